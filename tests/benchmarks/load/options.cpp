// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/options.h"

#include "tests/benchmarks/load/failure.h"

#include <charconv>
#include <functional>
#include <map>

namespace load {

namespace {

constexpr const char *Usage =
    "Usage: echoload pingpong|pipeline|idle|memory|start [--connections N] [--size BYTES] [--binary]\n"
    "  [--prefix TEXT] [--in-flight N] [--rate N] [--warm-up SECONDS] [--seconds SECONDS] [--messages N]\n"
    "  [--open-limit SECONDS] -- SERVER [ARGUMENT...]     {port} in these is the port to listen on";

[[noreturn]] void fail(const std::string &what)
{
    throw Failure(Failure::Kind::Arguments, what + "\n" + Usage);
}

template<typename Number>
Number numberOf(const std::string &text)
{
    Number number{};
    const char *const end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || at != end || number < 0)
        fail("\"" + text + "\" is not a number.");
    return number;
}

using Setter = std::function<void(Options &, const std::string &)>;

const std::map<std::string, Setter> &setters()
{
    using Text = const std::string &;
    static const std::map<std::string, Setter> all = {
        {"--connections", [](Options &o, Text v) { o.connections = numberOf<std::size_t>(v); }},
        {"--size", [](Options &o, Text v) { o.shape.size = numberOf<std::size_t>(v); }},
        {"--prefix", [](Options &o, Text v) { o.shape.prefix = v; }},
        {"--in-flight", [](Options &o, Text v) { o.inFlight = numberOf<std::size_t>(v); }},
        {"--rate", [](Options &o, Text v) { o.rate = numberOf<double>(v); }},
        {"--warm-up", [](Options &o, Text v) { o.bounds.warmUp = numberOf<double>(v); }},
        {"--seconds", [](Options &o, Text v) { o.bounds.seconds = numberOf<double>(v); }},
        {"--messages", [](Options &o, Text v) { o.bounds.messages = numberOf<std::uint64_t>(v); }},
        {"--open-limit", [](Options &o, Text v) { o.openLimit = numberOf<double>(v); }},
    };
    return all;
}

} // namespace

Options parseOptions(const std::vector<std::string> &arguments)
{
    Options options;
    auto argument = arguments.begin();
    if (argument == arguments.end())
        fail("What to do is missing.");
    options.work = *argument++;
    for (; argument != arguments.end() && *argument != "--"; ++argument) {
        if (*argument == "--binary") {
            options.shape.binary = true;
            continue;
        }
        const auto setter = setters().find(*argument);
        if (setter == setters().end() || argument + 1 == arguments.end())
            fail("\"" + *argument + "\" is not an option, or its value is missing.");
        setter->second(options, *++argument);
    }
    if (argument != arguments.end())
        options.command.assign(argument + 1, arguments.end());
    if (options.command.empty())
        fail("The server's command is missing.");
    if (options.connections == 0 || options.inFlight == 0)
        fail("There must be a connection, and a message in flight.");
    return options;
}

} // namespace load
