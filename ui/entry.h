// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/event.h"
#include "server/event.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace ui {

enum class Side : quint8 { Server, Client };

enum class Direction : quint8 { None, Sent, Received };

/// What happened, whichever side it happened on.
enum class EntryKind : quint8 {
    ServerStarted, ///< code: the port
    ServerStopped,
    ServerFailed,     ///< detail: why
    RequestAnswered,  ///< code: the HTTP status; detail: the request line; payload: why it was refused; peer
    PeerHeldBack,     ///< it does not read, so it is not read from
    PeerReleased,     ///< it is read from again
    Connecting,       ///< detail: the URL
    ConnectionOpened, ///< server: peer; client: detail, the URL
    MessageSent,      ///< payload, binary, size
    MessageReceived,  ///< payload, binary, size; roundTrip where it is an echo
    ConnectionClosed, ///< code, detail: the reason
    ConnectionFailed, ///< detail: why
    EventsDropped,    ///< size: how many
};

/// One row of the timeline: an event of either side, ready to be shown.
///
/// There are a million of these, so it holds nothing that can be computed when the row is looked at.
struct Entry {
    qint64 at = 0;          ///< nanoseconds, wire::now()
    quint64 connection = 0; ///< 1, 2, ... on its side; 0: none
    qint64 size = 0;        ///< the message's full size in bytes
    qint64 roundTrip = 0;   ///< nanoseconds; 0: not known
    QByteArray payload;     ///< UTF-8 for a text; may be shorter than `size`
    QString detail;
    std::shared_ptr<const server::Peer> peer;
    quint16 code = 0;
    EntryKind kind = EntryKind::ServerStarted;
    Side side = Side::Server;
    bool binary = false;
};

[[nodiscard]] Entry entryOf(const server::Event &event);
[[nodiscard]] Entry entryOf(const client::Event &event);

/// A whole batch, in its order.
template<typename Event>
[[nodiscard]] QList<Entry> entriesOf(const QList<Event> &events)
{
    QList<Entry> entries;
    entries.reserve(events.size());
    for (const Event &event : events)
        entries.append(entryOf(event));
    return entries;
}

[[nodiscard]] inline bool isMessage(const Entry &entry)
{
    return entry.kind == EntryKind::MessageSent || entry.kind == EntryKind::MessageReceived;
}

[[nodiscard]] inline Direction directionOf(const Entry &entry)
{
    if (entry.kind == EntryKind::MessageSent)
        return Direction::Sent;
    return entry.kind == EntryKind::MessageReceived ? Direction::Received : Direction::None;
}

} // namespace ui
