// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/soak/soak.h"

#include "tests/benchmarks/load/clock.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <span>
#include <thread>

namespace soak {

using namespace std::chrono_literals;

namespace {

constexpr double SampleInterval = 0.25; ///< seconds
/// What a closing handshake may take, and something more.
constexpr double TimeToForget = 10; ///< seconds
/// A heap finds its size in a few steps, what leaks grows on and on: where memory has grown by this part in
/// the last half of the time, so much time is added, so often at most.
constexpr double Suspicious = 0.005;
constexpr int MostLooks = 5;

std::vector<load::MessageRing> ringsOf(const std::string &prefix)
{
    std::vector<load::MessageRing> rings;
    rings.emplace_back(load::MessageRing::Shape{.size = 16, .prefix = prefix});
    rings.emplace_back(load::MessageRing::Shape{.size = 1000, .binary = true});
    rings.emplace_back(load::MessageRing::Shape{.size = 65'536, .prefix = prefix});
    return rings;
}

} // namespace

Soak::Soak(const Options &options)
    : m_options(options)
    , m_server(options.command)
    , m_rings(ringsOf(options.prefix))
    , m_scratch(std::size_t(64) << 10)
{
    load::raiseDescriptorLimit();
    for (std::size_t i = 0; i < options.clients; ++i)
        m_clients.emplace_back(m_rings, m_server.port(), options.seed * 1'000'003U + static_cast<unsigned>(i),
                               m_tally);
}

bool Soak::run()
{
    m_server.waitUntilItListens();
    std::this_thread::sleep_for(1s);
    m_before = m_server.facts();
    m_begin = load::now();
    letLoose(m_options.seconds);
    m_grows = grewLately();
    for (int look = 1; m_grows && look <= MostLooks; ++look) {
        std::printf("resident memory: %.0f KiB after %.0f seconds, it has grown: going on\n",
                    m_memory.back().y, m_memory.back().x);
        letLoose(m_options.seconds * (1 + look / 2.0));
        m_grows = grewLately();
    }
    sendAllAway();
    printTally();
    return judge();
}

/// `until`: seconds from the begin.
void Soak::letLoose(double until)
{
    for (double seconds = 0; seconds < until;) {
        turn();
        seconds = static_cast<double>(load::now() - m_begin) / 1e9;
        if (m_memory.empty() || seconds - m_memory.back().x >= SampleInterval)
            sample(seconds);
    }
}

void Soak::turn()
{
    for (const epoll_event &event : m_poller.wait(5))
        m_clients[event.data.u64].progress(m_scratch, load::now());
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        if (m_clients[i].tick(m_scratch, load::now()))
            m_poller.add(m_clients[i].socket(), i);
    }
}

void Soak::sample(double seconds)
{
    const load::ProcessFacts facts = m_server.facts();
    m_memory.push_back({seconds, static_cast<double>(facts.residentKiB)});
    m_mostDescriptors = std::max(m_mostDescriptors, facts.descriptors);
}

void Soak::sendAllAway()
{
    for (Client &client : m_clients) {
        if (client.socket().isOpen())
            client.leave(load::now());
    }
    const std::int64_t begin = load::now();
    do {
        std::this_thread::sleep_for(100ms);
        m_after = m_server.facts();
    } while (m_after.descriptors > m_before.descriptors &&
             load::now() - begin < load::nanoseconds(TimeToForget));
}

void Soak::printTally() const
{
    std::printf("seed %u, %zu clients, %.0f seconds\nlives:", m_options.seed, m_clients.size(),
                m_options.seconds);
    for (std::size_t i = 0; i < HabitNames.size(); ++i)
        std::printf(" %zu %s%s", m_tally.lives[i], HabitNames[i], i + 1 < HabitNames.size() ? "," : "\n");
    std::printf("echoes checked: %llu; conversations broken by the server: %zu%s%s\n",
                static_cast<unsigned long long>(m_tally.echoes), m_tally.broken,
                m_tally.broken > 0 ? "; the first: " : "", m_tally.firstProblem.c_str());
    std::printf("descriptors: %zu before, up to %zu, %zu after\n", m_before.descriptors, m_mostDescriptors,
                m_after.descriptors);
    std::printf("threads: %zu before, %zu after\n", m_before.threads, m_after.threads);
}

bool Soak::judge()
{
    printMemory();
    const bool countsPassed =
        m_after.descriptors == m_before.descriptors && m_after.threads <= m_before.threads;
    const auto exitCode = m_server.end();
    std::printf("end by SIGTERM: %s\n",
                exitCode ? ("exit code " + std::to_string(*exitCode)).c_str() : "killed");
    const bool passed = !m_grows && countsPassed && m_tally.broken == 0 && exitCode == 0;
    std::printf("verdict: %s\n", passed ? "passed" : "FAILED");
    return passed;
}

/// The memory in the last half of the time that was asked for.
std::span<const load::Sample> Soak::lately() const
{
    const double from = m_memory.back().x - m_options.seconds / 2;
    const auto first = std::find_if(m_memory.begin(), m_memory.end(),
                                    [from](const load::Sample &sample) { return sample.x >= from; });
    return {first, m_memory.end()};
}

bool Soak::grewLately() const { return load::growthOf(lately()) > Suspicious; }

void Soak::printMemory() const
{
    const auto last = lately();
    if (last.size() < 3)
        return;
    const load::Trend trend = load::trendOf(last);
    std::printf("resident memory: %zu KiB before, %.0f after %.0f seconds, %.0f after %.0f, %zu at last; "
                "slope between "
                "%+.2f ± %.2f KiB/s (95 %%): %s\n",
                m_before.residentKiB, last.front().y, last.front().x, last.back().y, last.back().x,
                m_after.residentKiB, trend.slope, trend.margin,
                m_grows ? "it grows and grows" : "it does not grow on");
}

} // namespace soak
