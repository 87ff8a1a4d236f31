// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/batch.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <memory>

namespace client {

struct HandshakeInfo;

enum class EventKind : quint8 {
    Connecting,      ///< detail: the URL
    Connected,       ///< detail: the URL; handshake
    MessageSent,     ///< payload, binary, size, frames
    MessageReceived, ///< payload, binary, size, frames; roundTrip where it is an echo
    PingSent,        ///< payload, size
    PingReceived,    ///< payload, size
    PongSent,        ///< payload, size
    PongReceived,    ///< payload, size; roundTrip where it answers a ping
    PongMissed,      ///< payload: of the ping that was not answered in time
    CloseSent,       ///< code, detail: the reason
    CloseReceived,   ///< code (1005: none), detail: the reason
    Closed,        ///< code and detail: close code and reason as RFC 6455 section 7.1.5 and 7.1.6 define them
    Failed,        ///< detail: why there is no connection, or why an order could not be obeyed
    EventsDropped, ///< size: how many older events were let go unseen
};

/// One thing that happened in the client.
struct Event {
    qint64 at = 0;          ///< nanoseconds, wire::now()
    quint64 connection = 0; ///< 1, 2, ...: the attempts to connect, in order, as its Numbering counts them
    EventKind kind = EventKind::Connecting;
    bool binary = false;
    quint16 code = 0;
    quint32 frames = 1;   ///< how many frames a message had
    qint64 size = 0;      ///< the message's full size in bytes
    qint64 roundTrip = 0; ///< nanoseconds since what this one answers was sent; 0: not known
    QByteArray payload{}; ///< the message: UTF-8 for a text
    QString detail{};
    std::shared_ptr<const HandshakeInfo> handshake{};

    /// What a wire::Page writes as a few bytes is only this: a message with the stamps, payload and flag of
    /// one. A field that a message can have besides belongs in here, or it is lost on the way.
    [[nodiscard]] bool isPlain() const
    {
        return (kind == EventKind::MessageSent || kind == EventKind::MessageReceived) && frames == 1 &&
               detail.isNull();
    }
    static constexpr qint64 Event::*Extra = &Event::roundTrip;
};

using Events = wire::Batch<Event>;

} // namespace client

Q_DECLARE_METATYPE(client::Event)
