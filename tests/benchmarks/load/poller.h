// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/benchmarks/load/net.h"

#include <array>
#include <cstdint>
#include <span>
#include <sys/epoll.h>

namespace load {

/// Waits for many descriptors at once, edge-triggered.
class Poller
{
public:
    Poller();

    /// Reports `descriptor` as `tag` from now on, until it is closed.
    void add(const Descriptor &descriptor, std::uint64_t tag);
    /// What is ready, after at most `milliseconds`. Valid until the next call.
    [[nodiscard]] std::span<const epoll_event> wait(int milliseconds);

private:
    Descriptor m_epoll;
    std::array<epoll_event, 256> m_events{};
};

} // namespace load
