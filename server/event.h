// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"
#include "server/wire/batch.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <memory>

namespace server {

enum class EventKind : quint8 {
    Started, ///< code: the port; payload: Status::fingerprint
    Stopped,
    Failed,           ///< detail: why the server could not start
    ConnectionOpened, ///< peer
    MessageReceived,  ///< payload, binary, size; answeredAt: when its echo was handed to the socket
    MessageSent,      ///< a push: payload, binary, size
    MessageNotSent,   ///< a push that found no room, since the client leaves too much unread: binary, size
    ConnectionClosed, ///< code and detail: close code and reason as RFC 6455 section 7.1.5 and 7.1.6 define
                      ///< them; cause: why this side ended it without waiting for the peer
    RequestAnswered,  ///< what was no handshake, or a refused one. code: the HTTP status; detail: the request
                      ///< line; payload: why it was refused; peer
    TlsFailed,        ///< the handshake of TLS came to nothing. detail: why; peer
    PeerHeldBack,     ///< it does not read its echoes, so it is not read from
    PeerReleased,     ///< it is read from again
    EventsDropped,    ///< size: how many older events were let go unseen; of one connection, where it has a
                      ///< number
};

/// Why the server ended a connection without a closing handshake, or before its end.
enum class Cause : quint8 {
    None,      ///< it did not
    Stalled,   ///< nothing of what waited for the peer could leave within Limits::stallTime
    PongLate,  ///< a ping was not answered within Limits::pongTime
    CloseLate, ///< the peer did not end its connection within Limits::closeTime after a Close
    Dropped,   ///< the user wanted it
};

/// One thing that happened in the echo server.
struct Event {
    qint64 at = 0;          ///< nanoseconds, wire::now()
    quint64 connection = 0; ///< 1, 2, ...; 0: the server itself
    EventKind kind = EventKind::Started;
    bool binary = false;
    Cause cause = Cause::None;
    quint16 code = 0;
    qint64 size = 0;       ///< the message's full size in bytes
    qint64 answeredAt = 0; ///< nanoseconds, wire::now(); 0: not answered
    QByteArray payload{};  ///< the message as it came: UTF-8 for a text
    QString detail{};
    std::shared_ptr<const Peer> peer{};

    /// What a wire::Page writes as a few bytes is only this: a message with the stamps, payload and flag of
    /// one. A field that a message can have besides belongs in here, or it is lost on the way.
    [[nodiscard]] bool isPlain() const { return kind == EventKind::MessageReceived && detail.isNull(); }
    static constexpr qint64 Event::*Extra = &Event::answeredAt;
};

using Events = wire::Batch<Event>;

} // namespace server

Q_DECLARE_METATYPE(server::Event)
