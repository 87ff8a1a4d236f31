// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/entry.h"

#include <QObject>
#include <QTimer>

namespace ui {

class Timeline;

/// Gathers what both sides report during one frame and gives it to the timeline, which puts it in order.
///
/// The two sides hand over their batches independently. Without this a client's whole conversation could
/// stand in the list before the server's first word of it, and each hand-over would be an insertion of its
/// own.
class Intake : public QObject
{
    Q_OBJECT

public:
    explicit Intake(Timeline &timeline, QObject *parent = nullptr);

public slots:
    void takeServerEvents(const server::Events &events);
    void takeClientEvents(const client::Events &events);
    /// Does not wait for the end of the frame.
    void flush();

private:
    void startFrame();

    Timeline &m_timeline;
    server::Events m_server;
    client::Events m_client;
    QTimer m_frame;
};

} // namespace ui
