// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/trend.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace load {

Trend trendOf(std::span<const Sample> samples)
{
    constexpr double Normal95 = 1.96;
    const auto count = static_cast<double>(samples.size());
    Sample mean;
    for (const Sample &sample : samples) {
        mean.x += sample.x / count;
        mean.y += sample.y / count;
    }
    double xx = 0;
    double xy = 0;
    for (const Sample &sample : samples) {
        xx += (sample.x - mean.x) * (sample.x - mean.x);
        xy += (sample.x - mean.x) * (sample.y - mean.y);
    }
    Trend trend{.slope = xy / xx};
    double errors = 0;
    for (const Sample &sample : samples)
        errors += std::pow(sample.y - mean.y - trend.slope * (sample.x - mean.x), 2);
    trend.margin = Normal95 * std::sqrt(errors / (count - 2) / xx);
    return trend;
}

double growthOf(std::span<const Sample> samples)
{
    constexpr std::size_t Parts = 5;
    const std::size_t part = samples.size() / Parts;
    if (part < 2)
        return 0;
    const auto lower = [](const Sample &one, const Sample &other) { return one.y < other.y; };
    const double first = std::ranges::min(samples.first(part), lower).y;
    const double last = std::ranges::min(samples.last(part), lower).y;
    return (last - first) / first;
}

} // namespace load
