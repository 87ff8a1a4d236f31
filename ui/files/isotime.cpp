// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/isotime.h"

#include <QDateTime>
#include <QTimeZone>

namespace ui::files {

namespace {

constexpr qint64 NanosecondsPerSecond = 1'000'000'000;
constexpr int MostDigits = 9;
constexpr qint64 MostSeconds = 9'200'000'000; // of what 64 bits of nanoseconds can say

} // namespace

void IsoTime::append(QByteArray &out, qint64 nanoseconds, int digits)
{
    qint64 second = nanoseconds / NanosecondsPerSecond;
    qint64 rest = nanoseconds % NanosecondsPerSecond;
    if (rest < 0) {
        rest += NanosecondsPerSecond;
        --second;
    }
    if (second != m_writtenSecond || m_written.isEmpty()) {
        m_writtenSecond = second;
        m_written = QDateTime::fromSecsSinceEpoch(second, QTimeZone::utc())
                        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
                        .toLatin1();
    }
    out += m_written;
    if (digits > 0) {
        char text[MostDigits];
        for (int i = MostDigits - 1; i >= 0; --i, rest /= 10)
            text[i] = static_cast<char>('0' + rest % 10);
        out += '.';
        out.append(text, digits);
    }
    out += 'Z';
}

std::optional<qint64> IsoTime::parse(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    qsizetype zone = text.size();
    qint64 rest = 0;
    if (point >= 0) {
        qint64 weight = NanosecondsPerSecond / 10;
        for (zone = point + 1; zone < text.size() && text[zone] >= u'0' && text[zone] <= u'9'; ++zone) {
            rest += (text[zone].unicode() - u'0') * weight;
            weight /= 10;
        }
    }
    const QString whole = point < 0 ? text.toString() : QString(text.first(point) % text.sliced(zone));
    if (m_read.isEmpty() || whole != m_read) {
        const QDateTime time = QDateTime::fromString(whole, Qt::ISODate);
        const qint64 second = time.isValid() ? time.toSecsSinceEpoch() : MostSeconds + 1;
        if (qAbs(second) > MostSeconds)
            return {};
        m_read = whole;
        m_readSecond = second;
    }
    return m_readSecond * NanosecondsPerSecond + rest;
}

} // namespace ui::files
