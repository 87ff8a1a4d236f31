// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timelinemodel.h"

#include "ui/figures.h"
#include "ui/timeline.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QTextDocument>

#include <algorithm>
#include <utility>

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

bool isColumnAtEnd(int column) { return column == TimelineModel::RoundTrip || column == TimelineModel::Size; }

} // namespace

TimelineModel::TimelineModel(Timeline &timeline, TimelineFilter filter, QObject *parent)
    : QAbstractTableModel(parent)
    , m_timeline(timeline)
    , m_filter(std::move(filter))
{
    collect();
    connect(&timeline, &Timeline::aboutToDrop, this, &TimelineModel::onAboutToDrop);
    connect(&timeline, &Timeline::appended, this, &TimelineModel::onAppended);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Entry TimelineModel::entry(int row) const { return m_timeline.at(m_rows[static_cast<std::size_t>(row)]); }

bool TimelineModel::isMessageAt(quint64 sequence) const { return isMessage(m_timeline.kindAt(sequence)); }

bool TimelineModel::accepts(quint64 sequence) const
{
    return m_filter.accepts(m_timeline.sideAt(sequence), m_timeline.kindAt(sequence)) &&
           (m_filter.text.isEmpty() || m_filter.accepts(m_timeline.at(sequence)));
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        if (isColumnAtEnd(index.column()))
            return {Qt::AlignTrailing | Qt::AlignVCenter};
        return index.column() == Arrow ? QVariant(Qt::AlignCenter) : QVariant();
    case Qt::FontRole:
        if (index.column() == Text && isMessageAt(m_rows[static_cast<std::size_t>(row)]))
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        return {};
    case PayloadRole:
        return entry(row).payload;
    case DirectionRole:
        return static_cast<int>(directionOf(entry(row)));
    case KindRole:
        return static_cast<int>(entry(row).kind);
    case SequenceRole:
        return QVariant::fromValue(m_rows[static_cast<std::size_t>(row)]);
    default:
        return {};
    }
}

QVariant TimelineModel::display(int row, int column) const
{
    const Entry shown = entry(row);
    switch (column) {
    case Time:
        return timeText(row);
    case Source:
        return sourceText(row);
    case Arrow:
        return arrow(directionOf(shown));
    case Text:
        return messageText(shown);
    case Statement:
        return sentence(shown);
    case RoundTrip:
        return shown.roundTrip > 0 ? duration(shown.roundTrip) : QString();
    case Size:
        return isMessage(shown) ? byteCount(shown.size) : QString();
    default:
        return {};
    }
}

QVariant TimelineModel::accessibleText(int row, int column) const
{
    if (column != Arrow)
        return display(row, column);
    switch (directionOf(entry(row))) {
    case Direction::Sent:
        return tr("sent");
    case Direction::Received:
        return tr("received");
    case Direction::None:
        break;
    }
    return QString();
}

QVariant TimelineModel::toolTip(int row, int column) const
{
    const Entry shown = entry(row);
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(
                   m_timeline.msecsSinceEpoch(m_rows[static_cast<std::size_t>(row)]))
            .toString(Qt::ISODateWithMs);
    case Arrow:
        return accessibleText(row, column);
    case Text:
    case Statement:
        // As rich text it wraps, and what a peer sent is never read as markup.
        return Qt::convertFromPlainText(sentence(shown), Qt::WhiteSpaceNormal);
    case RoundTrip:
        return shown.roundTrip > 0 ? tr("Round trip: %1").arg(duration(shown.roundTrip)) : QString();
    case Size:
        return isMessage(shown) ? tr("%1 bytes", nullptr, static_cast<int>(qMin<qint64>(shown.size, 1 << 30)))
                                      .arg(grouped(shown.size))
                                : QString();
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Source:
        return tr("Source");
    case Arrow:
        return tr("Direction");
    case Text:
        return tr("Message");
    case Statement:
        return tr("What happened");
    case RoundTrip:
        return tr("Round trip");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

QString TimelineModel::timeText(int row) const
{
    const qint64 msecs = m_timeline.msecsSinceEpoch(m_rows[static_cast<std::size_t>(row)]);
    return QDateTime::fromMSecsSinceEpoch(msecs).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString TimelineModel::sourceText(int row) const
{
    const Entry shown = entry(row);
    if (shown.connection == 0)
        return shown.side == Side::Server ? tr("server") : tr("client");
    return (shown.side == Side::Server ? tr("server #%1") : tr("client #%1")).arg(shown.connection);
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    collect();
    endResetModel();
}

void TimelineModel::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        take(m_timeline.end());
}

void TimelineModel::hideShown()
{
    beginResetModel();
    m_from = m_timeline.end();
    collect();
    endResetModel();
}

void TimelineModel::collect()
{
    m_rows.clear();
    m_messages = 0;
    // A paused model that gets another filter still shows only what was there when it was paused.
    const quint64 end = m_paused ? qMax(m_next, m_timeline.begin()) : m_timeline.end();
    for (quint64 sequence = qMax(m_from, m_timeline.begin()); sequence < end; ++sequence) {
        if (!accepts(sequence))
            continue;
        m_rows.push_back(sequence);
        m_messages += isMessageAt(sequence) ? 1 : 0;
    }
    m_next = qMax(end, m_from);
}

void TimelineModel::onAboutToDrop(quint64 end)
{
    m_next = qMax(m_next, end);
    const auto kept = std::lower_bound(m_rows.begin(), m_rows.end(), end);
    const auto count = static_cast<int>(kept - m_rows.begin());
    if (count == 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_messages -=
        std::count_if(m_rows.begin(), kept, [this](quint64 sequence) { return isMessageAt(sequence); });
    m_rows.erase(m_rows.begin(), kept);
    endRemoveRows();
}

void TimelineModel::onAppended(quint64 begin, quint64 end)
{
    Q_UNUSED(begin)
    if (!m_paused)
        take(end);
}

void TimelineModel::take(quint64 end)
{
    QList<quint64> accepted;
    qsizetype messages = 0;
    for (quint64 sequence = m_next; sequence < end; ++sequence) {
        if (!accepts(sequence))
            continue;
        accepted.append(sequence);
        messages += isMessageAt(sequence) ? 1 : 0;
    }
    m_next = qMax(m_next, end);
    if (accepted.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(accepted.size()) - 1);
    m_rows.insert(m_rows.end(), accepted.cbegin(), accepted.cend());
    m_messages += messages;
    endInsertRows();
}

} // namespace ui
