// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/event.h"
#include "server/event.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace ui {

enum class Side : quint8 { Server, Client };

enum class Direction : quint8 { None, Sent, Received };

/// What happened, whichever side it happened on.
enum class EntryKind : quint8 {
    ServerStarted, ///< code: the port; payload: its certificate's fingerprint, if it speaks TLS
    ServerStopped,
    ServerFailed,     ///< detail: why
    RequestAnswered,  ///< code: the HTTP status; detail: the request line; payload: why it was refused; peer
    TlsFailed,        ///< detail: why; peer
    PeerHeldBack,     ///< it does not read, so it is not read from
    PeerReleased,     ///< it is read from again
    Connecting,       ///< detail: the URL
    ConnectionOpened, ///< server: peer; client: detail, the URL, and handshake
    MessageSent,      ///< payload, binary, size
    MessageNotSent,   ///< binary, size: the peer leaves too much unread
    MessageReceived,  ///< payload, binary, size; roundTrip where it is an echo
    PingSent,         ///< payload, size
    PingReceived,     ///< payload, size
    PongSent,         ///< payload, size
    PongReceived,     ///< payload, size; roundTrip where it answers a ping
    PongMissed,       ///< payload: of the ping without an answer
    CloseSent,        ///< code, detail: the reason
    CloseReceived,    ///< code, detail: the reason
    ConnectionClosed, ///< code, detail: the reason; cause
    ConnectionFailed, ///< detail: why
    EventsDropped,    ///< size: how many
};

/// One row of the timeline: an event of either side, ready to be shown. Made when the row is looked at.
struct Entry {
    qint64 at = 0;          ///< nanoseconds, wire::now()
    quint64 connection = 0; ///< 1, 2, ... on its side; 0: none
    qint64 size = 0;        ///< the message's full size in bytes
    qint64 roundTrip = 0;   ///< nanoseconds; 0: not known
    qint64 answeredAt = 0;  ///< of what the server received: when its echo was sent; 0: not known
    QByteArray payload;     ///< UTF-8 for a text; may be shorter than `size`
    QString detail;
    std::shared_ptr<const server::Peer> peer;
    std::shared_ptr<const client::HandshakeInfo> handshake;
    quint16 code = 0;
    EntryKind kind = EntryKind::ServerStarted;
    Side side = Side::Server;
    server::Cause cause = server::Cause::None;
    bool binary = false;
};

[[nodiscard]] Entry entryOf(const server::Event &event);
[[nodiscard]] Entry entryOf(const client::Event &event);

[[nodiscard]] EntryKind kindOf(server::EventKind kind);
[[nodiscard]] EntryKind kindOf(client::EventKind kind);

[[nodiscard]] inline bool isMessage(EntryKind kind)
{
    return kind == EntryKind::MessageSent || kind == EntryKind::MessageReceived;
}
[[nodiscard]] inline bool isMessage(const Entry &entry) { return isMessage(entry.kind); }

/// Pings, pongs and Closes: what the protocol says beside the messages.
[[nodiscard]] inline bool isControl(const Entry &entry)
{
    return entry.kind >= EntryKind::PingSent && entry.kind <= EntryKind::CloseReceived;
}

[[nodiscard]] inline Direction directionOf(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::MessageSent:
    case EntryKind::PingSent:
    case EntryKind::PongSent:
    case EntryKind::CloseSent:
        return Direction::Sent;
    case EntryKind::MessageReceived:
    case EntryKind::PingReceived:
    case EntryKind::PongReceived:
    case EntryKind::CloseReceived:
        return Direction::Received;
    default:
        return Direction::None;
    }
}

} // namespace ui
