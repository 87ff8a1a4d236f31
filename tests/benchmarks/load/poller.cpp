// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/poller.h"

#include "tests/benchmarks/load/failure.h"

#include <algorithm>

namespace load {

Poller::Poller()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (!m_epoll.isOpen())
        throw Failure(Failure::Kind::System, "Cannot open an epoll instance");
}

void Poller::add(const Descriptor &descriptor, std::uint64_t tag)
{
    epoll_event event{.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, .data = {.u64 = tag}};
    if (epoll_ctl(m_epoll.fd(), EPOLL_CTL_ADD, descriptor.fd(), &event) != 0)
        throw Failure(Failure::Kind::System, "Cannot watch a descriptor");
}

std::span<const epoll_event> Poller::wait(int milliseconds)
{
    const int count =
        epoll_wait(m_epoll.fd(), m_events.data(), static_cast<int>(m_events.size()), milliseconds);
    return std::span(m_events).first(static_cast<std::size_t>(std::max(count, 0)));
}

} // namespace load
