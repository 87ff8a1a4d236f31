// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/rowcells.h"

#include "ui/timeline/rowfacts.h"
#include "ui/timeline/sentence.h"
#include "ui/widgets/figures.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTextDocument>

namespace ui {

namespace {

QString arrow(Direction direction)
{
    if (direction == Direction::None)
        return {};
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const bool right = (direction == Direction::Sent) != mirrored;
    return right ? QStringLiteral("→") : QStringLiteral("←");
}

QString sideOf(const Entry &entry)
{
    return entry.side == Side::Server ? TimelineModel::tr("server") : TimelineModel::tr("client");
}

QString connectionOf(const Entry &entry)
{
    return entry.connection == 0 ? QString() : QLatin1Char('#') % QString::number(entry.connection);
}

} // namespace

QString sourceOf(const Entry &entry)
{
    if (entry.connection == 0)
        return sideOf(entry);
    return (entry.side == Side::Server ? TimelineModel::tr("server #%1") : TimelineModel::tr("client #%1"))
        .arg(entry.connection);
}

QString secondsText(qint64 nanoseconds)
{
    return QLocale::c().toString(static_cast<double>(nanoseconds / 1'000) / 1e6, 'f', 6);
}

QString columnTitle(int column)
{
    switch (column) {
    case TimelineModel::Time:
        return TimelineModel::tr("Time");
    case TimelineModel::Source:
        return TimelineModel::tr("Source");
    case TimelineModel::Arrow:
        return TimelineModel::tr("Direction");
    case TimelineModel::Text:
        return TimelineModel::tr("Message");
    case TimelineModel::Statement:
        return TimelineModel::tr("What happened");
    case TimelineModel::RoundTrip:
        return TimelineModel::tr("Round trip");
    case TimelineModel::Size:
        return TimelineModel::tr("Size");
    case TimelineModel::SideName:
        return TimelineModel::tr("Side");
    case TimelineModel::Connection:
        return TimelineModel::tr("Connection");
    case TimelineModel::KindName:
        return TimelineModel::tr("Kind");
    case TimelineModel::Note:
        return TimelineModel::tr("Note");
    default:
        return {};
    }
}

QString cellText(const Entry &entry, int column)
{
    switch (column) {
    case TimelineModel::Source:
        return sourceOf(entry);
    case TimelineModel::Arrow:
        return arrow(directionOf(entry));
    case TimelineModel::Text:
        return messageText(entry);
    case TimelineModel::Statement:
        return sentence(entry);
    case TimelineModel::RoundTrip:
        return entry.roundTrip > 0 ? duration(entry.roundTrip) : QString();
    case TimelineModel::Size:
        return isMessage(entry) ? byteCount(entry.size) : QString();
    case TimelineModel::SideName:
        return sideOf(entry);
    case TimelineModel::Connection:
        return connectionOf(entry);
    case TimelineModel::KindName:
        return kindText(entry);
    default:
        return {};
    }
}

QString spokenText(const Entry &entry, int column)
{
    if (column != TimelineModel::Arrow)
        return cellText(entry, column);
    switch (directionOf(entry)) {
    case Direction::Sent:
        return TimelineModel::tr("sent");
    case Direction::Received:
        return TimelineModel::tr("received");
    case Direction::None:
        break;
    }
    return {};
}

QString cellToolTip(const Entry &entry, int column)
{
    switch (column) {
    case TimelineModel::Arrow:
        return spokenText(entry, column);
    case TimelineModel::Text:
    case TimelineModel::Statement:
        // As rich text it wraps, and what a peer sent is never read as markup.
        return Qt::convertFromPlainText(sentence(entry), Qt::WhiteSpaceNormal);
    case TimelineModel::Size:
        return isMessage(entry)
                   ? TimelineModel::tr("%1 bytes", nullptr, pluralOf(entry.size)).arg(grouped(entry.size))
                   : QString();
    default:
        return {};
    }
}

QString widestText(int column)
{
    switch (column) {
    case TimelineModel::Time:
        return QStringLiteral("★ 00:00:00.000");
    case TimelineModel::Source:
        return TimelineModel::tr("server #%1").arg(88'888);
    case TimelineModel::Arrow:
        return QStringLiteral("→");
    case TimelineModel::RoundTrip:
        return QLatin1Char('+') % duration(888'000'000); // of a message that is no echo
    case TimelineModel::Size:
        return byteCount(qint64(1'022) << 20);
    case TimelineModel::SideName:
        return TimelineModel::tr("server");
    case TimelineModel::Connection:
        return QStringLiteral("#88888");
    case TimelineModel::Note:
        return QString(20, QLatin1Char('n'));
    case TimelineModel::KindName: {
        Entry longest;
        longest.kind = EntryKind::ConnectionClosed;
        return kindText(longest);
    }
    default:
        return {};
    }
}

} // namespace ui
