// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/worker.h"

#include "server/connection.h"
#include "server/descriptortransport.h"
#include "server/handshakesocket.h"
#include "server/push.h"
#include "server/shared.h"
#include "server/tlstransport.h"
#include "server/wire/clock.h"
#include "server/wire/closecode.h"

#include <QWebSocket>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace server {

namespace {

/// As much as is received at once. It lies in the worker, so that a connection needs no buffer.
constexpr std::size_t ScratchSize = 256UL * 1024;

/// Fine enough for the shortest of the times that are watched, and cheap with thousands of connections.
std::chrono::milliseconds tickInterval(const Limits &limits)
{
    const auto shortest =
        std::min({limits.headTime, limits.stallTime, limits.frameTime, limits.pongTime, limits.closeTime,
                  limits.pingInterval.count() > 0 ? limits.pingInterval : limits.pongTime});
    return std::clamp<std::chrono::milliseconds>(shortest / 4, 5ms, 500ms);
}

std::unique_ptr<Transport> transportOver(qintptr descriptor, const TlsContext *tls)
{
    if (tls != nullptr)
        return std::make_unique<TlsTransport>(descriptor, *tls);
    return std::make_unique<DescriptorTransport>(descriptor);
}

} // namespace

Worker::Worker(const Config &config, Journal &journal, Shared &shared, const TlsContext *tls)
    : m_shared(shared)
    , m_prefix(config.echoPrefix.toUtf8())
    , m_scratch(ScratchSize)
    , m_context{.config = config, .journal = journal, .tls = tls, .prefix = m_prefix, .scratch = m_scratch}
    , m_webSocketServer(u"EchoBench"_s, QWebSocketServer::NonSecureMode, this)
    , m_ticker(this)
{
    m_webSocketServer.setSupportedSubprotocols(config.subprotocols);
    connect(&m_webSocketServer, &QWebSocketServer::newConnection, this, &Worker::onNewConnection);
    m_ticker.setInterval(tickInterval(config.limits));
    connect(&m_ticker, &QTimer::timeout, this, &Worker::tick);
}

Worker::~Worker()
{
    // Each must be gone before what it borrows.
    m_doors.clear();
    m_connections.clear();
}

void Worker::adopt(qintptr descriptor)
{
    if (!m_ticker.isActive())
        m_ticker.start();
    auto door = std::make_unique<Door>(transportOver(descriptor, m_context.tls), m_context,
                                       static_cast<Door::Keeper &>(*this));
    Door *key = door.get();
    m_doors.emplace(key, std::move(door));
    if (m_draining)
        remove(*key);
}

void Worker::drain()
{
    m_draining = true;
    while (!m_doors.empty())
        remove(*m_doors.begin()->first);
    // close() may end a connection at once, which takes it out of the map.
    std::vector<Connection *> connections;
    for (const auto &[id, connection] : m_connections)
        connections.push_back(connection.get());
    for (Connection *connection : connections)
        connection->close(wire::closecode::GoingAway, {});
    endWhenEmpty();
}

Connection *Worker::find(quint64 id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second.get();
}

void Worker::close(quint64 id, quint16 code, const QString &reason)
{
    if (Connection *connection = find(id))
        connection->close(code, reason);
}

void Worker::drop(quint64 id)
{
    if (Connection *connection = find(id))
        connection->drop();
}

void Worker::send(const Push &push)
{
    if (push.toAll) {
        for (const auto &[id, connection] : m_connections)
            connection->send(push.payload, push.binary);
        return;
    }
    for (const quint64 id : push.to) {
        if (Connection *connection = find(id))
            connection->send(push.payload, push.binary);
    }
}

void Worker::list()
{
    QList<ConnectionInfo> infos;
    infos.reserve(static_cast<qsizetype>(m_connections.size()));
    for (const auto &[id, connection] : m_connections)
        infos.append(connection->info());
    emit listed(infos);
}

