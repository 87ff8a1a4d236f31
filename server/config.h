// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/limits.h"
#include "server/tls.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace server {

/// What the user chose for the echo server.
struct Config {
    quint16 port = 8000; ///< 0: any free one
    /// Where to listen. All of them get the same port.
    QList<QHostAddress> addresses = {QHostAddress(QHostAddress::LocalHost),
                                     QHostAddress(QHostAddress::LocalHostIPv6)};
    QString echoPrefix = QStringLiteral("Echo: "); ///< put before each echoed text; may be empty
    QByteArray page{};          ///< what `GET /` is answered with, as text/html; empty: 404
    QStringList allowedOrigins; ///< whose pages may connect, as https://example.org; empty: any
    QStringList allowedHosts;   ///< names that a request may call the server by; empty: any
    QStringList subprotocols;   ///< what is agreed to, if the client offers it
    std::optional<Tls> tls;     ///< wss:// and https:// in place of ws:// and http://
    Limits limits;
    int threads = 0;            ///< 0: one per core but one, at least one, at most four
    bool reportMessages = true; ///< false: no MessageReceived events
    bool reportWhole = false;   ///< also of a flood of long messages all bytes are reported; see wire::Keep

    bool operator==(const Config &) const = default;
};

} // namespace server
