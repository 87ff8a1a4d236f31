// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/messagering.h"

#include <algorithm>
#include <random>

namespace load {

namespace {

std::size_t fittingCount(std::size_t size)
{
    constexpr std::size_t Room = std::size_t(1) << 20;
    return std::clamp<std::size_t>(Room / std::max<std::size_t>(size, 1), 17, 1021);
}

/// The number first, so that even the shortest message differs from its neighbours; then random filling.
std::string payloadOf(std::size_t number, const MessageRing::Shape &shape, std::mt19937 &random)
{
    std::string payload;
    for (std::size_t rest = number; payload.size() < std::min<std::size_t>(4, shape.size); rest /= 26)
        payload.push_back(static_cast<char>('a' + rest % 26));
    while (payload.size() < shape.size)
        payload.push_back(static_cast<char>(shape.binary ? random() % 256 : 'A' + random() % 26));
    return payload;
}

} // namespace

MessageRing::MessageRing(const Shape &shape)
    : m_count(std::max<std::size_t>(shape.count > 0 ? shape.count : fittingCount(shape.size), 1))
    , m_opcode(shape.binary ? Opcode::Binary : Opcode::Text)
{
    std::mt19937 random(1);
    for (std::size_t number = 0; number < m_count; ++number) {
        const std::string payload = payloadOf(number, shape, random);
        appendMaskedFrame(m_frames, m_opcode, payload, static_cast<std::uint32_t>(random()));
        if (!shape.binary)
            m_echoes += shape.prefix;
        m_echoes += payload;
    }
    m_frameSize = m_frames.size() / m_count;
    m_echoSize = m_echoes.size() / m_count;
}

std::string_view MessageRing::bytesFrom(std::uint64_t offset, std::uint64_t limit) const
{
    return std::string_view(m_frames).substr(offset % m_frames.size(), limit);
}

std::string_view MessageRing::echoOf(std::uint64_t number) const
{
    return std::string_view(m_echoes).substr(number % m_count * m_echoSize, m_echoSize);
}

} // namespace load
