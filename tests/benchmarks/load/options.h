// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/benchmarks/load/measure.h"
#include "tests/benchmarks/load/messagering.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace load {

/// What the command line asked for.
struct Options {
    std::string work; ///< pingpong, pipeline, idle, memory or start
    MessageRing::Shape shape{};
    Bounds bounds{};
    std::size_t connections = 1;
    std::size_t inFlight = 1;           ///< pipeline: messages per connection
    double rate = 5000;                 ///< idle: messages a second in all
    double openLimit = 60;              ///< seconds to open all connections
    std::vector<std::string> command{}; ///< that starts the server, with {port} for its port
};

/// Throws a Failure about the first argument that is wrong.
[[nodiscard]] Options parseOptions(const std::vector<std::string> &arguments);

} // namespace load
