// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <atomic>

namespace server {

/// What the workers of one run count together. Any thread.
struct Shared {
    std::atomic<quint64> lastId = 0;
    std::atomic<int> connections = 0; ///< open, or about to be
    int maxConnections = 0;
};

} // namespace server
