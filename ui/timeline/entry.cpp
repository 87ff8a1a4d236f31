// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/entry.h"

namespace ui {

namespace {

template<typename Event>
Entry common(const Event &event, Side side)
{
    Entry entry;
    entry.at = event.at;
    entry.connection = event.connection;
    entry.size = event.size;
    entry.payload = event.payload;
    entry.detail = event.detail;
    entry.code = event.code;
    entry.kind = kindOf(event.kind);
    entry.side = side;
    entry.binary = event.binary;
    return entry;
}

} // namespace

EntryKind kindOf(server::EventKind kind)
{
    switch (kind) {
    case server::EventKind::Started:
        return EntryKind::ServerStarted;
    case server::EventKind::Stopped:
        return EntryKind::ServerStopped;
    case server::EventKind::Failed:
        return EntryKind::ServerFailed;
    case server::EventKind::ConnectionOpened:
        return EntryKind::ConnectionOpened;
    case server::EventKind::MessageReceived:
        return EntryKind::MessageReceived;
    case server::EventKind::MessageSent:
        return EntryKind::MessageSent;
    case server::EventKind::MessageNotSent:
        return EntryKind::MessageNotSent;
    case server::EventKind::ConnectionClosed:
        return EntryKind::ConnectionClosed;
    case server::EventKind::RequestAnswered:
        return EntryKind::RequestAnswered;
    case server::EventKind::TlsFailed:
        return EntryKind::TlsFailed;
    case server::EventKind::PeerHeldBack:
        return EntryKind::PeerHeldBack;
    case server::EventKind::PeerReleased:
        return EntryKind::PeerReleased;
    case server::EventKind::EventsDropped:
        break;
    }
    return EntryKind::EventsDropped;
}

EntryKind kindOf(client::EventKind kind)
{
    switch (kind) {
    case client::EventKind::Connecting:
        return EntryKind::Connecting;
    case client::EventKind::Connected:
        return EntryKind::ConnectionOpened;
    case client::EventKind::MessageSent:
        return EntryKind::MessageSent;
    case client::EventKind::MessageReceived:
        return EntryKind::MessageReceived;
    case client::EventKind::PingSent:
        return EntryKind::PingSent;
    case client::EventKind::PingReceived:
        return EntryKind::PingReceived;
    case client::EventKind::PongSent:
        return EntryKind::PongSent;
    case client::EventKind::PongReceived:
        return EntryKind::PongReceived;
    case client::EventKind::PongMissed:
        return EntryKind::PongMissed;
    case client::EventKind::CloseSent:
        return EntryKind::CloseSent;
    case client::EventKind::CloseReceived:
        return EntryKind::CloseReceived;
    case client::EventKind::Closed:
        return EntryKind::ConnectionClosed;
    case client::EventKind::Failed:
        return EntryKind::ConnectionFailed;
    case client::EventKind::EventsDropped:
        break;
    }
    return EntryKind::EventsDropped;
}

Entry entryOf(const server::Event &event)
{
    Entry entry = common(event, Side::Server);
    entry.peer = event.peer;
    entry.answeredAt = event.answeredAt;
    entry.cause = event.cause;
    return entry;
}

Entry entryOf(const client::Event &event)
{
    Entry entry = common(event, Side::Client);
    entry.roundTrip = event.roundTrip;
    entry.handshake = event.handshake;
    return entry;
}

} // namespace ui
