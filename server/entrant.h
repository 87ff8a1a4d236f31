// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"
#include "server/transport.h"

#include <QByteArray>

#include <memory>

namespace server {

/// What came through the door: a correct opening handshake, and everything that goes with it.
struct Entrant {
    std::unique_ptr<Transport> transport;
    Peer peer;
    QByteArray head;  ///< the handshake as QWebSocketServer is to see it
    QByteArray early; ///< what the peer sent behind it already
};

} // namespace server
