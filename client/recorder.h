// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/event.h"
#include "client/roundtrips.h"
#include "client/tally.h"
#include "server/wire/pen.h"

#include <QObject>

#include <atomic>

namespace client {

/// The one place where the conversation tells what happens: events go to the handover, messages are counted,
/// and the face is woken once per batch.
///
/// All but acknowledge() belongs to the conversation's thread.
class Recorder : public QObject
{
    Q_OBJECT

public:
    Recorder(wire::Handover<Event> &handover, Tally &tally)
        : m_pen(handover)
        , m_tally(tally)
    {
    }

    /// A new attempt: what is recorded from here on is its own, and is counted from 0.
    void begin(quint64 connection);

    void record(Event event);
    /// A ping or a pong; `roundTrip` in nanoseconds, 0: not known.
    void control(EventKind kind, const QByteArray &payload, qint64 roundTrip = 0);
    void messageSent(const QByteArray &payload, bool binary, quint32 frames);
    void messageReceived(const QByteArray &payload, bool binary, quint32 frames);
    void failed(const QString &why);
    void setWaiting(qint64 bytes);

    /// The face is about to look: wake it again for what comes after.
    void acknowledge() { m_isWoken.store(false); }

signals:
    /// There is something to look at, since the last acknowledge().
    void happened();

private:
    void wake();

    wire::Pen<Event> m_pen;
    Tally &m_tally;
    RoundTrips m_roundTrips;
    quint64 m_connection = 0;
    qint64 m_waiting = 0;
    std::atomic<bool> m_isWoken{false};
};

} // namespace client
