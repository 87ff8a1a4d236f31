// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"

#include <QtGlobal>

#include <span>

namespace server {

class Journal;

/// What a worker lends to everything that works in its thread.
struct Context {
    const Config &config;
    Journal &journal;
    std::span<char> scratch; ///< what was just received lies here until the next turn
};

} // namespace server
