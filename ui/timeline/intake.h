// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/event.h"
#include "ui/timeline/tabevents.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstddef>

namespace ui {

class Timeline;

/// Gathers what both sides report during one frame and gives it to the timeline, which puts it in order.
///
/// The two sides hand over their batches independently. Without this a client's whole conversation could
/// stand in the list before the server's first word of it, and each hand-over would be an insertion of its
/// own.
///
/// Of a flood each frame takes only as much as some milliseconds allow, and the next waits a multiple of what
/// that and its painting took of the processor: so the window stays alive, and the processor is left to the
/// echo.
class Intake : public QObject
{
    Q_OBJECT

public:
    explicit Intake(Timeline &timeline, QObject *parent = nullptr);

    /// Whether more waits than the window can show before long.
    [[nodiscard]] bool isBehind() const { return m_behind; }

public slots:
    void takeServerEvents(const server::Events &events);
    /// Of the client in that tab.
    void takeClientEvents(const client::Events &events, quint32 tab = 0);
    /// Gives everything at once.
    void flush();

signals:
    void behindChanged(bool behind);
    void serverEventsTaken(const server::Events &events);
    void clientEventsTaken(const client::Events &events);

private:
    void startFrame();
    void onFrame();
    void tellWhetherBehind();

    Timeline &m_timeline;
    server::Events m_server;
    QList<TabEvents> m_clients;
    QTimer m_frame;
    std::chrono::nanoseconds m_begun{}; ///< threadTime() when the last frame began that this one follows
    bool m_behind = false;
    std::size_t m_rowsAFrame; ///< what the time allows
};

} // namespace ui
