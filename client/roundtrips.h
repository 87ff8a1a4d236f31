// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstddef>
#include <deque>
#include <optional>

namespace client {

/// Finds out how long an echo took: pairs what comes back with the messages that were sent, in their order.
///
/// A message is an echo of the oldest one still waiting whose bytes it ends with, so that a prefix is
/// allowed, and some messages may stay unanswered: up to 16 at a time, or all but the last 16. Anything else
/// says nothing about time.
///
/// Of each message 32 bytes are kept, whatever its size: its end and a keyed hash of 64 bits stand for its
/// bytes. It waits for at most MostWaiting of them (32 MiB), more than the buffers of a network hold of the
/// smallest ones; of more the oldest are forgotten. Memory follows what is really on its way.
class RoundTrips
{
public:
    static constexpr std::size_t MostWaiting = 1 << 20;

    RoundTrips();

    void sent(qint64 at, const QByteArray &payload, bool binary);
    /// Nanoseconds since the message that `payload` echoes was sent; 0: it is no echo.
    [[nodiscard]] qint64 received(qint64 at, const QByteArray &payload, bool binary);
    void clear() { m_waiting.clear(); }

private:
    struct Sent {
        qint64 at;
        qint64 size;
        quint64 tail; ///< the last eight bytes, or all
        quint64 hash; ///< of all, and of the kind
    };

    [[nodiscard]] Sent described(qint64 at, const char *bytes, qsizetype size, bool binary) const;
    [[nodiscard]] std::optional<std::size_t> find(const QByteArray &payload, bool binary) const;

    std::deque<Sent> m_waiting;
    const std::size_t m_seed; ///< so that no server can choose messages that are taken for one another
};

} // namespace client
