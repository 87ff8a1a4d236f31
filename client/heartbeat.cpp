// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/heartbeat.h"

#include "server/wire/clock.h"

#include <algorithm>
#include <utility>

namespace client {

Heartbeat::Heartbeat()
    : m_interval(this)
    , m_alarm(this)
{
    m_alarm.setSingleShot(true);
    connect(&m_interval, &QTimer::timeout, this, &Heartbeat::onInterval);
    connect(&m_alarm, &QTimer::timeout, this, &Heartbeat::onAlarm);
}

void Heartbeat::adjust(std::chrono::milliseconds interval, std::chrono::milliseconds pongTimeout)
{
    if (interval.count() <= 0)
        m_interval.stop();
    else if (!m_interval.isActive() || m_interval.intervalAsDuration() != interval)
        m_interval.start(interval);
    m_pongTimeout = pongTimeout;
    armAlarm();
}

void Heartbeat::stop()
{
    m_interval.stop();
    m_alarm.stop();
}

void Heartbeat::onInterval()
{
    if (!m_due.isEmpty())
        return;
    const QByteArray payload = "ping " + QByteArray::number(++m_number);
    m_due = payload;
    emit due(payload);
}

void Heartbeat::sent(const QByteArray &payload)
{
    if (payload == m_due)
        m_due.clear();
    m_pings.sent(wire::now(), payload);
    if (!m_alarm.isActive() && !m_hasMissed)
        armAlarm();
}

qint64 Heartbeat::answered(const QByteArray &payload)
{
    const qint64 elapsed = m_pings.answered(wire::now(), payload);
    if (elapsed == 0)
        return 0;
    if (std::exchange(m_hasMissed, false))
        emit recovered();
    armAlarm();
    return elapsed;
}

/// For the oldest ping that is unanswered.
void Heartbeat::armAlarm()
{
    m_alarm.stop();
    if (!m_pings.isWaiting() || m_pongTimeout.count() <= 0)
        return;
    const std::chrono::nanoseconds waited(wire::now() - m_pings.waitingSince());
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_pongTimeout - waited);
    m_alarm.start(std::max(left, std::chrono::milliseconds(0)));
}

void Heartbeat::onAlarm()
{
    // Once per alarm: the next pong ends it.
    if (!m_pings.isWaiting() || std::exchange(m_hasMissed, true))
        return;
    emit missed(m_pings.waitingFor());
}

} // namespace client
