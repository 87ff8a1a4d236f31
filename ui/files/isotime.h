// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QtGlobal>

#include <optional>

namespace ui::files {

/// Writes and reads moments as ISO 8601 says, in nanoseconds since 1970 (UTC).
///
/// A million moments lie in some seconds: it remembers the last one's.
class IsoTime
{
public:
    /// "2026-11-05T12:04:31.102" with so many digits, from 0 to 9, and "Z"; the rest is cut off.
    void append(QByteArray &out, qint64 nanoseconds, int digits);
    /// With any number of digits, and a zone or "Z". Nothing where it is no moment, or one before 1678 or
    /// after 2262.
    [[nodiscard]] std::optional<qint64> parse(QStringView text);

private:
    qint64 m_writtenSecond = -1;
    QByteArray m_written;
    qint64 m_readSecond = 0;
    QString m_read;
};

} // namespace ui::files
