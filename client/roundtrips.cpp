// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/roundtrips.h"

#include <QHashFunctions>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace client {

namespace {

/// How many of the oldest, and of the latest, are looked at.
constexpr std::size_t Window = 16;

quint64 tailOf(const char *end, qsizetype size)
{
    quint64 tail = 0;
    const auto length = std::min(static_cast<std::size_t>(size), sizeof tail);
    if (length > 0)
        std::memcpy(&tail, end - length, length);
    return tail;
}

} // namespace

RoundTrips::RoundTrips()
    : m_seed(static_cast<std::size_t>(QRandomGenerator::global()->generate64()))
{
}

RoundTrips::Sent RoundTrips::described(qint64 at, const char *bytes, qsizetype size, bool binary) const
{
    return {.at = at,
            .size = size,
            .tail = tailOf(bytes + size, size),
            .hash = qHashBits(bytes, static_cast<std::size_t>(size), m_seed + (binary ? 1 : 0))};
}

void RoundTrips::sent(qint64 at, const QByteArray &payload, bool binary)
{
    if (m_waiting.size() == MostWaiting)
        m_waiting.pop_front();
    m_waiting.push_back(described(at, payload.constData(), payload.size(), binary));
}

qint64 RoundTrips::received(qint64 at, const QByteArray &payload, bool binary)
{
    const std::optional<std::size_t> echoed = find(payload, binary);
    if (!echoed)
        return 0;
    const auto sent = m_waiting.begin() + static_cast<std::ptrdiff_t>(*echoed);
    const qint64 elapsed = at - sent->at;
    m_waiting.erase(m_waiting.begin(), sent + 1);
    return elapsed;
}

std::optional<std::size_t> RoundTrips::find(const QByteArray &payload, bool binary) const
{
    const char *const end = payload.constData() + payload.size();
    Sent ending{.at = 0, .size = -1, .tail = 0, .hash = 0}; // of the payload, as long as the one looked at
    const auto isEcho = [&](const Sent &sent) {
        if (sent.size > payload.size() || sent.tail != tailOf(end, sent.size))
            return false;
        if (ending.size != sent.size)
            ending = described(0, end - sent.size, sent.size, binary);
        return ending.hash == sent.hash;
    };
    const std::size_t count = m_waiting.size();
    for (std::size_t i = 0; i < std::min(count, Window); ++i) {
        if (isEcho(m_waiting[i]))
            return i;
    }
    for (std::size_t i = count > 2 * Window ? count - Window : Window; i < count; ++i) {
        if (isEcho(m_waiting[i]))
            return i;
    }
    return std::nullopt;
}

} // namespace client
