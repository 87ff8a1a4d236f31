// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/recorder.h"

#include "server/wire/clock.h"

#include <utility>

namespace client {

void Recorder::begin(quint64 connection)
{
    m_connection = connection;
    m_roundTrips.clear();
    m_tally.clear();
    m_waiting = 0;
}

void Recorder::record(Event event)
{
    if (event.at == 0)
        event.at = wire::now();
    event.connection = m_connection;
    (void)m_pen.write(event);
    wake();
}

void Recorder::control(EventKind kind, const QByteArray &payload, qint64 roundTrip)
{
    record({.kind = kind, .size = payload.size(), .roundTrip = roundTrip, .payload = payload});
}

void Recorder::messageSent(const QByteArray &payload, bool binary, quint32 frames)
{
    const qint64 at = wire::now();
    m_roundTrips.sent(at, payload, binary);
    m_tally.sent(payload.size());
    record({.at = at,
            .kind = EventKind::MessageSent,
            .binary = binary,
            .frames = frames,
            .size = payload.size(),
            .payload = payload});
}

void Recorder::messageReceived(const QByteArray &payload, bool binary, quint32 frames)
{
    const qint64 at = wire::now();
    m_tally.received(payload.size());
    record({.at = at,
            .kind = EventKind::MessageReceived,
            .binary = binary,
            .frames = frames,
            .size = payload.size(),
            .roundTrip = m_roundTrips.received(at, payload, binary),
            .payload = payload});
}

void Recorder::failed(const QString &why) { record({.kind = EventKind::Failed, .detail = why}); }

void Recorder::setWaiting(qint64 bytes)
{
    if (std::exchange(m_waiting, bytes) == bytes)
        return;
    m_tally.setWaiting(bytes);
    wake();
}

void Recorder::wake()
{
    if (!m_isWoken.exchange(true))
        emit happened();
}

} // namespace client
