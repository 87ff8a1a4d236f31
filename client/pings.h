// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <deque>

namespace client {

/// Finds out how long a pong took: pairs pongs with pings by their payload, so that pings may overlap, and
/// knows which pings are still unanswered.
///
/// A pong answers every ping up to its own, since a peer may answer the latest alone (RFC 6455 section
/// 5.5.3). An unsolicited pong answers nothing. At most 1,000 pings are waited for.
class Pings
{
public:
    void sent(qint64 at, const QByteArray &payload);
    /// Nanoseconds since the ping with that payload was sent; 0: there is none.
    [[nodiscard]] qint64 answered(qint64 at, const QByteArray &payload);

    [[nodiscard]] bool isWaiting() const { return !m_waiting.empty(); }
    /// When the oldest unanswered ping was sent, and its payload. Only while isWaiting().
    [[nodiscard]] qint64 waitingSince() const { return m_waiting.front().at; }
    [[nodiscard]] const QByteArray &waitingFor() const { return m_waiting.front().payload; }

private:
    struct Sent {
        qint64 at;
        QByteArray payload;
    };
    std::deque<Sent> m_waiting;
};

} // namespace client
