// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/listener.h"

#include <QTcpServer>

namespace server {

namespace {

/// How many connections the kernel keeps waiting to be accepted.
constexpr int Backlog = 1024;
/// How often a free port is looked for that is free on every address.
constexpr int FreePortAttempts = 20;

/// A TCP server that makes no sockets.
class DescriptorServer : public QTcpServer
{
public:
    explicit DescriptorServer(Listener &listener)
        : m_listener(listener)
    {
        setListenBacklogSize(Backlog);
    }

protected:
    void incomingConnection(qintptr descriptor) override { emit m_listener.accepted(descriptor); }

private:
    Listener &m_listener;
};

bool addressIsMissing(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SocketAddressNotAvailableError ||
           error == QAbstractSocket::UnsupportedSocketOperationError;
}

QString endpoint(const QHostAddress &address, quint16 port)
{
    const bool bracketed = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (bracketed ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address.toString())
        .arg(port);
}

} // namespace

Listener::Listener(QObject *parent)
    : QObject(parent)
{
}

Listener::~Listener() = default;

bool Listener::listen(const Config &config)
{
    const int attempts = config.port == 0 ? FreePortAttempts : 1;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (listenOnAll(config))
            return true;
        close();
        if (!m_addressInUse)
            break;
    }
    return false;
}

bool Listener::listenOnAll(const Config &config)
{
    m_errorString.clear();
    m_addressInUse = false;
    QString passedOver;
    for (const QHostAddress &address : config.addresses) {
        if (listenOn(address, m_servers.empty() ? config.port : port()))
            continue;
        const bool optional =
            address.protocol() == QAbstractSocket::IPv6Protocol && config.addresses.size() > 1;
        if (!optional || m_addressInUse || !addressIsMissing(m_servers.back()->serverError()))
            return false;
        passedOver = std::exchange(m_errorString, {});
        m_servers.pop_back();
    }
    if (m_servers.empty())
        m_errorString = passedOver;
    return !m_servers.empty();
}

bool Listener::listenOn(const QHostAddress &address, quint16 port)
{
    auto &server = m_servers.emplace_back(std::make_unique<DescriptorServer>(*this));
    if (server->listen(address, port))
        return true;
    m_addressInUse = server->serverError() == QAbstractSocket::AddressInUseError;
    m_errorString = tr("Cannot listen on %1: %2.").arg(endpoint(address, port), problemOf(*server));
    return false;
}

QString Listener::problemOf(const QTcpServer &server)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return tr("the address is already in use. Choose another port, or 0 for a free one");
    case QAbstractSocket::SocketAccessError:
        return tr("this needs more rights than you have. Choose a port above 1023");
    case QAbstractSocket::SocketAddressNotAvailableError:
        return tr("this machine has no such address. Choose one of its own, localhost or any");
    default:
        return server.errorString();
    }
}

void Listener::close() { m_servers.clear(); }

quint16 Listener::port() const { return m_servers.empty() ? quint16(0) : m_servers.front()->serverPort(); }

} // namespace server
