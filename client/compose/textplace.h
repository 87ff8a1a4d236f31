// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>
#include <QtGlobal>

namespace client {

/// Where something stands in a text, as an editor counts: from 1, columns in characters (code points).
struct TextPlace {
    qsizetype line = 1;
    qsizetype column = 1;

    bool operator==(const TextPlace &) const = default;
};

/// What is wrong in a text, and where.
struct TextError {
    qsizetype at = -1; ///< the index in the text (UTF-16); -1: nothing is wrong
    TextPlace place{};
    QString sentence{}; ///< for a person, the place included

    [[nodiscard]] bool isSet() const { return at >= 0; }
};

/// The place of `index`; \n, \r\n, \r and the separators of Unicode end a line.
[[nodiscard]] TextPlace placeOf(QStringView text, qsizetype index);

/// What stands at `index`, as a person can read it: “g”, U+0007, or that the text ends.
[[nodiscard]] QString characterAt(QStringView text, qsizetype index);

/// The error of that place; `what` is a sentence without it.
[[nodiscard]] TextError errorAt(QStringView text, qsizetype index, const QString &what);

} // namespace client
