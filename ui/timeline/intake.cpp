// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/intake.h"

#include "ui/timeline/threadtime.h"
#include "ui/timeline/timeline.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

constexpr milliseconds frame{16};
constexpr milliseconds budget{3};  // for inserting in a frame
constexpr milliseconds longest{6}; // that a frame may take
// So many times as long as the window's thread works for a frame, painting it included, the next one waits.
constexpr int restFactor = 4;
constexpr int restFactorInFlood = 32;
constexpr milliseconds longestRest{100};
// Painting costs the same for any batch: with fewer rows it would be most of a frame.
constexpr std::size_t fewestRows = 16'384;
constexpr std::size_t mostRows = 32'768;
constexpr std::size_t rowsInFlood = 4'096; // in one frame
constexpr std::size_t mostWaiting = 262'144;

} // namespace

Intake::Intake(Timeline &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_rowsAFrame(fewestRows)
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
    if (m_frame.isActive())
        return;
    m_begun = nanoseconds(0);
    m_frame.start(frame);
}

void Intake::onFrame()
{
    const nanoseconds begun = threadTime();
    // What the last one led to: its painting, above all. Not where the user had the time in between.
    const nanoseconds before = m_begun > nanoseconds(0) ? begun - m_begun : nanoseconds(0);
    m_timeline.queue(std::exchange(m_server, {}), std::exchange(m_clients, {}));
    const std::size_t waiting = m_timeline.queued();
    // Lists of a million rows need as long to lose some as to get some: a frame does one or the other.
    if (m_timeline.makeRoom(std::min(waiting, m_rowsAFrame))) {
        m_begun = begun;
        m_frame.start(frame);
        return;
    }
    m_timeline.appendQueued(m_rowsAFrame);
    tellWhetherBehind();
    const nanoseconds took = threadTime() - begun;
    if (took > longest)
        m_rowsAFrame = std::max(m_rowsAFrame / 2, fewestRows);
    else if (waiting > m_rowsAFrame && took < budget)
        m_rowsAFrame = std::min(m_rowsAFrame * 2, mostRows);

    const int factor = waiting > rowsInFlood ? restFactorInFlood : restFactor;
    const auto rest =
        std::clamp(std::chrono::ceil<milliseconds>(factor * std::max(took, before)), frame, longestRest);
    if (m_timeline.queued() == 0 && rest == frame)
        return;
    m_begun = begun;
    m_frame.start(rest);
}

void Intake::tellWhetherBehind()
{
    const std::size_t bound = std::min(mostWaiting, static_cast<std::size_t>(m_timeline.limits().rows) / 2);
    const bool behind = m_timeline.queued() > (m_behind ? bound / 2 : bound);
    if (std::exchange(m_behind, behind) != behind)
        emit behindChanged(behind);
}

void Intake::flush()
{
    m_frame.stop();
    m_timeline.append(std::exchange(m_server, {}), std::exchange(m_clients, {}));
    tellWhetherBehind();
}

} // namespace ui
