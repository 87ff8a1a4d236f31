// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeserver.h"
#include "tests/certificates.h"

#include <QSslConfiguration>
#include <QSslSocket>

/// A FakeServer behind TLS, with a certificate that Certificates has made.
class FakeTlsServer : public FakeServer
{
public:
    FakeTlsServer(const Certificates &certificates, const QString &name, const QByteArray &answer = upgrade())
        : FakeServer(answer)
    {
        m_tls.setLocalCertificate(certificates.certificate(name));
        m_tls.setPrivateKey(certificates.key(name));
    }

    [[nodiscard]] QUrl url() const
    {
        QUrl url = FakeServer::url();
        url.setScheme(QStringLiteral("wss"));
        return url;
    }

    /// Says it past TLS, which breaks that.
    void sayInTheClear(const QByteArray &bytes) { socket().findChild<QTcpSocket *>()->write(bytes); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }

private:
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};
