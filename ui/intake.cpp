// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/intake.h"

#include "ui/timeline.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds frame{16};
constexpr std::chrono::milliseconds budget{4}; // of a frame
constexpr int restFactor = 8;                  // that many times as long as a frame took, the next one waits
constexpr std::size_t fewestRows = 512;
constexpr std::size_t mostRows = 65'536;

} // namespace

Intake::Intake(Timeline &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_rowsAFrame(8 * fewestRows)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    connect(&m_frame, &QTimer::timeout, this, &Intake::onFrame);
}

void Intake::takeServerEvents(const server::Events &events)
{
    m_server.append(events);
    startFrame();
    emit serverEventsTaken(events);
}

void Intake::takeClientEvents(const client::Events &events, quint32 tab)
{
    m_clients.append({.tab = tab, .events = events});
    startFrame();
    emit clientEventsTaken(events);
}

void Intake::startFrame()
{
    if (!m_frame.isActive())
        m_frame.start(frame);
}

void Intake::onFrame()
{
    const Clock::time_point begin = Clock::now();
    m_timeline.queue(std::exchange(m_server, {}), std::exchange(m_clients, {}));
    const bool isWhole = m_timeline.queued() <= m_rowsAFrame;
    m_timeline.appendQueued(m_rowsAFrame);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
    if (took > budget)
        m_rowsAFrame = std::max(m_rowsAFrame / 2, fewestRows);
    else if (!isWhole && took < budget / 2)
        m_rowsAFrame = std::min(m_rowsAFrame * 2, mostRows);
    const auto rest = std::max(frame, restFactor * took);
    if (m_timeline.queued() > 0 || rest > frame)
        m_frame.start(rest);
}

void Intake::flush()
{
    m_frame.stop();
    m_timeline.append(std::exchange(m_server, {}), std::exchange(m_clients, {}));
}

} // namespace ui
