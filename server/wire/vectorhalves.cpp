// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/vectorhalves.h"

#if defined(__x86_64__) && !defined(__AVX__)
#include <immintrin.h>
#endif

namespace wire {

#if defined(__x86_64__) && !defined(__AVX__)

namespace {

__attribute__((target("avx"))) void zeroUpperHalves() { _mm256_zeroupper(); }

} // namespace

void giveUpVectorHalves()
{
    static const bool hasAvx = __builtin_cpu_supports("avx") != 0;
    if (hasAvx)
        zeroUpperHalves();
}

#else

// Code that is compiled for AVX needs no change.
void giveUpVectorHalves() {}

#endif

} // namespace wire
