// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/timeline.h"

#include "server/wire/clock.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr qint64 nanosecondsPerMillisecond = 1'000'000;
// The system's clock is nudged all the time; only a jump (sleep, a user's change) begins a new era.
constexpr qint64 toleratedDrift = 50; // ms
// 1 of so many rows goes beyond what must.
constexpr std::size_t SharePerDrop = 32;

bool isBeginning(EntryKind kind)
{
    return kind == EntryKind::ServerStarted || kind == EntryKind::Connecting ||
           kind == EntryKind::ConnectionOpened;
}

} // namespace

Timeline::Timeline(QObject *parent)
    : Timeline(Limits{}, systemEpoch, parent)
{
}

Timeline::Timeline(Limits limits, EpochClock clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(std::move(clock))
{
}

void Timeline::setLimits(Limits limits)
{
    m_limits = limits;
    const auto most = static_cast<std::size_t>(limits.rows);
    const std::size_t must = m_rows.size() - std::min(m_rows.size(), most);
    std::size_t leaving = 0;
    while (leaving < must || (leaving + 1 < m_rows.size() && m_store.payloadBytes() > limits.payloadBytes))
        m_store.release(m_rows[leaving++]);
    m_dropped += leaving;
    drop(leaving);
}

void Timeline::append(const QList<Entry> &entries) { insert(m_store.put(entries)); }

void Timeline::append(const server::Events &server, const QList<TabEvents> &clients)
{
    m_store.queue(server, clients);
    appendQueued(m_store.queued());
}

void Timeline::queue(const server::Events &server, const QList<TabEvents> &clients)
{
    m_store.queue(server, clients);
    const auto most = static_cast<std::size_t>(m_limits.rows);
    if (m_store.queued() <= most)
        return;
    // More than must go, so that not every batch leaves a gap.
    const RowStore::Counts skipped = m_store.skip(m_store.queued() - most + most / 2);
    m_unseen.server += skipped.server;
    m_unseen.client += skipped.client;
    m_dropped += skipped.server + skipped.client;
    m_store.sweep();
}

void Timeline::appendQueued(std::size_t most)
{
    if (m_store.queued() == 0)
        return;
    std::vector<RowStore::Row> rows = m_store.put(takeGaps());
    const std::vector<RowStore::Row> next = m_store.take(most);
    rows.insert(rows.end(), next.begin(), next.end());
    insert(std::move(rows));
}

/// What says how many entries were let go before the first that is queued.
QList<Entry> Timeline::takeGaps()
{
    QList<Entry> gaps;
    const RowStore::Counts unseen = std::exchange(m_unseen, {});
    for (const auto &[side, count] :
         {std::pair(Side::Server, unseen.server), std::pair(Side::Client, unseen.client)}) {
        if (count == 0)
            continue;
        Entry gap;
        gap.at = m_store.queuedSince();
        gap.kind = EntryKind::EventsDropped;
        gap.side = side;
        gap.size = static_cast<qint64>(count);
        gaps.append(gap);
    }
    return gaps;
}

void Timeline::insert(std::vector<RowStore::Row> rows)
{
    if (rows.empty())
        return;
    noteEpoch();
    if (m_start == 0)
        m_start = m_store.at(rows.front());
    const auto most = static_cast<std::size_t>(m_limits.rows);
    std::size_t leaving = surplusWith(rows.size());
    m_store.release(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(leaving));
    while (leaving < m_rows.size() && m_store.payloadBytes() > m_limits.payloadBytes)
        m_store.release(m_rows[leaving++]);
    // Of a batch larger than the store, only its end is taken.
    std::size_t first = 0;
    while (first + 1 < rows.size() &&
           (rows.size() - first > most || m_store.payloadBytes() > m_limits.payloadBytes))
        m_store.release(rows[first++]);
    m_dropped += leaving + first;
    drop(leaving);

    const quint64 begin = end();
    m_rows.insert(m_rows.end(), rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end());
    emit appended(begin, end());
}

void Timeline::clear()
{
    m_store.skip(m_store.queued());
    m_unseen = {};
    m_dropped = 0;
    m_start = 0;
    m_store.release(m_rows.begin(), m_rows.end());
    m_marks.drop(end(), true);
    drop(m_rows.size());
}

/// The first rows, which have been released.
std::size_t Timeline::surplusWith(std::size_t more) const
{
    const auto most = static_cast<std::size_t>(m_limits.rows);
    if (m_rows.size() + more <= most)
        return 0;
    // Views pay for each time that rows go, so a few more go at once.
    return std::min(m_rows.size(), m_rows.size() + more - most + most / SharePerDrop);
}

bool Timeline::makeRoom(std::size_t more)
{
    const std::size_t leaving = surplusWith(more);
    if (leaving == 0)
        return false;
    m_store.release(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(leaving));
    m_dropped += leaving;
    drop(leaving);
    return true;
}

void Timeline::drop(std::size_t count)
{
    if (count > 0) {
        emit aboutToDrop(m_begin + count);
        m_marks.drop(m_begin + count, false);
        m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(count));
        m_begin += count;
        while (m_eras.size() > 1 && m_eras[1].begin <= m_begin)
            m_eras.pop_front();
    }
    m_store.sweep();
}

void Timeline::noteEpoch()
{
    const qint64 epoch = m_clock();
    if (m_eras.empty() || qAbs(m_eras.back().epoch - epoch) > toleratedDrift)
        m_eras.push_back({end(), epoch});
}

qint64 Timeline::epochOf(quint64 sequence) const
{
    const auto next = std::upper_bound(m_eras.begin(), m_eras.end(), sequence,
                                       [](quint64 value, const Era &era) { return value < era.begin; });
    const Era &era = next == m_eras.begin() ? *next : *std::prev(next);
    return era.epoch;
}

qint64 Timeline::msecsSinceEpoch(quint64 sequence) const
{
    return epochOf(sequence) + stampAt(sequence) / nanosecondsPerMillisecond;
}

Snapshot Timeline::snapshot(std::size_t count, const std::function<quint64(std::size_t)> &sequenceAt,
                            Facts facts) const
{
    Snapshot snapshot;
    const auto add = [&](quint64 sequence) { snapshot.add(row(sequence), epochOf(sequence)); };
    if (facts == Facts::With) {
        std::size_t next = 0; // of the entries, which need not be told twice
        for (quint64 sequence = begin(); sequence < end(); ++sequence) {
            while (next < count && sequenceAt(next) < sequence)
                ++next;
            if (isBeginning(kindAt(sequence)) && (next == count || sequenceAt(next) != sequence))
                add(sequence);
        }
        snapshot.endFacts();
    }
    snapshot.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        add(sequenceAt(i));
    snapshot.share(m_store);
    return snapshot;
}

qint64 Timeline::systemEpoch()
{
    using namespace std::chrono;
    const auto since1970 = system_clock::now().time_since_epoch();
    return duration_cast<milliseconds>(since1970).count() - wire::now() / nanosecondsPerMillisecond;
}

} // namespace ui
