// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/roundtrips.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace client {

namespace {
constexpr std::size_t MaxWaiting = 1000;
constexpr qint64 MaxBytes = 64 << 20;
/// How many messages a server may leave unanswered before the pairing is given up.
constexpr std::ptrdiff_t MaxSkipped = 16;
} // namespace

void RoundTrips::sent(qint64 at, const QByteArray &payload, bool binary)
{
    if (m_waiting.size() == MaxWaiting)
        forget(1);
    m_waiting.push_back({at, payload, binary});
    m_bytes += payload.size();
    while (m_bytes > MaxBytes)
        forget(1);
}

qint64 RoundTrips::received(qint64 at, const QByteArray &payload, bool binary)
{
    const auto end = m_waiting.begin() + std::min(std::ssize(m_waiting), MaxSkipped);
    const auto echoed = std::find_if(m_waiting.begin(), end, [&](const Sent &sent) {
        return sent.binary == binary && payload.endsWith(sent.payload);
    });
    if (echoed == end)
        return 0;
    const qint64 elapsed = at - echoed->at;
    forget(echoed - m_waiting.begin() + 1);
    return elapsed;
}

void RoundTrips::clear()
{
    m_waiting.clear();
    m_bytes = 0;
}

/// The oldest `count`.
void RoundTrips::forget(std::ptrdiff_t count)
{
    for (; count > 0; --count) {
        m_bytes -= m_waiting.front().payload.size();
        m_waiting.pop_front();
    }
}

} // namespace client
