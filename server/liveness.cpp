// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/liveness.h"

#include "server/limits.h"

#include <chrono>
#include <utility>

namespace server {

namespace {

bool hasPassed(std::chrono::nanoseconds time, qint64 since, qint64 now)
{
    return now - since >= time.count();
}

} // namespace

Liveness::Verdict Liveness::judge(qint64 now, const Signs &signs, const Limits &limits)
{
    if (isStalled(now, signs, limits))
        return Verdict::Stalled;
    if (isUnfinished(now, signs, limits))
        return Verdict::Unfinished;
    if (limits.pingInterval.count() == 0)
        return Verdict::Fine;
    // Who is held back is not read from, so that its pong could not be seen; it may come long after the
    // release.
    if (signs.isHeldBack) {
        m_pingAt = now;
        return Verdict::Fine;
    }
    if (m_pongIsDue)
        return hasPassed(limits.pongTime, m_pingAt, now) ? Verdict::PongLate : Verdict::Fine;
    return hasPassed(limits.pingInterval, m_pingAt, now) ? Verdict::PingDue : Verdict::Fine;
}

bool Liveness::isStalled(qint64 now, const Signs &signs, const Limits &limits)
{
    const bool hasShrunk = signs.queued < std::exchange(m_queued, signs.queued);
    if (std::exchange(m_hasProgressed, false) || hasShrunk || signs.queued == 0)
        m_progressAt = now;
    return hasPassed(limits.stallTime, m_progressAt, now);
}

bool Liveness::isUnfinished(qint64 now, const Signs &signs, const Limits &limits)
{
    // While it is held back the peer cannot finish anything.
    if (signs.pending != m_pending || signs.isHeldBack) {
        m_pending = signs.pending;
        m_pendingSince = now;
    }
    return m_pending != 0 && hasPassed(limits.frameTime, m_pendingSince, now);
}

QByteArray Liveness::nextPing(qint64 now)
{
    m_pingAt = now;
    m_pongIsDue = true;
    return QByteArray::number(++m_pingNumber);
}

void Liveness::onPong(QByteArrayView payload)
{
    if (payload == QByteArray::number(m_pingNumber))
        m_pongIsDue = false;
}

} // namespace server
