// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace ui {

/// A plain ASCII text to be found in UTF-8 as it is: in a message of 16 MiB some times faster than to decode
/// it first.
class Utf8Needle
{
public:
    Utf8Needle() = default;
    /// Of a text that is empty or not all ASCII nothing is made.
    Utf8Needle(const QString &text, bool caseSensitive);

    [[nodiscard]] bool isNull() const { return m_needle.isEmpty(); }
    /// Whether it is in that, just as it would be in the decoded text.
    [[nodiscard]] bool isIn(const QByteArray &utf8) const;

private:
    QByteArray m_needle; ///< folded
    bool m_caseSensitive = false;
    std::array<qsizetype, 256> m_skips{}; ///< how far to go on from a byte under the needle's last one
};

} // namespace ui
