// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/event.h"
#include "client/handshakeinfo.h"
#include "server/event.h"
#include "ui/timeline/timeline.h"

#include <QHostAddress>
#include <QList>

#include <algorithm>
#include <memory>

/// What both ends of one connection tell, for tests: number 3 of the client, 7 of the server.
namespace exchanges {

inline QList<server::Event> accepted(qint64 at)
{
    const server::Peer peer{.address = QHostAddress(QHostAddress::LocalHost), .port = 50'000};
    return {{.at = 0, .kind = server::EventKind::Started, .code = 8000},
            {.at = at,
             .connection = 7,
             .kind = server::EventKind::ConnectionOpened,
             .peer = std::make_shared<const server::Peer>(peer)}};
}

inline QList<client::Event> connected(qint64 at,
                                      const QHostAddress &peer = QHostAddress(QHostAddress::LocalHost))
{
    client::HandshakeInfo info;
    info.localAddress = QHostAddress(QHostAddress::LocalHost);
    info.localPort = 50'000;
    info.peerAddress = peer;
    info.peerPort = 8000;
    return {{.at = 1, .connection = 3, .kind = client::EventKind::Connecting},
            {.at = at,
             .connection = 3,
             .kind = client::EventKind::Connected,
             .handshake = std::make_shared<const client::HandshakeInfo>(info)}};
}

inline client::Event said(client::EventKind kind, qint64 at, const QByteArray &payload = "hello")
{
    return {.at = at, .connection = 3, .kind = kind, .size = payload.size(), .payload = payload};
}

inline server::Event echoed(qint64 at, qint64 answeredAt, const QByteArray &payload = "hello")
{
    return {.at = at,
            .connection = 7,
            .kind = server::EventKind::MessageReceived,
            .size = payload.size(),
            .answeredAt = answeredAt,
            .payload = payload};
}

/// One batch of what both sides tell.
inline void tell(ui::Timeline &timeline, const QList<server::Event> &server,
                 const QList<client::Event> &client)
{
    QList<ui::Entry> entries;
    for (const server::Event &event : server)
        entries.append(ui::entryOf(event));
    for (const client::Event &event : client)
        entries.append(ui::entryOf(event));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const ui::Entry &one, const ui::Entry &other) { return one.at < other.at; });
    timeline.append(entries);
}

} // namespace exchanges
