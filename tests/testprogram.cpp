// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace testprogram {

namespace {

std::map<std::string, Main, std::less<>> &tests()
{
    static std::map<std::string, Main, std::less<>> all;
    return all;
}

/// "entry" of "…/tst_entry.cpp".
std::string nameOf(std::string_view file)
{
    constexpr std::string_view before = "tst_";
    file.remove_prefix(file.rfind(before) + before.size());
    return std::string(file.substr(0, file.rfind('.')));
}

int explain(const char *program)
{
    (void)std::fprintf(stderr, "Usage: %s TEST [options of Qt Test]\nTests:", program);
    for (const auto &[name, main] : tests())
        (void)std::fprintf(stderr, " %s", name.c_str());
    (void)std::fputs("\n", stderr);
    return 2;
}

} // namespace

Registration::Registration(const char *file, Main main) { tests().emplace(nameOf(file), main); }

} // namespace testprogram

int main(int argc, char **argv)
{
    const auto found =
        argc < 2 ? testprogram::tests().end() : testprogram::tests().find(std::string_view(argv[1]));
    if (found == testprogram::tests().end())
        return testprogram::explain(argv[0]);
    // Qt Test sees its own options alone.
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
