// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

/// The upper half of one of the processor's vector registers, that of this thread.
namespace vectorhalf {

#if defined(__x86_64__) && !defined(__AVX__)

[[nodiscard]] inline bool isThere() { return __builtin_cpu_supports("avx") != 0; }
/// Leaves something in it, as a library that was compiled for AVX may.
inline void use() { asm volatile("vcmpps $15, %%ymm8, %%ymm8, %%ymm8" ::: "xmm8"); }
[[nodiscard]] inline bool isUsed()
{
    quint64 bits = 0;
    asm volatile("vextractf128 $1, %%ymm8, %%xmm9\n\tvmovq %%xmm9, %0" : "=r"(bits)::"xmm9");
    return bits != 0;
}

#else

[[nodiscard]] inline bool isThere() { return false; }
inline void use() {}
[[nodiscard]] inline bool isUsed() { return false; }

#endif

} // namespace vectorhalf
