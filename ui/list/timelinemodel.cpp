// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/timelinemodel.h"

#include "ui/list/rowcells.h"
#include "ui/list/timelinecells.h"
#include "ui/timeline/timeline.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

// What a batch needs is kept for the next one; what a million rows need is not.
constexpr std::size_t MostKept = 65'536;
// Between two looks at the clock.
constexpr int MostRows = 64;
constexpr qsizetype MostRead = qsizetype(256) * 1024; // bytes of payload

} // namespace

TimelineModel::TimelineModel(Timeline &timeline, const TimelineFilter &filter, QObject *parent)
    : QAbstractTableModel(parent)
    , m_timeline(timeline)
    , m_sieve(timeline, filter)
{
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &TimelineModel::search);
    connect(&m_sieve.thorough(), &ThoroughSearch::answered, this, &TimelineModel::search);
    m_resetting = true;
    collect();
    m_resetting = false;
    connect(&timeline, &Timeline::aboutToDrop, this, &TimelineModel::onAboutToDrop);
    connect(&timeline.marks(), &Marks::changed, this, &TimelineModel::onMarked);
    connect(&timeline, &Timeline::appended, this, &TimelineModel::onAppended);
}

TimelineModel::TimelineModel(const TimelineModel &other, const TimelineFilter &filter, QObject *parent)
    : TimelineModel(other.m_timeline, filter, parent)
{
    m_from = other.m_from;
    m_paused = other.m_paused;
    m_next = other.newest();
    collect();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Entry TimelineModel::entry(int row) const { return m_timeline.at(sequence(row)); }

bool TimelineModel::isMessageAt(quint64 sequence) const { return isMessage(m_timeline.kindAt(sequence)); }

int TimelineModel::firstFrom(quint64 sequence) const
{
    return static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), sequence) - m_rows.begin());
}

int TimelineModel::rowOf(quint64 sequence) const
{
    const int row = firstFrom(sequence);
    return row < rowCount() && this->sequence(row) == sequence ? row : -1;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case PayloadRole:
        return entry(row).payload;
    case DirectionRole:
        return static_cast<int>(directionOf(entry(row)));
    case KindRole:
        return static_cast<int>(entry(row).kind);
    case SequenceRole:
        return QVariant::fromValue(sequence(row));
    default:
        return TimelineCells(*this).data(row, index.column(), role);
    }
}

void TimelineModel::onMarked(quint64 sequence)
{
    const int row = rowOf(sequence);
    if (row < 0)
        return;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return TimelineCells(*this).alignment(section);
    return role == Qt::DisplayRole ? columnTitle(section) : QVariant();
}

Snapshot TimelineModel::snapshot(Timeline::Facts facts) const
{
    return m_timeline.snapshot(
        m_rows.size(), [this](std::size_t row) { return m_rows[row]; }, facts);
}

QString TimelineModel::timeText(int row) const { return TimelineCells(*this).timeText(row); }

QString TimelineModel::sourceText(int row) const { return sourceOf(entry(row)); }

void TimelineModel::setTimeMode(TimeMode mode)
{
    if (std::exchange(m_timeMode, mode) == mode)
        return;
    emit headerDataChanged(Qt::Horizontal, Time, Time);
    if (!m_rows.empty())
        emit dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_sieve.filter())
        return;
    beginResetModel();
    m_sieve.setFilter(filter);
    m_resetting = true;
    collect();
    m_resetting = false;
    endResetModel();
}

void TimelineModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_heldBack = 0;
    if (!paused)
        search();
    emit heldBackChanged();
}

void TimelineModel::hideShown()
{
    beginResetModel();
    m_letGo = 0;
    m_from = m_timeline.end();
    m_resetting = true;
    collect();
    m_resetting = false;
    endResetModel();
}

quint64 TimelineModel::newest() const { return m_paused ? m_next : m_timeline.end(); }

quint64 TimelineModel::oldest() const { return qMax(m_from, m_timeline.begin()); }

/// Begins anew.
void TimelineModel::collect()
{
    m_rows.clear();
    m_messages = 0;
    m_sieve.countAnew();
    // A paused model that gets another filter still shows only what was there when it was paused.
    m_next = qMax(m_from, m_paused ? qMax(m_next, m_timeline.begin()) : m_timeline.end());
    m_first = m_next;
    search();
}

void TimelineModel::search()
{
    const auto end = std::chrono::steady_clock::now() + m_sliceTime;
    const bool forwardGoesOn = searchForward(end);
    const bool backwardGoesOn = searchBackward(end);
    const bool searching = m_next < newest() || m_first > oldest();
    if (forwardGoesOn || backwardGoesOn)
        m_slice.start();
    else
        m_slice.stop();
    if (std::exchange(m_searching, searching) != searching)
        emit searchingChanged(searching);
}

