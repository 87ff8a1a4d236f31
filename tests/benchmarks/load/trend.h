// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <span>

namespace load {

struct Sample {
    double x = 0;
    double y = 0;
};

/// A line through samples by least squares.
struct Trend {
    double slope = 0; ///< y per x
    double margin =
        0; ///< of the slope: 95 of 100 such intervals hold the true one, if errors are independent
};

/// At least three samples, not all at the same x.
[[nodiscard]] Trend trendOf(std::span<const Sample> samples);

/// By what part the least of the last fifth of the samples is above the least of the first: so no passing
/// peak counts. At least ten samples; 0 for fewer.
[[nodiscard]] double growthOf(std::span<const Sample> samples);

} // namespace load
