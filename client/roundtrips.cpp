// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/roundtrips.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace client {

namespace {
constexpr std::size_t MaxWaiting = 1000;
/// How many messages a server may leave unanswered before the pairing is given up.
constexpr std::ptrdiff_t MaxSkipped = 16;
} // namespace

void RoundTrips::sent(qint64 at, const QByteArray &payload, bool binary)
{
    if (m_waiting.size() == MaxWaiting)
        m_waiting.pop_front();
    m_waiting.push_back({at, payload, binary});
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
    m_waiting.erase(m_waiting.begin(), echoed + 1);
    return elapsed;
}

} // namespace client