bool Worker::admit()
{
    if (m_shared.connections.fetch_add(1) < m_shared.maxConnections)
        return true;
    m_shared.connections.fetch_sub(1);
    return false;
}

void Worker::onPassed(Door &door, Entrant entrant)
{
    const quint64 id = ++m_shared.lastId;
    // Whatever comes meanwhile, the end of the stream included, waits in the kernel.
    entrant.transport->setReading(false);
    auto *socket = new HandshakeSocket(entrant.head, id, this);
    m_entering.emplace(id, Entering{socket, std::move(entrant)});
    connect(socket, &QTcpSocket::disconnected, this, [this, id] { onRefused(id); });
    m_webSocketServer.handleConnection(socket);
    remove(door);
    m_load.fetch_add(1, std::memory_order_relaxed);
}

void Worker::onEnded(Door &door) { remove(door); }

void Worker::remove(Door &door)
{
    const auto found = m_doors.find(&door);
    if (found == m_doors.end())
        return;
    m_load.fetch_sub(1, std::memory_order_relaxed);
    if (m_doneDoors.empty())
        QMetaObject::invokeMethod(
            this, [this] { m_doneDoors.clear(); }, Qt::QueuedConnection);
    m_doneDoors.push_back(std::move(found->second));
    m_doors.erase(found);
}

void Worker::onNewConnection()
{
    while (QWebSocket *webSocket = m_webSocketServer.nextPendingConnection()) {
        auto entering = m_entering.extract(webSocket->peerName().toULongLong());
        if (!entering.empty()) {
            auto &[socket, entrant] = entering.mapped();
            entrant.peer.subprotocol = webSocket->subprotocol();
            open(entering.key(), std::move(entrant), socket->answer());
        }
        webSocket->abort(); // else it would say goodbye to a peer that it does not have
        webSocket->deleteLater();
    }
}

void Worker::open(quint64 id, Entrant entrant, const QByteArray &answer)
{
    entrant.transport->queue(answer);
    entrant.transport->flush();
    const auto &[place, isNew] =
        m_connections.emplace(id, std::make_unique<Connection>(id, entrant.peer, std::move(entrant.transport),
                                                               entrant.early, m_context));
    Connection *connection = place->second.get();
    connect(connection, &Connection::closed, this, [this, id] { forget(id); });
    connection->begin();
    if (m_draining)
        connection->close(wire::closecode::GoingAway, {});
}

/// QWebSocketServer wants nothing of what the door let pass; the peer is given the answer, and hung up on.
void Worker::onRefused(quint64 id)
{
    const auto entering = m_entering.extract(id);
    if (entering.empty())
        return; // it has become a connection
    Transport &transport = *entering.mapped().entrant.transport;
    transport.queue(entering.mapped().socket->answer());
    transport.flush();
    release();
}

void Worker::forget(quint64 id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    found->second.release()->deleteLater(); // it is on the stack
    m_connections.erase(found);
    release();
    if (m_draining)
        endWhenEmpty();
}

void Worker::release()
{
    m_shared.connections.fetch_sub(1);
    m_load.fetch_sub(1, std::memory_order_relaxed);
}

void Worker::tick()
{
    const qint64 now = wire::now();
    // A tick may end what it is given.
    std::vector<Door *> doors;
    for (const auto &[key, door] : m_doors)
        doors.push_back(key);
    for (Door *door : doors)
        door->tick(now);
    for (auto at = m_connections.begin(); at != m_connections.end();) {
        Connection &connection = *(at++)->second;
        connection.tick(now);
    }
    if (m_doors.empty() && m_connections.empty() && m_entering.empty())
        m_ticker.stop();
}

void Worker::endWhenEmpty()
{
    if (m_connections.empty() && !std::exchange(m_isDrained, true))
        QMetaObject::invokeMethod(this, &Worker::drained, Qt::QueuedConnection);
}

} // namespace server
