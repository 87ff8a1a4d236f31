// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/dialer.h"

#include "client/proxies.h"
#include "client/socketproblem.h"
#include "client/tlssetup.h"

#include <QCryptographicHash>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslSocket>

#include <chrono>

using namespace Qt::StringLiterals;

namespace client {

namespace {

constexpr std::chrono::seconds Patience{3};

bool isSecure(const QUrl &url) { return url.scheme() == "wss"_L1; }

/// For the look-up, and for TLS. A zone is no part of what is percent-encoded there.
QString hostOf(const QUrl &url)
{
    const QString decoded = url.host();
    return decoded.contains(u':') ? decoded : url.host(QUrl::FullyEncoded);
}

bool isLocalhost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
           host.endsWith(".localhost"_L1, Qt::CaseInsensitive);
}

} // namespace

void SocketDisposal::operator()(QTcpSocket *socket) const
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

Dialer::Dialer(const Config &config)
    : m_config(config)
    , m_host(hostOf(config.url))
    , m_port(static_cast<quint16>(config.url.port(isSecure(config.url) ? 443 : 80)))
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &Dialer::tryNext);
}

Dialer::~Dialer()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void Dialer::dial()
{
    if (const QNetworkProxy proxy = proxyFor(m_config.proxy, m_host, m_port);
        proxy.type() != QNetworkProxy::NoProxy) {
        // The name is the proxy's to look up.
        connectSocket(m_host, proxy);
    } else if (isLocalhost(m_host)) {
        m_addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
        tryNext();
    } else if (const QHostAddress address(m_host); !address.isNull()) {
        m_addresses = {address};
        tryNext();
    } else {
        m_lookup = QHostInfo::lookupHost(m_host, this, &Dialer::onLookedUp);
    }
}

Socket Dialer::takeSocket()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

void Dialer::onLookedUp(const QHostInfo &info)
{
    m_lookup = -1;
    m_addresses = info.addresses();
    if (m_addresses.isEmpty())
        emit failed(Problem::NameNotFound, tr("the name %1 cannot be found").arg(m_host.left(100)));
    else
        tryNext();
}

void Dialer::tryNext()
{
    const QHostAddress address = m_addresses.takeFirst();
    m_patience.stop();
    if (!m_addresses.isEmpty())
        m_patience.start();
    connectSocket(address.toString(), QNetworkProxy::NoProxy);
}

void Dialer::connectSocket(const QString &host, const QNetworkProxy &proxy)
{
    if (isSecure(m_config.url)) {
        auto *socket = new QSslSocket;
        m_socket.reset(socket);
        const TlsSetup setup = readTlsSetup(m_config.tls);
        if (!setup.problem.isEmpty()) {
            emit failed(Problem::BadRequest, setup.problem);
            return;
        }
        socket->setSslConfiguration(setup.configuration);
        socket->setPeerVerifyName(m_host);
        connect(socket, &QSslSocket::sslErrors, this,
                [this, socket](const QList<QSslError> &errors) { onSslErrors(*socket, errors); });
        connect(socket, &QSslSocket::encrypted, this, &Dialer::connected);
    } else {
        m_socket.reset(new QTcpSocket);
    }
    connect(m_socket.get(), &QTcpSocket::connected, this, &Dialer::onTcpConnected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Dialer::onError);
    m_socket->setProxy(proxy);
    m_socket->connectToHost(host, m_port);
}

void Dialer::onTcpConnected()
{
    m_patience.stop();
    m_addresses.clear();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket.get()))
        secure->startClientEncryption();
    else
        emit connected();
}

void Dialer::onSslErrors(QSslSocket &socket, const QList<QSslError> &errors)
{
    CertificateProblem problem;
    problem.certificate = socket.peerCertificate();
    problem.fingerprint = problem.certificate.digest(QCryptographicHash::Sha256);
    if (!problem.certificate.isNull() && m_config.acceptedFingerprints.contains(problem.fingerprint)) {
        socket.ignoreSslErrors(errors);
        return;
    }
    for (const QSslError &error : errors) {
        if (!problem.errors.contains(error.errorString()))
            problem.errors.append(error.errorString());
    }
    m_certificateProblem = std::make_shared<const CertificateProblem>(std::move(problem));
}

void Dialer::onError(QAbstractSocket::SocketError error)
{
    if (!m_addresses.isEmpty()) {
        tryNext();
        return;
    }
    const bool isForbidden =
        error == QAbstractSocket::SocketAccessError && m_socket->proxy().type() != QNetworkProxy::NoProxy;
    if (m_certificateProblem)
        emit failed(Problem::CertificateRefused,
                    tr("its certificate is not trusted: %1")
                        .arg(m_certificateProblem->errors.join(QLatin1String("; "))));
    else if (error == QAbstractSocket::ProxyAuthenticationRequiredError)
        emit failed(Problem::ProxyRefused, tr("the proxy wants another user name or password"));
    else
        emit failed(isForbidden ? Problem::ProxyRefused : problemOf(error), m_socket->errorString());
}

} // namespace client
