// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/intake.h"

#include "ui/timeline.h"

#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds frame{16};

} // namespace

Intake::Intake(Timeline &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    connect(&m_frame, &QTimer::timeout, this, &Intake::flush);
}

void Intake::takeServerEvents(const server::Events &events)
{
    m_server.append(events);
    startFrame();
}

void Intake::takeClientEvents(const client::Events &events)
{
    m_client.append(events);
    startFrame();
}

void Intake::startFrame()
{
    if (!m_frame.isActive())
        m_frame.start();
}

void Intake::flush()
{
    m_frame.stop();
    m_timeline.append(std::exchange(m_server, {}), std::exchange(m_client, {}));
}

} // namespace ui
