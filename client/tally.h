// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/counters.h"

#include <atomic>

namespace client {

/// Counts in the conversation's thread, and is read in any.
class Tally
{
public:
    void clear()
    {
        const quint64 received = m_messagesReceived.load(std::memory_order_relaxed);
        for (auto *count : {&m_messagesSent, &m_bytesSent, &m_messagesReceived, &m_bytesReceived})
            count->store(0, std::memory_order_relaxed);
        m_receivedBefore.fetch_add(received, std::memory_order_relaxed);
        setWaiting(0);
    }
    void sent(qint64 bytes) { add(m_messagesSent, m_bytesSent, bytes); }
    void received(qint64 bytes) { add(m_messagesReceived, m_bytesReceived, bytes); }
    void setWaiting(qint64 bytes) { m_bytesWaiting.store(bytes, std::memory_order_relaxed); }

    [[nodiscard]] Counters counters() const
    {
        return {.messagesSent = m_messagesSent.load(std::memory_order_relaxed),
                .bytesSent = m_bytesSent.load(std::memory_order_relaxed),
                .messagesReceived = m_messagesReceived.load(std::memory_order_relaxed),
                .bytesReceived = m_bytesReceived.load(std::memory_order_relaxed),
                .messagesReceivedBefore = m_receivedBefore.load(std::memory_order_relaxed),
                .bytesWaiting = m_bytesWaiting.load(std::memory_order_relaxed)};
    }

private:
    using Count = std::atomic<quint64>;

    static void add(Count &messages, Count &bytes, qint64 size)
    {
        messages.fetch_add(1, std::memory_order_relaxed);
        bytes.fetch_add(static_cast<quint64>(size), std::memory_order_relaxed);
    }

    Count m_messagesSent{0};
    Count m_bytesSent{0};
    Count m_messagesReceived{0};
    Count m_bytesReceived{0};
    Count m_receivedBefore{0};
    std::atomic<qint64> m_bytesWaiting{0};
};

} // namespace client
