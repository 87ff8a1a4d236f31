// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/rowsieve.h"

#include "ui/timeline/timeline.h"

namespace ui {

namespace {

/// What is decoded in the GUI thread.
constexpr qsizetype MostDecoded = qsizetype(32) * 1024;

} // namespace

RowSieve::RowSieve(const Timeline &timeline, const TimelineFilter &filter)
    : m_timeline(timeline)
{
    setFilter(filter);
}

void RowSieve::setFilter(const TimelineFilter &filter)
{
    m_filter = filter;
    m_pattern = TextPattern(filter.search());
    m_thorough.forget();
    m_isWaiting = false;
    m_reads = filter.needsEntry();
    for (const Side side : {Side::Server, Side::Client}) {
        for (std::size_t i = 0; i < KindCount; ++i) {
            const auto kind = static_cast<EntryKind>(i);
            m_verdicts[static_cast<std::size_t>(side)][i] = {.isFor = filter.isFor(side, kind),
                                                             .isWanted = filter.accepts(side, kind)};
        }
    }
}

void RowSieve::countAnew()
{
    m_offered = 0;
    m_tooSlow = 0;
}

bool RowSieve::isOfTheTab(RowStore::Row row) const
{
    return !m_filter.tab || *m_filter.tab == m_timeline.tabOf(row);
}

bool RowSieve::accepts(quint64 sequence, RowStore::Row row)
{
    m_isWaiting = false;
    const Verdict known = verdict(row);
    if (!known.isFor || !isOfTheTab(row))
        return false;
    ++m_offered;
    if (!known.isWanted || !m_reads)
        return known.isWanted;
    const Entry entry = m_timeline.at(sequence);
    if (!m_filter.rows.accepts(entry))
        return false;
    m_read += entry.payload.size();
    const std::optional<TextPattern::Result> found = find(sequence, entry);
    m_isWaiting = !found.has_value();
    m_offered -= m_isWaiting ? 1 : 0;
    m_tooSlow += found == TextPattern::Result::TooSlow ? 1 : 0;
    return found == TextPattern::Result::Yes;
}

/// None: it takes longer.
std::optional<TextPattern::Result> RowSieve::find(quint64 sequence, const Entry &entry)
{
    if (m_thorough.has(sequence))
        return m_thorough.take(sequence);
    const bool isLong =
        m_pattern.decodes() && isMessage(entry) && !entry.binary && entry.payload.size() > MostDecoded;
    const bool mayTakeLonger = m_thorough.isWorthIt();
    if (!isLong || !mayTakeLonger) {
        const TextPattern::Result found = m_filter.find(m_pattern, entry);
        if (found != TextPattern::Result::TooSlow || !mayTakeLonger)
            return found;
    }
    m_thorough.start(sequence, entry.payload.size(),
                     [filter = m_filter, pattern = m_pattern, entry](const Patience &patience) {
                         return filter.findThoroughly(pattern, entry, patience);
                     });
    return {};
}

qsizetype RowSieve::countOffered(quint64 begin, quint64 end) const
{
    qsizetype count = 0;
    m_timeline.each(begin, end, [this, &count](quint64, RowStore::Row row) {
        count += verdict(row).isFor && isOfTheTab(row) ? 1 : 0;
    });
    return count;
}

} // namespace ui
