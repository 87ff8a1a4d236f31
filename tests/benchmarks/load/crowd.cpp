// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/crowd.h"

#include "tests/benchmarks/load/clock.h"
#include "tests/benchmarks/load/failure.h"

#include <limits>

namespace load {

namespace {

constexpr std::size_t AtATime = 256; ///< connections that are being opened
constexpr std::size_t ScratchSize = std::size_t(256) << 10;

} // namespace

Crowd::Crowd(const MessageRing &ring, std::uint16_t port)
    : m_ring(ring)
    , m_port(port)
    , m_scratch(ScratchSize)
{
}

double Crowd::open(std::size_t count, double limit)
{
    const std::int64_t begin = now();
    std::size_t opened = m_connections.size();
    while (opened < count) {
        while (m_connections.size() < count && m_connections.size() < opened + AtATime) {
            m_connections.push_back(std::make_unique<Connection>(m_ring, m_port, m_connections.size()));
            m_poller.add(m_connections.back()->socket(), m_connections.size() - 1);
        }
        for (const epoll_event &event : m_poller.wait(100)) {
            Connection &connection = *m_connections[event.data.u64];
            const bool wasOpen = connection.isOpen();
            connection.progress(m_scratch);
            opened += connection.isOpen() && !wasOpen ? 1 : 0;
        }
        if (now() - begin > nanoseconds(limit))
            throw Failure(Failure::Kind::TimedOut, "Only " + std::to_string(opened) + " of " +
                                                       std::to_string(count) +
                                                       " connections were open in time.");
    }
    return static_cast<double>(now() - begin) / 1e9;
}

std::size_t Crowd::outstanding() const
{
    std::size_t sum = 0;
    for (const auto &connection : m_connections)
        sum += connection->outstanding();
    return sum;
}

void Crowd::watch(const Descriptor &descriptor)
{
    m_poller.add(descriptor, std::numeric_limits<std::uint64_t>::max());
}

} // namespace load
