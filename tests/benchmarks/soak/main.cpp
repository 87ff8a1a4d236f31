// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/failure.h"
#include "tests/benchmarks/soak/soak.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

namespace {

soak::Options optionsOf(const std::vector<std::string> &arguments)
{
    soak::Options options;
    std::size_t i = 0;
    for (; i + 1 < arguments.size() && arguments[i] != "--"; i += 2) {
        const std::string &value = arguments[i + 1];
        if (arguments[i] == "--seconds")
            options.seconds = std::strtod(value.c_str(), nullptr);
        else if (arguments[i] == "--clients")
            options.clients = std::strtoul(value.c_str(), nullptr, 10);
        else if (arguments[i] == "--seed")
            options.seed = static_cast<std::uint32_t>(std::strtoul(value.c_str(), nullptr, 10));
        else if (arguments[i] == "--prefix")
            options.prefix = value;
        else
            break;
    }
    if (i + 1 >= arguments.size() || arguments[i] != "--" || options.seconds <= 0 || options.clients == 0)
        throw load::Failure(
            load::Failure::Kind::Arguments,
            "Usage: echosoak [--seconds N] [--clients N] [--seed N] [--prefix TEXT] -- SERVER "
            "[ARGUMENT...]     {port} in these is the port to listen on");
    options.command.assign(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, arguments.end());
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        return soak::Soak(optionsOf({argv + 1, argv + argc})).run() ? 0 : 1;
    } catch (const load::Failure &failure) {
        std::fprintf(stderr, "echosoak: %s\n", failure.what());
        return static_cast<int>(failure.kind());
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "echosoak: %s\n", exception.what());
        return static_cast<int>(load::Failure::Kind::System);
    }
}
