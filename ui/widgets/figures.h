// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <algorithm>
#include <concepts>

class QByteArray;
class QHostAddress;

namespace ui {

/// A whole number with the digit groups of the default locale, or of English where that is "C".
[[nodiscard]] QString grouped(qint64 number);

/// That number for tr() to choose the plural by, which takes an int.
[[nodiscard]] constexpr int pluralOf(std::integral auto number)
{
    return static_cast<int>(std::min<quint64>(static_cast<quint64>(number), 1U << 30U));
}

/// A number of bytes for a narrow column: "5 B", "1.2 KiB", "16.0 MiB".
[[nodiscard]] QString byteCount(qint64 bytes);

/// How much of `all` that is, for a progress bar; of nothing it is all.
[[nodiscard]] int permilleOf(qint64 part, qint64 all);

/// Nanoseconds for a narrow column: "850 ns", "142 µs", "1.25 ms", "2.50 s".
[[nodiscard]] QString duration(qint64 nanoseconds);

/// "127.0.0.1:8000" or "[::1]:8000".
[[nodiscard]] QString hostAndPort(const QHostAddress &address, quint16 port);

/// A certificate's, as other programs write it: "AB:CD:...".
[[nodiscard]] QString fingerprint(const QByteArray &sha256);

} // namespace ui
