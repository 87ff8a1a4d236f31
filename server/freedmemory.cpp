// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/freedmemory.h"

#include <cstdlib>

namespace server {

void keepFreedMemory()
{
    // The C library of GNU keeps twice the largest block that was ever freed, and serves smaller ones from
    // what it keeps; mallopt() would fix both, and end that larger messages raise them.
    constexpr std::size_t Block = 1UL << 20;
    void *volatile block = std::malloc(Block); // volatile, lest both calls are left out
    std::free(block);
}

} // namespace server
