// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/works.h"

#include "tests/benchmarks/load/clock.h"
#include "tests/benchmarks/load/crowd.h"
#include "tests/benchmarks/load/failure.h"
#include "tests/benchmarks/load/options.h"
#include "tests/benchmarks/load/serverprocess.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>
#include <utility>

namespace load {

using namespace std::chrono_literals;

namespace {

/// No window of messages in flight may reach around the ring: a lost message would go unseen.
MessageRing::Shape roomyShape(const Options &options)
{
    MessageRing::Shape shape = options.shape;
    shape.count = std::max(MessageRing(shape).count(), 2 * options.inFlight + 1);
    return shape;
}

Results resultsOf(Figures figures)
{
    return {{"messages", static_cast<double>(figures.messages())},
            {"perSecond", figures.perSecond()},
            {"p50", figures.percentile(0.5)},
            {"p99", figures.percentile(0.99)}};
}

Results runClosedLoop(ServerProcess &server, const Options &options, std::size_t inFlight)
{
    server.waitUntilItListens();
    const MessageRing ring(roomyShape(options));
    Crowd crowd(ring, server.port());
    crowd.open(options.connections, options.openLimit);
    const double before = server.facts().cpuSeconds;
    Figures figures = measureClosedLoop(crowd, inFlight, options.bounds);
    const double cpu = server.facts().cpuSeconds - before;
    const auto messages = static_cast<double>(std::max<std::size_t>(figures.allMessages(), 1));
    Results results = resultsOf(std::move(figures));
    results.emplace_back("cpuPerMessage", cpu * 1e6 / messages);
    return results;
}

Results runIdle(ServerProcess &server, const Options &options)
{
    server.waitUntilItListens();
    const MessageRing ring(options.shape);
    Crowd crowd(ring, server.port());
    const double seconds = crowd.open(options.connections, options.openLimit);
    Results results = resultsOf(measurePaced(crowd, options.rate, options.bounds));
    results.emplace_back("openSeconds", seconds);
    return results;
}

/// The resident memory once it has come to rest, after at most five seconds.
double settledKiB(const ServerProcess &server)
{
    auto before = static_cast<double>(server.facts().residentKiB);
    for (int i = 0; i < 10; ++i) {
        std::this_thread::sleep_for(500ms);
        const auto after = static_cast<double>(server.facts().residentKiB);
        if (std::abs(after - before) < 0.002 * before)
            return after;
        before = after;
    }
    return before;
}

/// A few connections talk at first, so that code and buffers that all share do not count.
Results runMemory(ServerProcess &server, const Options &options)
{
    constexpr std::size_t Talkers = 10;
    server.waitUntilItListens();
    const MessageRing ring(options.shape);
    Crowd crowd(ring, server.port());
    crowd.open(Talkers, options.openLimit);
    static_cast<void>(measureClosedLoop(crowd, 1, {.warmUp = 0, .seconds = options.bounds.warmUp}));
    const double before = settledKiB(server);
    crowd.open(options.connections, options.openLimit);
    const double after = settledKiB(server);
    const auto idle = static_cast<double>(std::max(options.connections, Talkers + 1) - Talkers);
    return {{"perConnection", (after - before) / idle}, {"before", before}, {"after", after}};
}

Results runStart(ServerProcess &server, const Options &options, std::int64_t begin)
{
    server.waitUntilItListens();
    const MessageRing ring(options.shape);
    Crowd crowd(ring, server.port());
    crowd.open(1, options.openLimit);
    crowd.at(0).send(1, now());
    while (crowd.outstanding() > 0) {
        crowd.turn([](Connection &connection) { static_cast<void>(connection.takeEcho()); });
        if (now() - begin > nanoseconds(options.openLimit))
            throw Failure(Failure::Kind::TimedOut, "The first echo did not come in time.");
    }
    return {{"milliseconds", static_cast<double>(now() - begin) / 1e6}};
}

} // namespace

Results run(const Options &options)
{
    const std::int64_t begin = now();
    ServerProcess server(options.command);
    // After the start: the server is to raise its own limit.
    raiseDescriptorLimit();
    if (options.work == "pingpong")
        return runClosedLoop(server, options, 1);
    if (options.work == "pipeline")
        return runClosedLoop(server, options, options.inFlight);
    if (options.work == "idle")
        return runIdle(server, options);
    if (options.work == "memory")
        return runMemory(server, options);
    if (options.work == "start")
        return runStart(server, options, begin);
    throw Failure(Failure::Kind::Arguments, "\"" + options.work + "\" is not something to do.");
}

} // namespace load
