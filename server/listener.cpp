// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/listener.h"

#include <QSocketNotifier>
#include <QTcpServer>

#include <cerrno>
#include <chrono>
#include <sys/socket.h>
#include <utility>

using namespace std::chrono_literals;

namespace server {

namespace {

/// How many connections the kernel keeps waiting to be accepted.
constexpr int Backlog = 1024;
/// How often a free port is looked for that is free on every address.
constexpr int FreePortAttempts = 20;

/// How many are accepted before other work has its turn.
constexpr int AcceptsPerTurn = 64;
/// How long there are no descriptors, at the least, once there are none.
constexpr auto RestTime = 100ms;

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
    , m_rest(this)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestTime);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        for (const Socket &socket : m_sockets)
            socket.notifier->setEnabled(true);
    });
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
        if (listenOn(address, m_sockets.empty() ? config.port : port()))
            continue;
        const bool optional =
            address.protocol() == QAbstractSocket::IPv6Protocol && config.addresses.size() > 1;
        if (!optional || m_addressInUse || !addressIsMissing(m_sockets.back().server->serverError()))
            return false;
        passedOver = std::exchange(m_errorString, {});
        m_sockets.pop_back();
    }
    if (m_sockets.empty())
        m_errorString = passedOver;
    return !m_sockets.empty();
}

bool Listener::listenOn(const QHostAddress &address, quint16 port)
{
    Socket &socket = m_sockets.emplace_back(Socket{std::make_unique<QTcpServer>(), nullptr});
    socket.server->setListenBacklogSize(Backlog);
    if (!socket.server->listen(address, port)) {
        m_addressInUse = socket.server->serverError() == QAbstractSocket::AddressInUseError;
        m_errorString =
            tr("Cannot listen on %1: %2.").arg(endpoint(address, port), problemOf(*socket.server));
        return false;
    }
    socket.server->pauseAccepting();
    const qintptr descriptor = socket.server->socketDescriptor();
    socket.notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(socket.notifier.get(), &QSocketNotifier::activated, this,
            [this, number = static_cast<int>(descriptor)] { accept(number); });
    return true;
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

void Listener::accept(int listening)
{
    for (int i = 0; i < AcceptsPerTurn; ++i) {
        const int descriptor = ::accept4(listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor >= 0) {
            emit accepted(descriptor);
            continue;
        }
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
            rest();
        if (errno != EINTR && errno != ECONNABORTED)
            return;
    }
}

void Listener::rest()
{
    for (const Socket &socket : m_sockets)
        socket.notifier->setEnabled(false);
    m_rest.start();
}

void Listener::close()
{
    m_rest.stop();
    m_sockets.clear();
}

quint16 Listener::port() const
{
    return m_sockets.empty() ? quint16(0) : m_sockets.front().server->serverPort();
}

} // namespace server
