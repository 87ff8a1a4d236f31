// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/latencyhistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ui {

std::size_t LatencyHistogram::bucketOf(qint64 nanoseconds)
{
    constexpr qint64 Longest = (qint64(1) << MostBits) - 1;
    const auto value = static_cast<quint64>(std::clamp<qint64>(nanoseconds, 0, Longest));
    const auto bits = static_cast<int>(std::bit_width(value));
    // Small ones have a bucket each.
    if (bits <= SubBits)
        return value;
    const int shift = bits - SubBits - 1;
    const auto row = static_cast<std::size_t>(shift + 1);
    return (row << SubBits) + ((value >> shift) & ((1U << SubBits) - 1));
}

qint64 LatencyHistogram::timeOf(std::size_t bucket)
{
    const std::size_t row = bucket >> SubBits;
    const auto sub = static_cast<qint64>(bucket & ((1U << SubBits) - 1));
    if (row == 0)
        return sub;
    const auto shift = static_cast<int>(row - 1);
    const qint64 from = ((qint64(1) << SubBits) + sub) << shift;
    return from + (qint64(1) << shift) / 2;
}

qint64 LatencyHistogram::percentile(double percent) const
{
    if (m_total == 0)
        return 0;
    const auto wanted = static_cast<quint64>(std::max(1.0, std::ceil(m_total * percent / 100)));
    quint64 counted = 0;
    std::size_t bucket = 0;
    while (bucket + 1 < Buckets && (counted += m_counts[bucket]) < wanted)
        ++bucket;
    return timeOf(bucket);
}

} // namespace ui
