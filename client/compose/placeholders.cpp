// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/placeholders.h"

#include <QRandomGenerator>
#include <QUuid>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace client {

namespace {

/// No placeholder is longer, so the search for its end is short.
constexpr qsizetype LongestName = 64;
constexpr qsizetype MostUnknown = 20;

struct Range {
    qint64 first;
    qint64 last;
};

std::optional<Range> parseRange(QStringView text)
{
    // The dash between the numbers, which is not the sign of the first.
    const qsizetype dash = text.indexOf(u'-', 1);
    if (dash < 0)
        return std::nullopt;
    bool firstIsNumber = false;
    bool lastIsNumber = false;
    const Range range{.first = text.left(dash).trimmed().toLongLong(&firstIsNumber),
                      .last = text.mid(dash + 1).trimmed().toLongLong(&lastIsNumber)};
    if (!firstIsNumber || !lastIsNumber || range.first > range.last)
        return std::nullopt;
    return range;
}

/// What stands between the braces that open at `open`; null where they do not close.
QStringView nameAt(QStringView text, qsizetype open)
{
    const QStringView rest = text.mid(open + 2, LongestName + 2);
    for (qsizetype at = 0; at + 1 < rest.size(); ++at) {
        const QChar c = rest.at(at);
        if (c == u'}')
            return rest.at(at + 1) == u'}' ? rest.left(at) : QStringView();
        if (c == u'{' || c == u'\n')
            break;
    }
    return {};
}

} // namespace

struct Placeholders::Message {
    std::optional<quint64> counter{};
    QDateTime time{};
};

Placeholders::Placeholders()
    : Placeholders(Sources{})
{
}

Placeholders::Placeholders(Sources sources)
    : m_sources(std::move(sources))
{
    if (!m_sources.now)
        m_sources.now = [] { return QDateTime::currentDateTimeUtc(); };
    if (!m_sources.random)
        m_sources.random = [] { return QRandomGenerator::system()->generate64(); };
}

Placeholders::Expanded Placeholders::expand(QStringView text)
{
    Expanded expanded;
    expanded.text.reserve(text.size());
    Message message;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf(QStringView(u"{{"), at);
        if (open < 0)
            break;
        expanded.text.append(text.mid(at, open - at));
        if (text.mid(open, 4) == u"{{{{") {
            expanded.text.append("{{"_L1);
            at = open + 4;
            continue;
        }
        const QStringView name = nameAt(text, open);
        const QString value = name.isNull() ? QString() : valueOf(name.trimmed(), message);
        if (!value.isNull()) {
            ++expanded.filled;
            expanded.text.append(value);
            at = open + name.size() + 4;
            continue;
        }
        if (!name.isNull() && expanded.unknown.size() < MostUnknown) {
            const QString written = text.mid(open, name.size() + 4).toString();
            if (!expanded.unknown.contains(written))
                expanded.unknown.append(written);
        }
        // One brace only: the next may open a placeholder, as in {{{time}}}.
        expanded.text.append(u'{');
        at = open + 1;
    }
    expanded.text.append(text.mid(at));
    if (message.counter)
        ++m_counter;
    return expanded;
}

QString Placeholders::valueOf(QStringView name, Message &message)
{
    if (name == u"counter") {
        message.counter = m_counter;
        return QString::number(m_counter);
    }
    if (name == u"uuid")
        return uuid();
    if (name == u"time")
        return timeValue(u"", message);
    if (name.startsWith(u"time:"))
        return timeValue(name.mid(5).trimmed(), message);
    if (name.startsWith(u"random:"))
        return randomValue(name.mid(7).trimmed());
    return {};
}

QString Placeholders::timeValue(QStringView format, Message &message) const
{
    if (!message.time.isValid())
        message.time = m_sources.now().toUTC();
    if (format.isEmpty())
        return message.time.toString(Qt::ISODateWithMs);
    if (format == u"unix")
        return QString::number(message.time.toSecsSinceEpoch());
    return format == u"unixms" ? QString::number(message.time.toMSecsSinceEpoch()) : QString();
}

QString Placeholders::randomValue(QStringView range) const
{
    const std::optional<Range> parsed = parseRange(range);
    if (!parsed)
        return {};
    // Unsigned, for the whole range of 64 bits has one number more than fits; 0 stands for it.
    const quint64 count = static_cast<quint64>(parsed->last) - static_cast<quint64>(parsed->first) + 1;
    quint64 drawn = m_sources.random();
    if (count != 0) {
        // Numbers below the remainder would favour the first ones of the range: draw again.
        const quint64 remainder = (0 - count) % count;
        while (drawn < remainder)
            drawn = m_sources.random();
        drawn %= count;
    }
    return QString::number(static_cast<qint64>(static_cast<quint64>(parsed->first) + drawn));
}

QString Placeholders::uuid() const
{
    const quint64 high = (m_sources.random() & ~quint64(0xf000)) | 0x4000;
    const quint64 low = (m_sources.random() & ~(quint64(3) << 62)) | (quint64(1) << 63);
    const auto byte = [low](int index) { return static_cast<uchar>(low >> (56 - 8 * index)); };
    return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16), static_cast<ushort>(high),
                 byte(0), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7))
        .toString(QUuid::WithoutBraces);
}

} // namespace client
