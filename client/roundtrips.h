// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstddef>
#include <deque>

namespace client {

/// Finds out how long an echo took: pairs what comes back with the messages that were sent, in their order.
///
/// A message is an echo of the oldest one still waiting whose bytes it ends with, so that a prefix is
/// allowed, and some messages may stay unanswered. Anything else says nothing about time. At most 1,000
/// messages of 64 MiB in all are waited for.
class RoundTrips
{
public:
    void sent(qint64 at, const QByteArray &payload, bool binary);
    /// Nanoseconds since the message that `payload` echoes was sent; 0: it is no echo.
    [[nodiscard]] qint64 received(qint64 at, const QByteArray &payload, bool binary);
    void clear();

private:
    struct Sent {
        qint64 at;
        QByteArray payload;
        bool binary;
    };

    void forget(std::ptrdiff_t count);

    std::deque<Sent> m_waiting;
    qint64 m_bytes = 0;
};

} // namespace client
