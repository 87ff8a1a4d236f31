// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"
#include "ui/timeline/rowstore.h"

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace ui {

/// Rows of the timeline as they were at one moment, for another thread to read: eight bytes a row, on pages
/// that are shared and stay though the timeline lets them go.
class Snapshot
{
public:
    /// Rows come oldest first. `epoch`: milliseconds since 1970 (UTC) when wire::now() was 0.
    void add(RowStore::Row row, qint64 epoch);
    /// What was added so far only tells about the rows that come.
    void endFacts() { m_facts = m_rows.size(); }
    void reserve(std::size_t count) { m_rows.reserve(m_rows.size() + count); }
    /// The rows are all there: takes hold of their pages.
    void share(const RowStore &store) { m_store = store.sharing(m_rows); }

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// The first so many rows are facts about the others.
    [[nodiscard]] std::size_t facts() const { return m_facts; }
    /// `at` and `answeredAt` count nanoseconds since 1970 (UTC).
    [[nodiscard]] Entry entry(std::size_t index) const;
    /// That row is needed no more; what only it has held goes with sweep().
    void release(std::size_t index) { m_store->release(m_rows[index]); }
    void sweep() { m_store->sweep(); }

private:
    /// From this index on, wire::now() counts from `epoch`.
    struct Era {
        std::size_t begin;
        qint64 epoch;
    };

    std::unique_ptr<RowStore> m_store;
    std::vector<RowStore::Row> m_rows;
    std::vector<Era> m_eras;
    std::size_t m_facts = 0;
};

} // namespace ui
