// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/measure.h"

#include "tests/benchmarks/load/clock.h"
#include "tests/benchmarks/load/crowd.h"
#include "tests/benchmarks/load/failure.h"

#include <algorithm>
#include <sys/timerfd.h>
#include <unistd.h>
#include <utility>

namespace load {

namespace {

constexpr double Patience = 10; ///< seconds without any echo

/// Notes the echoes that come between the end of the warm-up and the end of the measuring.
class Stopwatch
{
public:
    explicit Stopwatch(const Bounds &bounds)
        : m_begin(now() + nanoseconds(bounds.warmUp))
        , m_end(m_begin + nanoseconds(bounds.seconds))
        , m_last(now())
        , m_messages(bounds.messages)
    {
    }

    /// Takes the echoes that have come. Returns how many.
    std::size_t take(Connection &connection)
    {
        std::size_t count = 0;
        m_now = now();
        while (const std::int64_t sentAt = connection.takeEcho()) {
            ++count;
            if (m_now >= m_begin && !isOver())
                m_figures.add(m_now - sentAt);
        }
        m_figures.countAll(count);
        if (count > 0)
            m_last = m_now;
        return count;
    }

    /// Throws where nothing has come for long.
    void tick()
    {
        m_now = now();
        if (m_now - m_last > nanoseconds(Patience))
            throw Failure(Failure::Kind::TimedOut, "No echo came for 10 seconds.");
        if (m_figures.messages() >= m_messages)
            m_end = std::min(m_end, m_now);
    }

    [[nodiscard]] bool isOver() const { return m_now >= m_end; }
    [[nodiscard]] std::int64_t lastTime() const { return m_now; }

    [[nodiscard]] Figures figures()
    {
        m_figures.setSeconds(static_cast<double>(m_end - m_begin) / 1e9);
        return std::move(m_figures);
    }

private:
    std::int64_t m_begin;
    std::int64_t m_end;
    std::int64_t m_last; ///< echo
    std::int64_t m_now = 0;
    std::uint64_t m_messages;
    Figures m_figures;
};

/// Waits for what is still on its way, so that no reply goes unchecked.
void drain(Crowd &crowd, Stopwatch &stopwatch)
{
    while (crowd.outstanding() > 0) {
        crowd.turn([&](Connection &connection) { stopwatch.take(connection); });
        stopwatch.tick();
    }
}

/// Says how many messages are due at an even rate.
class Pacer
{
public:
    explicit Pacer(double perSecond)
        : m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
    {
        const timespec interval{.tv_sec = 0, .tv_nsec = static_cast<long>(1e9 / perSecond)};
        const itimerspec timing{.it_interval = interval, .it_value = interval};
        if (perSecond <= 1 || timerfd_settime(m_timer.fd(), 0, &timing, nullptr) != 0)
            throw Failure(Failure::Kind::System, "Cannot set a timer for that rate.");
    }

    [[nodiscard]] const Descriptor &timer() const { return m_timer; }

    [[nodiscard]] std::uint64_t due()
    {
        std::uint64_t count = 0;
        return ::read(m_timer.fd(), &count, sizeof count) == sizeof count ? count : 0;
    }

private:
    Descriptor m_timer;
};

} // namespace

double Figures::percentile(double share)
{
    if (m_roundTrips.empty())
        return 0;
    const auto index = static_cast<std::ptrdiff_t>(share * static_cast<double>(m_roundTrips.size() - 1));
    std::ranges::nth_element(m_roundTrips, m_roundTrips.begin() + index);
    return m_roundTrips[static_cast<std::size_t>(index)];
}

Figures measureClosedLoop(Crowd &crowd, std::size_t inFlight, const Bounds &bounds)
{
    Stopwatch stopwatch(bounds);
    for (std::size_t i = 0; i < crowd.size(); ++i)
        crowd.at(i).send(inFlight, now());
    while (!stopwatch.isOver()) {
        crowd.turn([&](Connection &connection) {
            if (const std::size_t count = stopwatch.take(connection))
                connection.send(count, stopwatch.lastTime());
        });
        stopwatch.tick();
    }
    drain(crowd, stopwatch);
    return stopwatch.figures();
}

Figures measurePaced(Crowd &crowd, double perSecond, const Bounds &bounds)
{
    Pacer pacer(perSecond);
    crowd.watch(pacer.timer());
    Stopwatch stopwatch(bounds);
    for (std::size_t next = 0; !stopwatch.isOver();) {
        crowd.turn([&](Connection &connection) { stopwatch.take(connection); });
        for (std::uint64_t due = pacer.due(); due > 0; --due, next = (next + 1) % crowd.size())
            crowd.at(next).send(1, now());
        stopwatch.tick();
    }
    drain(crowd, stopwatch);
    return stopwatch.figures();
}

} // namespace load
