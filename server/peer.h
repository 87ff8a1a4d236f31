// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHostAddress>
#include <QMetaType>
#include <QString>

namespace server {

/// Who connected, as its handshake said.
struct Peer {
    QHostAddress address{};
    quint16 port = 0;
    QString path{};        ///< the request's target: path and query
    QString origin{};      ///< empty where the client sent none
    QString userAgent{};   ///< empty where the client sent none
    QString subprotocol{}; ///< what both agreed to; empty: none
};

enum class ConnectionState : quint8 {
    Open,
    HeldBack, ///< it does not read its echoes, so it is not read from
    Closing,  ///< the closing handshake has begun
};

/// A snapshot of one open connection. Bytes are payload bytes; `since` is a stamp of wire::now().
struct ConnectionInfo {
    quint64 id = 0;
    Peer peer{};
    qint64 since = 0;
    quint64 messagesIn = 0;
    quint64 messagesOut = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    ConnectionState state = ConnectionState::Open;
};

} // namespace server

Q_DECLARE_METATYPE(server::ConnectionInfo)