/// How many rows are looked at before isTimeUp() is asked.
quint64 TimelineModel::rowsAtOnce() const
{
    // Where nothing is read that takes a nanosecond or two a row.
    return filter().needsEntry() ? 1 : ~quint64(0);
}

bool TimelineModel::isTimeUp(std::chrono::steady_clock::time_point end)
{
    // A regular expression may take some milliseconds a row, and so may a long row.
    ++m_unclocked;
    if (filter().needsEntry() && !filter().regularExpression && m_unclocked < MostRows &&
        m_sieve.read() < MostRead)
        return false;
    m_unclocked = 0;
    m_sieve.forgetRead();
    return std::chrono::steady_clock::now() >= end;
}

void TimelineModel::forgetFound()
{
    m_found.clear();
    if (m_found.capacity() > MostKept)
        m_found.shrink_to_fit();
}

/// Adds those that are to be shown to m_found.
void TimelineModel::look(quint64 begin, quint64 end)
{
    m_timeline.each(begin, end, [this](quint64 sequence, RowStore::Row row) {
        if (!m_sieve.accepts(sequence, row))
            return;
        m_found.push_back(sequence);
        m_messages += isMessage(row.kind) ? 1 : 0;
    });
}

/// Whether there is more that waits for no other thread.
bool TimelineModel::searchForward(std::chrono::steady_clock::time_point end)
{
    const quint64 last = newest();
    const quint64 most = rowsAtOnce();
    bool waits = false;
    forgetFound();
    while (m_next < last) {
        const quint64 begin = std::exchange(m_next, m_next + qMin(most, last - m_next));
        look(begin, m_next);
        waits = m_sieve.isWaiting();
        if (waits)
            m_next = begin;
        if (waits || isTimeUp(end))
            break;
    }
    const bool goesOn = m_next < last && !waits;
    if (m_found.empty())
        return goesOn;
    const int row = rowCount();
    if (!m_resetting)
        beginInsertRows({}, row, row + static_cast<int>(m_found.size()) - 1);
    m_rows.insert(m_rows.end(), m_found.begin(), m_found.end());
    if (!m_resetting)
        endInsertRows();
    return goesOn;
}

bool TimelineModel::searchBackward(std::chrono::steady_clock::time_point end)
{
    const quint64 last = oldest();
    const quint64 most = rowsAtOnce();
    bool waits = false;
    forgetFound(); // from here on the newest first
    while (m_first > last) {
        const quint64 stop = std::exchange(m_first, m_first - qMin(most, m_first - last));
        const auto before = static_cast<std::ptrdiff_t>(m_found.size());
        look(m_first, stop);
        std::reverse(m_found.begin() + before, m_found.end());
        waits = m_sieve.isWaiting();
        if (waits)
            m_first = stop;
        if (waits || isTimeUp(end))
            break;
    }
    const bool goesOn = m_first > last && !waits;
    if (m_found.empty())
        return goesOn;
    if (!m_resetting)
        beginInsertRows({}, 0, static_cast<int>(m_found.size()) - 1);
    m_rows.insert(m_rows.begin(), m_found.rbegin(), m_found.rend());
    if (!m_resetting)
        endInsertRows();
    return goesOn;
}

void TimelineModel::onAboutToDrop(quint64 end)
{
    if (m_first < qMin(end, m_next))
        m_sieve.forget(m_sieve.countOffered(m_first, qMin(end, m_next)));
    m_first = qMax(m_first, end);
    m_next = qMax(m_next, end);
    m_sieve.thorough().forgetBefore(end);
    if (m_searching)
        m_slice.start(); // it may have waited for one of them
    const auto kept = std::lower_bound(m_rows.begin(), m_rows.end(), end);
    const auto count = static_cast<int>(kept - m_rows.begin());
    if (count == 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    auto next = m_rows.begin();
    m_timeline.each(*next, end, [this, &next, kept](quint64 sequence, RowStore::Row row) {
        if (next == kept || *next != sequence)
            return;
        m_messages -= isMessage(row.kind) ? 1 : 0;
        ++next;
    });
    m_rows.erase(m_rows.begin(), kept);
    m_letGo += static_cast<quint64>(count);
    endRemoveRows();
}

void TimelineModel::onAppended(quint64 begin, quint64 end)
{
    if (!m_paused) {
        // Where slices go on anyway, the frame that brought it is not to take as long as one more.
        if (m_searching)
            searchForward(std::chrono::steady_clock::now() + m_sliceTime / 2);
        else
            search();
        return;
    }
    m_heldBack += m_sieve.countOffered(begin, end);
    emit heldBackChanged();
}

} // namespace ui
