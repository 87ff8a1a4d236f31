// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

namespace wire {

/// Checks UTF-8 that comes in pieces, and finds the very octet that makes it invalid (RFC 3629).
class Utf8Checker
{
public:
    /// Checks on. Returns how many of the bytes were good: all of them, or the index of the first one that no
    /// continuation could make valid; there is nothing more to check then.
    [[nodiscard]] qsizetype add(QByteArrayView bytes);

    /// Whether the bytes so far end with a whole code point.
    [[nodiscard]] bool isComplete() const { return m_missing == 0; }

    /// Whether `bytes` are valid and complete.
    [[nodiscard]] static bool isValid(QByteArrayView bytes);

private:
    [[nodiscard]] bool begin(unsigned char lead);

    quint8 m_missing = 0; ///< how many octets the code point begun still needs
    quint8 m_low = 0x80;  ///< the range that the next of them must be in
    quint8 m_high = 0xbf;
};

} // namespace wire
