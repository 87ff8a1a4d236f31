// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/certificates.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QtTest>

/// An encrypted connection with both its ends here.
class EncryptedConnection : public QTcpServer
{
public:
    EncryptedConnection(const Certificates &certificates, const QString &name)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificates.certificate(name));
        tls.setPrivateKey(certificates.key(name));
        far.setSslConfiguration(tls);
        near.setProxy(QNetworkProxy::NoProxy);
        near.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (!listen(QHostAddress::LocalHost))
            qFatal("No connection can be made.");
        near.connectToHostEncrypted(QStringLiteral("127.0.0.1"), serverPort());
        (void)QTest::qWaitFor([this] { return near.isEncrypted() && far.isEncrypted(); });
    }

    QSslSocket near;
    QSslSocket far; ///< the server's

protected:
    void incomingConnection(qintptr descriptor) override
    {
        far.setSocketDescriptor(descriptor);
        far.startServerEncryption();
    }
};
