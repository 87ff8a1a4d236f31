// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/certificateproblem.h"
#include "client/handshakeinfo.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <memory>

namespace client {

enum class Phase : quint8 {
    Disconnected,
    Connecting,  ///< name, proxy, TCP, TLS
    Handshaking, ///< the request is sent, the answer awaited
    Connected,
    Closing, ///< a Close is sent, its answer and the connection's end awaited
    Waiting, ///< for the next attempt of a reconnect
};

/// Whether an attempt is under way, and can be cancelled.
[[nodiscard]] constexpr bool isAttempting(Phase phase)
{
    return phase == Phase::Connecting || phase == Phase::Handshaking;
}

/// What kind of trouble State::error tells of.
enum class Problem : quint8 {
    None,
    BadRequest,         ///< the address, a header or a file cannot be used: nothing was sent
    NameNotFound,       ///< no such name, or no name server
    PortClosed,         ///< nothing listens there
    Unreachable,        ///< no way there
    ProxyFailed,        ///< the proxy was not reached, or did not reach the server
    ProxyRefused,       ///< the proxy wants other credentials, or forbids it
    CertificateRefused, ///< by us: certificateProblem tells why
    TlsFailed,          ///< no common version or cipher, no TLS there at all, or our certificate was refused
    TimedOut,           ///< no answer within the deadline
    NoAnswer,           ///< the connection ended before the answer, or within its head
    HttpRefused,        ///< an HTTP answer, not 101: see handshake and redirect
    BadHandshake,       ///< 101, but against the protocol; or no HTTP at all
    ProtocolError,      ///< the server broke a rule while connected: closeCode is the one sent to it
    Lost,               ///< the connection ended without a Close
    NoCloseAnswered,    ///< our Close was not answered in time
    Aborted,            ///< by the user, without a Close
    Cancelled,          ///< the attempt, by the user
};

/// Which side sent its Close first, or dropped the connection.
enum class ClosedBy : quint8 { Nobody, Client, Server };

/// A snapshot of the client for display.
struct State {
    Phase phase = Phase::Disconnected;
    QString url{};          ///< the connection's, or the last one's
    quint64 connection = 0; ///< 1, 2, ...: the attempts to connect, in order

    // Of the last attempt or connection, once it has failed or ended.
    QString error{}; ///< why it failed, in a sentence; empty: it did not
    Problem problem = Problem::None;
    quint16 closeCode = 0; ///< as RFC 6455 section 7.1.5 defines it; 0: there was no connection
    QString closeReason{};
    ClosedBy closedBy = ClosedBy::Nobody;
    bool clean = false; ///< Closes went both ways (RFC 6455 section 7.1.4)
    QUrl redirect{};    ///< where the server's answer points to: Client::followRedirect()
    std::shared_ptr<const CertificateProblem> certificateProblem{};

    /// From the answer of the server on, until the next attempt.
    std::shared_ptr<const HandshakeInfo> handshake{};
    bool pongMissed = false; ///< a ping has gone unanswered for too long; a pong ends the alarm

    int attempt = 0;    ///< of a reconnect, the one waited for or under way; 0: none
    qint64 retryAt = 0; ///< while waiting for it: nanoseconds, wire::now()

    bool operator==(const State &) const = default;
};

} // namespace client

Q_DECLARE_METATYPE(client::State)
