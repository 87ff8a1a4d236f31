// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/repeatschedule.h"

#include <algorithm>

namespace client {

RepeatSchedule::RepeatSchedule(const Settings &settings, Nanoseconds start)
    : m_settings(settings)
    , m_start(start)
{
    m_settings.interval = std::max(m_settings.interval, std::chrono::milliseconds(1));
    m_settings.mostAtOnce = std::max(m_settings.mostAtOnce, 1);
}

RepeatSchedule::Due RepeatSchedule::take(Nanoseconds now)
{
    if (isFinished() || now < m_start)
        return {};
    const qint64 due = (now - m_start) / Nanoseconds(m_settings.interval) + 1 - m_next;
    if (due <= 0)
        return {};
    qint64 send = std::min<qint64>(due, m_settings.mostAtOnce);
    if (m_settings.times > 0)
        send = std::min(send, m_settings.times - m_sent);
    m_next += due;
    m_sent += send;
    // What is late after the last message is nobody's loss.
    const qint64 missed = isFinished() ? 0 : due - send;
    m_missed += missed;
    return {.send = static_cast<int>(send), .missed = missed};
}

RepeatSchedule::Nanoseconds RepeatSchedule::wait(Nanoseconds now) const
{
    const Nanoseconds due = m_start + m_next * Nanoseconds(m_settings.interval);
    return std::max(due - now, Nanoseconds(0));
}

} // namespace client
