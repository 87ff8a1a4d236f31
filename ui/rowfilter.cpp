// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/rowfilter.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array kindNames{"any", "messages", "text", "binary", "control", "other"};

Direction directionOfKind(EntryKind kind)
{
    Entry entry;
    entry.kind = kind;
    return directionOf(entry);
}

bool isControlKind(EntryKind kind)
{
    Entry entry;
    entry.kind = kind;
    return isControl(entry);
}

bool hasSize(EntryKind kind)
{
    return isMessage(kind) || kind == EntryKind::MessageNotSent || isControlKind(kind);
}

bool hasKind(RowFilter::Kind wanted, EntryKind kind)
{
    switch (wanted) {
    case RowFilter::Kind::Any:
        return true;
    case RowFilter::Kind::Messages:
    case RowFilter::Kind::Text:
    case RowFilter::Kind::Binary:
        return isMessage(kind);
    case RowFilter::Kind::Control:
        return isControlKind(kind);
    case RowFilter::Kind::Other:
        break;
    }
    return !isMessage(kind) && !isControlKind(kind);
}

} // namespace

bool RowFilter::needsEntry() const
{
    return kind == Kind::Text || kind == Kind::Binary || connection != 0 || minSize > 0 || maxSize >= 0;
}

bool RowFilter::accepts(Side ofSide, EntryKind ofKind) const
{
    return (!side || *side == ofSide) && (!direction || *direction == directionOfKind(ofKind)) &&
           hasKind(kind, ofKind) && ((minSize <= 0 && maxSize < 0) || hasSize(ofKind));
}

bool RowFilter::accepts(const Entry &entry) const
{
    if (!accepts(entry.side, entry.kind))
        return false;
    if ((kind == Kind::Text && entry.binary) || (kind == Kind::Binary && !entry.binary))
        return false;
    return (connection == 0 || connection == entry.connection) && entry.size >= minSize &&
           (maxSize < 0 || entry.size <= maxSize);
}

QString RowFilter::toString() const
{
    QStringList parts;
    if (side)
        parts.append(*side == Side::Server ? QStringLiteral("side=server") : QStringLiteral("side=client"));
    if (direction)
        parts.append(*direction == Direction::Sent ? QStringLiteral("direction=sent")
                                                   : QStringLiteral("direction=received"));
    if (kind != Kind::Any)
        parts.append(
            QStringLiteral("kind=%1").arg(QLatin1String(kindNames.at(static_cast<std::size_t>(kind)))));
    if (connection != 0)
        parts.append(QStringLiteral("connection=%1").arg(connection));
    if (minSize > 0)
        parts.append(QStringLiteral("min=%1").arg(minSize));
    if (maxSize >= 0)
        parts.append(QStringLiteral("max=%1").arg(maxSize));
    return parts.join(QLatin1Char(' '));
}

RowFilter RowFilter::fromString(const QString &text)
{
    RowFilter filter;
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(QLatin1Char('='), 0, 0);
        const QString value = part.section(QLatin1Char('='), 1);
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        const bool isBound = isNumber && number >= 0;
        if (name == QLatin1String("side") && value == QLatin1String("server"))
            filter.side = Side::Server;
        else if (name == QLatin1String("side") && value == QLatin1String("client"))
            filter.side = Side::Client;
        else if (name == QLatin1String("direction") && value == QLatin1String("sent"))
            filter.direction = Direction::Sent;
        else if (name == QLatin1String("direction") && value == QLatin1String("received"))
            filter.direction = Direction::Received;
        else if (name == QLatin1String("connection") && isBound)
            filter.connection = static_cast<quint64>(number);
        else if (name == QLatin1String("min") && isBound)
            filter.minSize = number;
        else if (name == QLatin1String("max") && isBound)
            filter.maxSize = number;
        else if (const auto *found =
                     std::find_if(kindNames.begin(), kindNames.end(),
                                  [&](const char *kind) { return value == QLatin1String(kind); });
                 name == QLatin1String("kind") && found != kindNames.end())
            filter.kind = static_cast<Kind>(found - kindNames.begin());
    }
    return filter;
}

} // namespace ui
