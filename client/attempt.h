// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"
#include "client/dialer.h"
#include "client/openinghandshake.h"
#include "client/state.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace client {

/// One attempt to connect: a Dialer, then an OpeningHandshake over its socket, both within
/// Config::handshakeTimeout.
///
///     start() --> dialing --> handshaking() --> opened()
///                    |              |
///                    +--------------+---------> failed()
///
/// Destroying it gives up, at any moment.
class Attempt : public QObject
{
    Q_OBJECT

public:
    explicit Attempt(const Config &config);
    ~Attempt() override;

    /// Where the request cannot be made it fails within this function.
    void start();

    /// Once opened() is told: the connection, and what has come over it after the handshake.
    [[nodiscard]] Socket takeSocket();
    [[nodiscard]] const QByteArray &earlyFrames() const { return m_handshake.earlyFrames(); }

    /// What is known by now; null before the connection is there.
    [[nodiscard]] std::shared_ptr<const HandshakeInfo> info() const;
    /// Where the server's refusal points to; empty: nowhere.
    [[nodiscard]] QUrl redirect() const { return m_handshake.redirect(); }
    [[nodiscard]] std::shared_ptr<const CertificateProblem> certificateProblem() const;

signals:
    /// The connection is there, and the request on its way.
    void handshaking();
    void opened();
    /// `error` is a sentence for a person. Nothing more happens.
    void failed(client::Problem problem, const QString &error);

private:
    void onDialed();
    void onReadable();
    void onBroken();
    void onDeadline();
    void judge();
    void fail(Problem problem, const QString &error);
    [[nodiscard]] QString refusal() const;

    const Config m_config;
    OpeningHandshake m_handshake;
    QTimer m_deadline;
    std::optional<Dialer> m_dialer;
    Socket m_socket; ///< once dialed
};

} // namespace client
