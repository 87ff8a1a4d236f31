// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/frame.h"

#include <array>

namespace load {

namespace {

constexpr std::size_t ShortLength = 126;
constexpr std::size_t LongLength = 127;

unsigned byteAt(std::string_view bytes, std::size_t index)
{
    return static_cast<unsigned char>(bytes[index]);
}

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

void appendBigEndian(std::string &out, std::uint64_t value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(value >> shift));
}

} // namespace

std::optional<FrameHeader> parseHeader(std::string_view bytes)
{
    if (bytes.size() < 2)
        return {};
    const unsigned first = byteAt(bytes, 0);
    const unsigned second = byteAt(bytes, 1);
    FrameHeader header{.fin = (first & 0x80U) != 0,
                       .masked = (second & 0x80U) != 0,
                       .reserved = first >> 4 & 7U,
                       .opcode = static_cast<Opcode>(first & 0x0fU),
                       .length = second & 0x7fU,
                       .size = 2};
    if (header.length < ShortLength)
        return header;
    const std::size_t extra = header.length == ShortLength ? 2 : 8;
    if (bytes.size() < 2 + extra)
        return {};
    header.length = bigEndian(bytes.substr(2, extra));
    header.size += extra;
    return header;
}

void appendMaskedFrame(std::string &out, Opcode opcode, std::string_view payload, std::uint32_t mask)
{
    out.push_back(static_cast<char>(0x80U | static_cast<unsigned>(opcode)));
    if (payload.size() < ShortLength) {
        out.push_back(static_cast<char>(0x80U | payload.size()));
    } else if (payload.size() <= 0xffff) {
        out.push_back(static_cast<char>(0x80U | ShortLength));
        appendBigEndian(out, payload.size(), 2);
    } else {
        out.push_back(static_cast<char>(0x80U | LongLength));
        appendBigEndian(out, payload.size(), 8);
    }
    const std::array<char, 4> key = {static_cast<char>(mask >> 24), static_cast<char>(mask >> 16),
                                     static_cast<char>(mask >> 8), static_cast<char>(mask)};
    out.append(key.data(), key.size());
    for (std::size_t i = 0; i < payload.size(); ++i)
        out.push_back(static_cast<char>(payload[i] ^ key[i % 4]));
}

} // namespace load
