// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/textplace.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace client {

/// The bytes that a text stands for, or why it stands for none.
struct ParsedBinary {
    QByteArray bytes{}; ///< empty where there is an error
    TextError error{};
};

/// Reads bytes of two hexadecimal digits each: "de ad", "DEAD", "0xde, 0xad", "\xde\xad", "de:ad". White
/// space, commas and colons part bytes, but not the digits of one; after 0x or \x a single digit is a byte as
/// well.
[[nodiscard]] ParsedBinary parseHex(QStringView text);

/// Reads base64 of either alphabet (RFC 4648 sections 4 and 5), with or without padding, white space
/// anywhere.
[[nodiscard]] ParsedBinary parseBase64(QStringView text);

/// "de ad be ef", `perLine` bytes a line; 0: all in one line. parseHex() reads it back.
[[nodiscard]] QString toHex(QByteArrayView bytes, qsizetype perLine = 16);

/// The standard alphabet with padding, in one line.
[[nodiscard]] QString toBase64(QByteArrayView bytes);

} // namespace client
