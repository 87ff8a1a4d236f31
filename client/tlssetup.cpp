// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/tlssetup.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace client {

namespace {

/// Carries the translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::TlsSetup)
};

struct Certificates {
    QList<QSslCertificate> all;
    QString problem;
};

Certificates readCertificates(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.all = {},
                .problem = Words::tr("the file %1 cannot be read: %2").arg(path, file.errorString())};
    const QList<QSslCertificate> all = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (all.isEmpty())
        return {.all = {}, .problem = Words::tr("the file %1 holds no certificate (PEM)").arg(path)};
    return {.all = all, .problem = {}};
}

QSslKey readKey(const QByteArray &pem, const QByteArray &password)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, password);
        if (!key.isNull())
            return key;
    }
    return {};
}

QString addIdentity(QSslConfiguration &configuration, const Tls &tls)
{
    const Certificates chain = readCertificates(tls.certificateFile);
    if (!chain.problem.isEmpty())
        return chain.problem;
    // A file may hold both.
    const QString keyPath = tls.keyFile.isEmpty() ? tls.certificateFile : tls.keyFile;
    QFile keyFile(keyPath);
    if (!keyFile.open(QIODevice::ReadOnly))
        return Words::tr("the file %1 cannot be read: %2").arg(keyPath, keyFile.errorString());
    const QSslKey key = readKey(keyFile.readAll(), tls.keyPassword.toUtf8());
    if (key.isNull())
        return Words::tr("the file %1 holds no private key (PEM), or its password is another").arg(keyPath);
    configuration.setLocalCertificateChain(chain.all);
    configuration.setPrivateKey(key);
    return {};
}

} // namespace

TlsSetup readTlsSetup(const Tls &tls)
{
    TlsSetup setup{.configuration = QSslConfiguration::defaultConfiguration(), .problem = {}};
    if (!QSslSocket::supportsSsl()) {
        setup.problem = Words::tr("there is no TLS library here that Qt could use; install OpenSSL");
        return setup;
    }
    setup.configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!tls.caFile.isEmpty()) {
        const Certificates authorities = readCertificates(tls.caFile);
        setup.problem = authorities.problem;
        setup.configuration.setCaCertificates(authorities.all);
    }
    if (setup.problem.isEmpty() && !tls.certificateFile.isEmpty())
        setup.problem = addIdentity(setup.configuration, tls);
    return setup;
}

} // namespace client
