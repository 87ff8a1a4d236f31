// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace ui {

/// A connection's address as a tab has room for it: host, port and path, the middle of a long one left out.
/// What is no address is shown as it is.
[[nodiscard]] QString shortAddress(const QString &url);

/// What a tab says of its connection.
struct TabFacts {
    QString url{};
    quint64 connection = 0; ///< its number, as the list has it; 0: none yet, or none is to be shown
    int place = 0;   ///< among the tabs, from 1, which tells it apart until it has a connection; 0: as above
    QString state{}; ///< in a word
    QString sentence{}; ///< the same in a sentence
    quint64 unread = 0; ///< how many messages came while the tab was hidden
};

/// The address, the connection's number or else the tab's place, and in brackets how many messages came
/// unseen.
[[nodiscard]] QString tabTitle(const TabFacts &facts);

/// All of it in words, as rich text.
[[nodiscard]] QString tabDescription(const TabFacts &facts);

} // namespace ui
