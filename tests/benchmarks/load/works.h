// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <utility>
#include <vector>

namespace load {

struct Options;

/// What was measured: names and numbers.
using Results = std::vector<std::pair<std::string, double>>;

/// Starts the server that `options` names, does the work with it and ends it.
[[nodiscard]] Results run(const Options &options);

} // namespace load
