// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/thoroughsearch.h"
#include "ui/search/timelinefilter.h"
#include "ui/timeline/rowstore.h"

#include <array>
#include <cstddef>
#include <optional>

namespace ui {

class Timeline;

/// Tells which entries of the timeline a view shows, most of them by side and kind alone, and counts them.
///
/// Under load every row of the timeline goes through the sieve of every view.
class RowSieve
{
public:
    RowSieve(const Timeline &timeline, const TimelineFilter &filter);

    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    void setFilter(const TimelineFilter &filter);

    /// Whether the view is for every entry, whatever its user wants to see.
    [[nodiscard]] bool isForAll() const
    {
        return !m_filter.side && !m_filter.tab && m_filter.kinds == Kinds::all();
    }
    /// Whether the view shows that entry. What it says is read only where the filter asks for it.
    [[nodiscard]] bool accepts(quint64 sequence, RowStore::Row row);
    /// The last one that accepts() was asked about takes longer: it is to be asked about again when
    /// thorough() has answered.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    [[nodiscard]] ThoroughSearch &thorough() { return m_thorough; }
    /// How many of these entries, which the timeline has, are for the view, whatever its user wants to see.
    [[nodiscard]] qsizetype countOffered(quint64 begin, quint64 end) const;

    /// How many of the entries it was asked about were for the view.
    [[nodiscard]] qsizetype offered() const { return m_offered; }
    /// So many of them are gone.
    void forget(qsizetype offered) { m_offered -= offered; }
    /// How many were given up because the search in them took too long.
    [[nodiscard]] qsizetype tooSlow() const { return m_tooSlow; }
    void countAnew();

    /// How many bytes of payload were read since forgetRead().
    [[nodiscard]] qsizetype read() const { return m_read; }
    void forgetRead() { m_read = 0; }

private:
    /// What side and kind tell.
    struct Verdict {
        bool isFor = false;    ///< the view is for such rows
        bool isWanted = false; ///< and its user may want to see them
    };
    static constexpr std::size_t KindCount = static_cast<std::size_t>(EntryKind::EventsDropped) + 1;

    [[nodiscard]] Verdict verdict(RowStore::Row row) const
    {
        return m_verdicts[static_cast<std::size_t>(row.side)][static_cast<std::size_t>(row.kind)];
    }
    [[nodiscard]] bool isOfTheTab(RowStore::Row row) const;
    [[nodiscard]] std::optional<TextPattern::Result> find(quint64 sequence, const Entry &entry);

    const Timeline &m_timeline;
    TimelineFilter m_filter;
    TextPattern m_pattern; ///< the filter's
    std::array<std::array<Verdict, KindCount>, 2> m_verdicts{};
    qsizetype m_offered = 0;
    qsizetype m_tooSlow = 0;
    qsizetype m_read = 0;
    bool m_reads = false; ///< the verdict is not enough
    bool m_isWaiting = false;
    ThoroughSearch m_thorough;
};

} // namespace ui
