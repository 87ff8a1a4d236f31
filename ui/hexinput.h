// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// What a user typed as the bytes of a binary message.
struct HexInput {
    QByteArray bytes;
    QString error{}; ///< a sentence that says what is wrong and what would be right; empty: nothing is
};

/// Reads "48 65 6c", "48656c" or "0x48, 0x65": digits in pairs, with anything blank, commas or 0x between
/// pairs.
[[nodiscard]] HexInput readHex(const QString &text);

} // namespace ui
