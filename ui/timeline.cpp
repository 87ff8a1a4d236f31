// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline.h"

#include "server/wire/clock.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr qint64 nanosecondsPerMillisecond = 1'000'000;
// The system's clock is nudged all the time; only a jump (sleep, a user's change) begins a new era.
constexpr qint64 toleratedDrift = 50; // ms

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

void Timeline::append(const QList<Entry> &batch)
{
    if (batch.isEmpty())
        return;
    noteEpoch();

    // Of a batch larger than the store, only its end is taken.
    qsizetype first = batch.size();
    qint64 bytes = 0;
    while (first > 0 && batch.size() - first < m_limits.rows) {
        const qint64 next = bytes + batch.at(first - 1).payload.size();
        if (next > m_limits.payloadBytes && first < batch.size())
            break;
        bytes = next;
        --first;
    }
    const auto taken = static_cast<std::size_t>(batch.size() - first);

    std::size_t leaving = 0;
    qint64 kept = m_payloadBytes;
    while (leaving < m_entries.size() &&
           (m_entries.size() - leaving + taken > static_cast<std::size_t>(m_limits.rows) ||
            kept + bytes > m_limits.payloadBytes)) {
        kept -= m_entries[leaving].payload.size();
        ++leaving;
    }
    m_dropped += leaving + static_cast<quint64>(first);
    drop(leaving);

    const quint64 begin = end();
    m_entries.insert(m_entries.end(), batch.begin() + first, batch.end());
    m_payloadBytes += bytes;
    emit appended(begin, end());
}

void Timeline::clear()
{
    m_dropped = 0;
    drop(m_entries.size());
}

void Timeline::drop(std::size_t count)
{
    if (count == 0)
        return;
    emit aboutToDrop(m_begin + count);
    const auto last = m_entries.begin() + static_cast<std::ptrdiff_t>(count);
    for (auto entry = m_entries.begin(); entry != last; ++entry)
        m_payloadBytes -= entry->payload.size();
    m_entries.erase(m_entries.begin(), last);
    m_begin += count;
    while (m_eras.size() > 1 && m_eras[1].begin <= m_begin)
        m_eras.pop_front();
}

void Timeline::noteEpoch()
{
    const qint64 epoch = m_clock();
    if (m_eras.empty() || qAbs(m_eras.back().epoch - epoch) > toleratedDrift)
        m_eras.push_back({end(), epoch});
}

qint64 Timeline::msecsSinceEpoch(quint64 sequence) const
{
    const auto next = std::upper_bound(m_eras.begin(), m_eras.end(), sequence,
                                       [](quint64 value, const Era &era) { return value < era.begin; });
    const Era &era = next == m_eras.begin() ? *next : *std::prev(next);
    return era.epoch + at(sequence).at / nanosecondsPerMillisecond;
}

qint64 Timeline::systemEpoch()
{
    using namespace std::chrono;
    const auto since1970 = system_clock::now().time_since_epoch();
    return duration_cast<milliseconds>(since1970).count() - wire::now() / nanosecondsPerMillisecond;
}

} // namespace ui
