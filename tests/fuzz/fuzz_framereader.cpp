// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/fuzz/check.h"
#include "tests/wire/frames.h"

/// What a reader makes of bytes does not depend on how they are cut. The first octet chooses role and limits,
/// the second the cuts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const wire::Role role = (data[0] & 1U) != 0 ? wire::Role::Client : wire::Role::Server;
    const wire::FrameLimits limits{.frame = (data[0] & 2U) != 0 ? 40 : 1 << 20,
                                   .message = (data[0] & 4U) != 0 ? 60 : 1 << 20};
    const QList<qsizetype> cuts{1 + (data[1] & 3U), 1 + ((data[1] >> 2U) & 7U), 1 + (data[1] >> 5U)};
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));

    const QList<QByteArray> whole = frames::read(role, bytes, {bytes.size()}, limits);
    check(whole == frames::read(role, bytes, {1}, limits), "the same events byte by byte");
    check(whole == frames::read(role, bytes, cuts, limits), "the same events in pieces");
    check(!whole.contains("left something over"), "all bytes are read");
    return 0;
}
