// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/benchmarks/load/poller.h"
#include "tests/benchmarks/load/serverprocess.h"
#include "tests/benchmarks/load/trend.h"
#include "tests/benchmarks/soak/client.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace soak {

struct Options {
    double seconds = 60;
    std::size_t clients = 200;
    std::uint32_t seed = 1;
    std::string prefix = "Echo: ";
    std::vector<std::string> command{}; ///< that starts the server, with {port} for its port
};

/// Lets many clients loose on a server and watches what that leaves behind in it.
class Soak
{
public:
    explicit Soak(const Options &options);

    /// Returns whether the server passed. Writes a report to standard output.
    [[nodiscard]] bool run();

private:
    void letLoose(double until);
    void turn();
    void sample(double seconds);
    void sendAllAway();
    bool judge();
    [[nodiscard]] std::span<const load::Sample> lately() const;
    [[nodiscard]] bool grewLately() const;
    void printMemory() const;
    void printTally() const;

    const Options m_options;
    load::ServerProcess m_server;
    std::vector<load::MessageRing> m_rings;
    Tally m_tally;
    std::vector<Client> m_clients;
    load::Poller m_poller;
    std::vector<char> m_scratch;
    load::ProcessFacts m_before;
    load::ProcessFacts m_after;
    std::size_t m_mostDescriptors = 0;
    std::vector<load::Sample> m_memory; ///< KiB over seconds
    std::int64_t m_begin = 0;           ///< load::now()
    bool m_grows = false;               ///< its memory, again and again
};

} // namespace soak
