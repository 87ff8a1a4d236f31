// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace load {

class Crowd;

/// Round trips that were measured.
class Figures
{
public:
    void add(std::int64_t nanoseconds) { m_roundTrips.push_back(static_cast<float>(nanoseconds) / 1e3F); }
    void setSeconds(double seconds) { m_seconds = seconds; }
    void countAll(std::size_t messages) { m_all += messages; }

    [[nodiscard]] std::size_t messages() const { return m_roundTrips.size(); }
    /// With those of the warm-up and the end.
    [[nodiscard]] std::size_t allMessages() const { return m_all; }
    [[nodiscard]] double perSecond() const { return static_cast<double>(messages()) / m_seconds; }
    /// In microseconds. `share` is from 0 to 1: 0.5 is the median.
    [[nodiscard]] double percentile(double share);

private:
    std::vector<float> m_roundTrips; ///< in microseconds
    double m_seconds = 0;
    std::size_t m_all = 0;
};

/// How long to measure.
struct Bounds {
    double warmUp = 0.5; ///< seconds
    double seconds = 2;
    std::uint64_t messages = 20'000'000; ///< ends the measuring earlier
};

/// Every connection keeps `inFlight` messages on their way: one more for each echo.
[[nodiscard]] Figures measureClosedLoop(Crowd &crowd, std::size_t inFlight, const Bounds &bounds);

/// `perSecond` messages in all, one connection after the other, whether echoes come or not.
[[nodiscard]] Figures measurePaced(Crowd &crowd, double perSecond, const Bounds &bounds);

} // namespace load
