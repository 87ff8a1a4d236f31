// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/socketfacts.h"

#include "client/handshakeinfo.h"

#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslSocket>

namespace client {

namespace {

QString nameOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    default:
        return QStringLiteral("TLS");
    }
}

} // namespace

void addSocketFacts(HandshakeInfo &info, const QTcpSocket &socket)
{
    info.localAddress = socket.localAddress();
    info.localPort = socket.localPort();
    if (socket.proxy().type() == QNetworkProxy::NoProxy) {
        info.peerAddress = socket.peerAddress();
        info.peerPort = socket.peerPort();
    }
    const auto *secure = qobject_cast<const QSslSocket *>(&socket);
    if (secure == nullptr || !secure->isEncrypted())
        return;
    info.tlsVersion = nameOf(secure->sessionProtocol());
    info.cipher = secure->sessionCipher().name();
    info.certificate = secure->peerCertificate();
}

} // namespace client
