// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/frame.h"

#include <QtEndian>

#include <algorithm>

namespace wire {

namespace {
constexpr qsizetype lengthSize(qsizetype length) { return length <= 125 ? 0 : length <= 0xffff ? 2 : 8; }
} // namespace

qsizetype FrameHeader::size() const { return 2 + lengthSize(length) + (mask ? 4 : 0); }

void FrameHeader::write(char *to) const
{
    const qsizetype extra = lengthSize(length);
    const auto shortLength = extra == 0   ? static_cast<quint8>(length)
                             : extra == 2 ? quint8(126)
                                          : quint8(127);
    to[0] = static_cast<char>((final ? 0x80U : 0U) | static_cast<quint8>(opcode));
    to[1] = static_cast<char>((mask ? 0x80U : 0U) | shortLength);
    if (extra == 2)
        qToBigEndian(static_cast<quint16>(length), to + 2);
    else if (extra == 8)
        qToBigEndian(static_cast<quint64>(length), to + 2);
    if (mask)
        std::copy(mask->begin(), mask->end(), to + 2 + extra);
}

} // namespace wire
