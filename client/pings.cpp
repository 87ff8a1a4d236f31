// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/pings.h"

#include <algorithm>
#include <cstddef>

namespace client {

namespace {
constexpr std::size_t MaxWaiting = 1000;
} // namespace

void Pings::sent(qint64 at, const QByteArray &payload)
{
    if (m_waiting.size() == MaxWaiting)
        m_waiting.pop_front();
    m_waiting.push_back({at, payload});
}

qint64 Pings::answered(qint64 at, const QByteArray &payload)
{
    const auto ping = std::find_if(m_waiting.begin(), m_waiting.end(),
                                   [&](const Sent &sent) { return sent.payload == payload; });
    if (ping == m_waiting.end())
        return 0;
    const qint64 elapsed = at - ping->at;
    m_waiting.erase(m_waiting.begin(), ping + 1);
    return elapsed;
}

} // namespace client
