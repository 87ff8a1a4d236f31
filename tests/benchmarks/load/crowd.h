// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/benchmarks/load/connection.h"
#include "tests/benchmarks/load/poller.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace load {

/// All connections of a run, in one thread.
class Crowd
{
public:
    Crowd(const MessageRing &ring, std::uint16_t port);

    /// Opens connections until `count` are open, some hundred at a time. Returns the seconds it took. Throws
    /// a Failure, TimedOut, after `limit` seconds.
    double open(std::size_t count, double limit);

    [[nodiscard]] std::size_t size() const { return m_connections.size(); }
    [[nodiscard]] Connection &at(std::size_t number) { return *m_connections[number]; }
    /// How many echoes have not come yet, all in all.
    [[nodiscard]] std::size_t outstanding() const;

    /// Wakes turn() as well.
    void watch(const Descriptor &descriptor);
    /// Lets all go on for whom something happened, waiting for that at most 100 ms, and gives each to
    /// `onProgress`.
    template<typename OnProgress>
    void turn(const OnProgress &onProgress)
    {
        for (const epoll_event &event : m_poller.wait(100)) {
            if (event.data.u64 >= m_connections.size())
                continue;
            Connection &connection = *m_connections[event.data.u64];
            connection.progress(m_scratch);
            onProgress(connection);
        }
    }

private:
    const MessageRing &m_ring;
    std::uint16_t m_port;
    Poller m_poller;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<char> m_scratch;
};

} // namespace load
