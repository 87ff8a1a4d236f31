// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/headerfields.h"

#include <QByteArray>
#include <QHostAddress>
#include <QSslCertificate>
#include <QString>

namespace client {

/// The opening handshake as it went over the wire, and what it went over. Complete while connected; after a
/// refusal it holds the HTTP response.
struct HandshakeInfo {
    QByteArray request;         ///< the head, as sent
    QByteArray response;        ///< the head, as it came; empty: none came
    int status = 0;             ///< of the response: 101 where the WebSocket was opened; 0: no response
    QByteArray reason;          ///< "Switching Protocols"
    wire::HeaderFields headers; ///< of the response
    QByteArray body;            ///< of a refusal, at most 64 KiB
    bool bodyIsCut = false;     ///< the body was longer, or its end did not come
    QByteArray subprotocol;     ///< the one agreed on; empty: none
    QHostAddress localAddress;
    quint16 localPort = 0;
    QHostAddress peerAddress; ///< null where a proxy stands between
    quint16 peerPort = 0;
    QString tlsVersion; ///< "TLSv1.3"; empty: not encrypted
    QString cipher;
    QSslCertificate certificate; ///< the server's; null: not encrypted

    bool operator==(const HandshakeInfo &) const = default;
};

} // namespace client
