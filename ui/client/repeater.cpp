// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/repeater.h"

#include <chrono>
#include <utility>

namespace ui {

Repeater::Repeater(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Repeater::tick);
}

void Repeater::start(const client::RepeatSchedule::Settings &settings)
{
    m_settings = settings;
    m_schedule.emplace(settings, std::chrono::nanoseconds(m_clock()));
    m_active = true;
    m_timer.start(0);
}

void Repeater::stop()
{
    m_active = false;
    m_timer.stop();
}

void Repeater::tick()
{
    const client::RepeatSchedule::Due now = m_schedule->take(std::chrono::nanoseconds(m_clock()));
    if (now.send > 0)
        emit due(now.send);
    if (!m_active) // the receiver has stopped it
        return;
    if (m_schedule->isFinished()) {
        stop();
        emit finished();
        return;
    }
    const auto wait = m_schedule->wait(std::chrono::nanoseconds(m_clock()));
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

} // namespace ui
