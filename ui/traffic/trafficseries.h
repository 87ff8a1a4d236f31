// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/latencyhistogram.h"
#include "ui/timeline/moment.h"

#include <vector>

namespace ui {

/// What the client sent and received in each of the last seconds, and how long the round trips took.
class TrafficSeries
{
public:
    static constexpr int Length = 300; ///< seconds

    struct Figures {
        quint32 sent = 0;
        quint32 received = 0;
        qint64 median = 0;  ///< of the round trips that ended in this second, nanoseconds; 0: there was none
        qint64 highest = 0; ///< 99 % took no longer; nanoseconds
    };

    TrafficSeries();

    /// A message of the client; anything else, and what is older than the series is long, is left out.
    void add(const Moment &moment);
    /// Of any second: stamp / 1,000,000,000.
    [[nodiscard]] Figures at(qint64 second) const;
    /// The youngest second that something was added to.
    [[nodiscard]] qint64 newest() const { return m_newest; }

    [[nodiscard]] static qint64 secondOf(qint64 stamp) { return stamp / 1'000'000'000; }

private:
    struct Second {
        quint32 sent = 0;
        quint32 received = 0;
        LatencyHistogram roundTrips;
        mutable qint64 median = 0; // as long as isCounted
        mutable qint64 highest = 0;
        mutable bool isCounted = false;
    };

    [[nodiscard]] static std::size_t slot(qint64 second) { return static_cast<std::size_t>(second % Length); }

    std::vector<Second> m_seconds; ///< a ring
    qint64 m_newest = 0;
};

} // namespace ui
