// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace load {

/// What the kernel says of a process.
struct ProcessFacts {
    std::size_t residentKiB = 0;
    std::size_t threads = 0;
    std::size_t descriptors = 0;
    double cpuSeconds = 0; ///< of all threads so far, in steps of a hundredth
};

/// A server that this process starts, and ends with itself. Its standard output is dropped.
class ServerProcess
{
public:
    /// Starts `command`, in which {port} stands for a free port that it is to listen on.
    explicit ServerProcess(std::vector<std::string> command);
    /// Ends it, with SIGTERM at first.
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// Throws where it has ended or does not listen within 20 seconds.
    void waitUntilItListens();
    [[nodiscard]] ProcessFacts facts() const;
    /// Sends SIGTERM and waits for at most 10 seconds. Returns the exit code; empty where it had to be killed
    /// or died of a signal.
    std::optional<int> end();

private:
    [[nodiscard]] bool hasEnded();

    std::uint16_t m_port;
    pid_t m_pid = -1;
    int m_status = 0; ///< of an ended process, as waitpid() gives it
};

} // namespace load
