// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/failure.h"
#include "tests/benchmarks/load/options.h"
#include "tests/benchmarks/load/works.h"

#include <cstdio>
#include <exception>

int main(int argc, char **argv)
{
    try {
        const load::Options options = load::parseOptions({argv + 1, argv + argc});
        const load::Results results = load::run(options);
        std::printf(R"({"work": "%s")", options.work.c_str());
        for (const auto &[name, value] : results)
            std::printf(R"(, "%s": %.3f)", name.c_str(), value);
        std::puts("}");
    } catch (const load::Failure &failure) {
        std::fprintf(stderr, "echoload: %s\n", failure.what());
        return static_cast<int>(failure.kind());
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "echoload: %s\n", exception.what());
        return static_cast<int>(load::Failure::Kind::System);
    }
    return 0;
}
