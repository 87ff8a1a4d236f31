// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/serverprocess.h"

#include "tests/benchmarks/load/clock.h"
#include "tests/benchmarks/load/failure.h"
#include "tests/benchmarks/load/net.h"

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace load {

using namespace std::chrono_literals;

namespace {

void replaceAll(std::string &text, const std::string &what, const std::string &with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

/// In the child: becomes the server. Only calls that are safe between fork() and exec().
[[noreturn]] void become(char *const *arguments)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int nowhere = ::open("/dev/null", O_RDWR);
    ::dup2(nowhere, STDIN_FILENO);
    ::dup2(nowhere, STDOUT_FILENO);
    ::execvp(arguments[0], arguments);
    ::_exit(127);
}

double cpuSecondsOf(const std::string &folder)
{
    std::ifstream stat(folder + "/stat");
    std::string field;
    std::getline(stat, field, ')'); // the name, in which there may be spaces
    for (int number = 3; number < 14; ++number)
        stat >> field;
    double user = 0;
    double system = 0;
    stat >> user >> system;
    return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

} // namespace

ServerProcess::ServerProcess(std::vector<std::string> command)
    : m_port(freePort())
{
    std::vector<char *> arguments;
    for (std::string &argument : command) {
        replaceAll(argument, "{port}", std::to_string(m_port));
        arguments.push_back(argument.data());
    }
    arguments.push_back(nullptr);
    m_pid = ::fork();
    if (m_pid == 0)
        become(arguments.data());
    if (m_pid < 0)
        throw Failure(Failure::Kind::System, "Cannot start another process.");
}

ServerProcess::~ServerProcess() { end(); }

void ServerProcess::waitUntilItListens()
{
    for (const std::int64_t begin = now(); !isListening(m_port);) {
        if (hasEnded())
            throw Failure(Failure::Kind::System, "The server ended by itself, or could not be started.");
        if (now() - begin > nanoseconds(20))
            throw Failure(Failure::Kind::TimedOut, "The server does not listen.");
        std::this_thread::sleep_for(200us);
    }
}

ProcessFacts ServerProcess::facts() const
{
    ProcessFacts facts;
    const std::string folder = "/proc/" + std::to_string(m_pid);
    std::ifstream status(folder + "/status");
    for (std::string name; status >> name;) {
        if (name == "VmRSS:")
            status >> facts.residentKiB;
        else if (name == "Threads:")
            status >> facts.threads;
    }
    facts.cpuSeconds = cpuSecondsOf(folder);
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder + "/fd", error)) {
        static_cast<void>(entry);
        ++facts.descriptors;
    }
    if (facts.residentKiB == 0)
        throw Failure(Failure::Kind::System, "The server is not there any more.");
    return facts;
}

std::optional<int> ServerProcess::end()
{
    if (m_pid > 0 && !hasEnded()) {
        ::kill(m_pid, SIGTERM);
        for (const std::int64_t begin = now(); !hasEnded() && now() - begin < nanoseconds(10);)
            std::this_thread::sleep_for(5ms);
    }
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(std::exchange(m_pid, -1), &m_status, 0);
    }
    return WIFEXITED(m_status) ? std::optional(WEXITSTATUS(m_status)) : std::nullopt;
}

/// The process's number is given up with that, as the system may use it again.
bool ServerProcess::hasEnded()
{
    if (m_pid > 0 && ::waitpid(m_pid, &m_status, WNOHANG) == m_pid)
        m_pid = -1;
    return m_pid < 0;
}

} // namespace load
