// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace ui {

/// Counts times in buckets that are a sixteenth of their size wide, so that percentiles need no list of
/// times.
///
/// From 1 ns to 18 minutes; what is longer counts as that. 2.4 KB, whatever is counted.
class LatencyHistogram
{
public:
    void add(qint64 nanoseconds)
    {
        ++m_counts[bucketOf(nanoseconds)];
        ++m_total;
    }
    [[nodiscard]] quint32 total() const { return m_total; }
    /// The time that `percent` of those counted (0 to 100) did not exceed, at most 1/32 off; 0: none was
    /// counted.
    [[nodiscard]] qint64 percentile(double percent) const;

private:
    static constexpr int SubBits = 4; ///< a power of two is parted into 16
    static constexpr int MostBits = 40;
    static constexpr std::size_t Buckets = (MostBits - SubBits + 1) << SubBits;

    [[nodiscard]] static std::size_t bucketOf(qint64 nanoseconds);
    /// The middle of a bucket.
    [[nodiscard]] static qint64 timeOf(std::size_t bucket);

    std::array<quint32, Buckets> m_counts{};
    quint32 m_total = 0;
};

} // namespace ui
