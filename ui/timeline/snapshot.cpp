// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/snapshot.h"

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

constexpr qint64 NanosecondsPerMillisecond = 1'000'000;

} // namespace

void Snapshot::add(RowStore::Row row, qint64 epoch)
{
    if (m_eras.empty() || m_eras.back().epoch != epoch)
        m_eras.push_back({m_rows.size(), epoch});
    m_rows.push_back(row);
}

Entry Snapshot::entry(std::size_t index) const
{
    const auto next = std::upper_bound(m_eras.begin(), m_eras.end(), index,
                                       [](std::size_t value, const Era &era) { return value < era.begin; });
    Entry entry = m_store->entry(m_rows[index]);
    const qint64 epoch = std::prev(next)->epoch * NanosecondsPerMillisecond;
    entry.at += epoch;
    if (entry.answeredAt != 0)
        entry.answeredAt += epoch;
    return entry;
}

} // namespace ui
