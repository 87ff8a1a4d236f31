// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/reconnector.h"

#include "client/outcome.h"

#include <chrono>
#include <utility>

namespace client {

Reconnector::Reconnector()
    : m_wait(this)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Reconnector::due);
}

void Reconnector::begin(const ReconnectSettings &settings)
{
    m_wait.stop();
    m_policy = ReconnectPolicy(settings);
    m_attempt = 0;
    m_openedAt = 0;
}

void Reconnector::adjust(const ReconnectSettings &settings)
{
    if (!settings.enabled)
        stop();
    if (m_policy.settings() != settings)
        m_policy = ReconnectPolicy(settings);
}

State Reconnector::after(State state, qint64 now)
{
    const qint64 openedAt = std::exchange(m_openedAt, 0);
    const std::chrono::nanoseconds lived(openedAt == 0 ? 0 : now - openedAt);
    const ReconnectPolicy::Decision decision =
        m_policy.after(failureOf(state), std::chrono::ceil<std::chrono::milliseconds>(lived));
    m_attempt = decision.attempt;
    state.attempt = m_attempt;
    if (decision.again) {
        state.phase = Phase::Waiting;
        state.retryAt = now + std::chrono::nanoseconds(decision.wait).count();
        m_wait.start(decision.wait);
    }
    return state;
}

void Reconnector::stop()
{
    if (m_wait.isActive())
        m_attempt = 0;
    m_wait.stop();
    ReconnectSettings settings = m_policy.settings();
    settings.enabled = false;
    m_policy = ReconnectPolicy(settings);
}

} // namespace client
