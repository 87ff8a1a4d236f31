// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

#include <functional>

namespace ui {

/// An XML text laid out, or why it is none.
struct FormattedXml {
    QString text{};
    QString error{}; ///< a sentence with line and column; empty: nothing is wrong
};

/// Each tag, comment and instruction in a line of its own, as it is written; a text without tags beside it
/// stays with its element. From the 32nd level on the indentation grows no more.
[[nodiscard]] FormattedXml prettyXml(const QString &text, const std::function<bool()> &isCancelled);

} // namespace ui
