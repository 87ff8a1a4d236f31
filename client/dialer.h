// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"
#include "client/state.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

class QHostInfo;
class QNetworkProxy;
class QSslSocket;

namespace client {

/// Drops the connection that is left, and lets the socket go when no signal of it is being handled.
struct SocketDisposal {
    void operator()(QTcpSocket *socket) const;
};

using Socket = std::unique_ptr<QTcpSocket, SocketDisposal>;

/// Makes one connection ready to speak HTTP on: the look-up of the name, the proxy, TCP and TLS.
///
/// `localhost` is both loopback addresses, without a look-up (RFC 6761 section 6.3). Addresses are tried in
/// their order; one that stays silent costs at most three seconds while there are others. There is no
/// deadline in all: destroying it gives up, at any moment.
class Dialer : public QObject
{
    Q_OBJECT

public:
    explicit Dialer(const Config &config);
    ~Dialer() override;

    void dial();

    /// The connection, once connected() is told.
    [[nodiscard]] Socket takeSocket();
    [[nodiscard]] std::shared_ptr<const CertificateProblem> certificateProblem() const
    {
        return m_certificateProblem;
    }

signals:
    void connected();
    /// `why` is a sentence's part, without a full stop: "Connection refused".
    void failed(client::Problem problem, const QString &why);

private:
    void onLookedUp(const QHostInfo &info);
    void tryNext();
    void connectSocket(const QString &host, const QNetworkProxy &proxy);
    void onTcpConnected();
    void onSslErrors(QSslSocket &socket, const QList<QSslError> &errors);
    void onError(QAbstractSocket::SocketError error);

    const Config m_config;
    QString m_host;
    quint16 m_port;
    QList<QHostAddress> m_addresses; ///< still to be tried
    int m_lookup = -1;
    Socket m_socket;
    QTimer m_patience; ///< with one address, while there are others
    std::shared_ptr<const CertificateProblem> m_certificateProblem;
};

} // namespace client
