// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/reconnectpolicy.h"
#include "server/wire/headerfields.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>

namespace client {

/// What the request says in its Authorization field, unless the headers have one of their own.
struct Authentication {
    enum class Kind : quint8 { None, Basic, Bearer };

    Kind kind = Kind::None;
    QString user{}; ///< Basic
    QString password{};
    QByteArray token{}; ///< Bearer

    bool operator==(const Authentication &) const = default;
};

/// What stands between the client and the server.
struct Proxy {
    enum class Kind : quint8 {
        None,
        System, ///< as the desktop or the environment say for this address
        Http,   ///< by CONNECT
        Socks5,
    };

    Kind kind = Kind::None;
    QString host{};
    quint16 port = 0;
    QString user{}; ///< empty: none is asked for
    QString password{};

    bool operator==(const Proxy &) const = default;
};

/// How a wss server is known, and how the client proves who it is. Files are PEM.
struct Tls {
    QString caFile{}; ///< trusted instead of the system's authorities; empty: the system's
    QString certificateFile{};
    QString keyFile{};
    QString keyPassword{};

    bool operator==(const Tls &) const = default;
};

/// What the user chose for one outgoing connection.
struct Config {
    QUrl url{};                       ///< ws:// or wss://
    wire::HeaderFields headers{};     ///< sent in their order; one replaces ours of the same name
    QByteArray origin{};              ///< empty: not sent
    QList<QByteArray> subprotocols{}; ///< in order of preference
    QByteArray cookies{};             ///< the Cookie field's value: "a=1; b=2"; empty: not sent
    Authentication authentication{};
    Proxy proxy{};
    Tls tls{};
    /// SHA-256 of the certificates (DER) that are taken whatever is wrong with them.
    QList<QByteArray> acceptedFingerprints{};
    std::chrono::milliseconds handshakeTimeout{10'000}; ///< from the look-up to the answer's end
    std::chrono::milliseconds closeTimeout{5'000};      ///< of the closing handshake
    qint64 maxMessageSize = 64 << 20;                   ///< bytes; beyond it the connection ends with 1009

    // What follows may be changed in a connection: Client::adjust().
    qsizetype fragmentSize = 0;                ///< messages are sent in frames of so many bytes; 0: whole
    bool automaticPong = true;                 ///< off: pings are seen and not answered
    bool echo = false;                         ///< every message received is sent back as it came
    std::chrono::milliseconds pingInterval{0}; ///< 0: no automatic pings
    /// A ping that is unanswered for so long raises the alarm; 0: none does.
    std::chrono::milliseconds pongTimeout{0};
    ReconnectSettings reconnect{};

    bool operator==(const Config &) const = default;
};

} // namespace client

Q_DECLARE_METATYPE(client::Config)
