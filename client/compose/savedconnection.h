// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/headerfields.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <chrono>

namespace client {

/// Everything about a connection that can be saved.
struct SavedConnection {
    QString url{};
    wire::HeaderFields headers{}; ///< UTF-8
    QString origin{};
    QStringList subprotocols{};
    QString cookies{}; ///< a secret
    QString user{};
    QString password{};    ///< a secret
    QString bearerToken{}; ///< a secret
    QString proxy{};       ///< empty: none; "system"; or http://host:port, socks5://host:port
    QString proxyUser{};
    QString proxyPassword{}; ///< a secret
    QString caFile{};
    QString certificateFile{};
    QString keyFile{};
    QString keyPassword{}; ///< a secret
    QStringList acceptedFingerprints{};
    std::chrono::milliseconds handshakeTimeout{10'000};
    std::chrono::milliseconds closeTimeout{5'000};
    std::chrono::milliseconds pingInterval{0};
    std::chrono::milliseconds pongTimeout{0};
    qint64 fragmentSize = 0;
    qint64 maxMessageSize = 64 << 20;
    bool automaticPong = true;
    bool echo = false;
    bool reconnect = false;
    qint64 reconnectAttempts = 10; ///< 0: without end
    std::chrono::milliseconds reconnectFirst{1'000};
    std::chrono::milliseconds reconnectLongest{60'000};
    bool keepSecrets = false; ///< the user said that secrets may be written for this one

    bool operator==(const SavedConnection &) const = default;
};

/// The connection's fields for a SavedItem. Secrets are left out unless keepSecrets: those marked above, the
/// password in an address, and the values of headers that isSecretHeader(); the names of these stay, to be
/// filled in again.
[[nodiscard]] QJsonObject writeConnection(const SavedConnection &connection);

[[nodiscard]] SavedConnection readConnection(const QJsonObject &fields);

/// Whether a header's value is most likely a secret: Authorization, Cookie, X-Api-Key, X-Auth-Token, ...
[[nodiscard]] bool isSecretHeader(QByteArrayView name);

} // namespace client
