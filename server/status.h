// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace server {

enum class Phase : quint8 { Stopped, Starting, Listening, Stopping };

/// A snapshot of the echo server for display.
struct Status {
    Phase phase = Phase::Stopped;
    quint16 port = 0;         ///< the port in use while listening, else the one asked for
    QString url{};            ///< where a program on this machine reaches it, as ws://localhost:8000
    QByteArray fingerprint{}; ///< SHA-256 of the certificate (DER) while listening by TLS; empty: no TLS
    int connections = 0;      ///< open WebSocket connections
    bool reachable = false;   ///< listening on an address that other machines can reach
    bool portTaken = false;   ///< the last start failed since the port is in use
    QString error{};          ///< why the last start failed; empty: it did not

    bool operator==(const Status &) const = default;
};

} // namespace server

Q_DECLARE_METATYPE(server::Status)
