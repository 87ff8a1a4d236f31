// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/mask.h"

#include <cstring>

namespace wire {

namespace {

/// As many whole steps of `Words` * 8 bytes as fit. All words of a step are read before any is written, which
/// lets the compiler take them as vectors although `to` and `from` may be the same.
template<size_t Words>
qsizetype copySteps(char *to, const char *from, qsizetype size, quint64 key)
{
    constexpr qsizetype step = Words * sizeof(quint64);
    qsizetype done = 0;
    for (; size - done >= step; done += step) {
        std::array<quint64, Words> words{};
        std::memcpy(words.data(), from + done, step);
        for (quint64 &word : words)
            word ^= key;
        std::memcpy(to + done, words.data(), step);
    }
    return done;
}

} // namespace

MaskKey copyMasked(char *to, const char *from, qsizetype size, MaskKey key)
{
    quint64 wide = 0;
    std::memcpy(&wide, key.data(), 4);
    std::memcpy(reinterpret_cast<char *>(&wide) + 4, key.data(), 4);
    qsizetype done = copySteps<4>(to, from, size, wide);
    done += copySteps<1>(to + done, from + done, size - done, wide);
    for (; done < size; ++done)
        to[done] = static_cast<char>(from[done] ^ key[static_cast<size_t>(done & 3)]);

    MaskKey turned{};
    for (size_t i = 0; i < 4; ++i)
        turned[i] = key[(i + static_cast<size_t>(size & 3)) & 3];
    return turned;
}

} // namespace wire
