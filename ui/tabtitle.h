// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace ui {

/// A connection's address as a tab has room for it: host, port and path, the middle of a long one left out.
/// What is no address is shown as it is.
[[nodiscard]] QString shortAddress(const QString &url);

/// The tab's text: the address, and in brackets how many messages came while it was hidden.
[[nodiscard]] QString tabTitle(const QString &url, quint64 unread);

/// What the tab stands for, in words: the address, the state's word and sentence, and what came unseen.
[[nodiscard]] QString tabDescription(const QString &url, const QString &state, const QString &sentence,
                                     quint64 unread);

} // namespace ui
