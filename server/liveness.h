// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

namespace server {

struct Limits;

/// Judges whether an open connection is alive: answers pings, takes what waits for it, completes its
/// messages.
///
/// Pure: stamps are wire::now()'s, and the caller asks now and then.
class Liveness
{
public:
    enum class Verdict : quint8 {
        Fine,
        PingDue,    ///< send nextPing()
        PongLate,   ///< the last ping was not answered in time
        Stalled,    ///< nothing of what is queued has left in time
        Unfinished, ///< a frame or message did not come to its end in time
    };

    /// What there is to see of a connection.
    struct Signs {
        qint64 queued = 0;   ///< bytes that wait to be sent, and if any do, those on their way
        quint64 pending = 0; ///< wire::FrameReader::pending()
        bool isHeldBack = false;
    };

    explicit Liveness(qint64 now)
        : m_pingAt(now)
        , m_progressAt(now)
    {
    }

    [[nodiscard]] Verdict judge(qint64 now, const Signs &signs, const Limits &limits);

    /// Something of the queue has left.
    void onProgress() { m_hasProgressed = true; }
    /// The payload of the ping that is due: its number.
    [[nodiscard]] QByteArray nextPing(qint64 now);
    /// A pong that nobody asked for, or that answers an earlier ping, does not count.
    void onPong(QByteArrayView payload);

private:
    [[nodiscard]] bool isStalled(qint64 now, const Signs &signs, const Limits &limits);
    [[nodiscard]] bool isUnfinished(qint64 now, const Signs &signs, const Limits &limits);

    qint64 m_pingAt;           ///< when the last ping was sent, the connection opened, or it was held back
    qint64 m_progressAt;       ///< when the queue last was empty or shrank
    qint64 m_pendingSince = 0; ///< when the message that has come in part was first seen
    qint64 m_queued = 0;       ///< Signs::queued when last judged
    quint64 m_pending = 0;     ///< which one that is
    quint32 m_pingNumber = 0;  ///< the last ping's
    bool m_pongIsDue = false;
    bool m_hasProgressed = false;
};

} // namespace server
