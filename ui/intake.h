// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/entry.h"

#include <QObject>
#include <QTimer>

namespace ui {

class Timeline;

/// Gathers what both sides report during one frame and gives it to the timeline in the order it happened.
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
    void takeServerEvents(const QList<server::Event> &events);
    void takeClientEvents(const QList<client::Event> &events);
    /// Does not wait for the end of the frame.
    void flush();

private:
    void take(QList<Entry> entries);

    Timeline &m_timeline;
    QList<Entry> m_entries;
    QTimer m_frame;
};

} // namespace ui
