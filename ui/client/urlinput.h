// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

namespace ui {

/// What a user meant by what was typed into the URL field.
struct UrlInput {
    QUrl url{};      ///< ws:// or wss:// with a host; invalid where there is an error
    QString error{}; ///< one sentence for the user; empty: none
    QUrl instead{};  ///< where there is an error: what may have been meant, if anything
};

/// Blanks around it are ignored; "localhost:8000" means "ws://localhost:8000".
[[nodiscard]] UrlInput readUrl(const QString &typed);

} // namespace ui
