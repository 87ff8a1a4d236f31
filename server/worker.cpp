// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/worker.h"

#include "server/connection.h"
#include "server/door.h"
#include "server/journal.h"

#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <chrono>

namespace server {

namespace {
/// How long connections may take to close when the server stops.
constexpr std::chrono::seconds DrainTime{5};
} // namespace

Worker::Worker(Config config, Journal &journal)
    : m_config(std::move(config))
    , m_journal(journal)
    , m_listener(this)
    , m_webSocketServer(QStringLiteral("EchoBench"), QWebSocketServer::NonSecureMode, this)
{
    connect(&m_listener, &Listener::accepted, this, &Worker::onAccepted);
    connect(&m_webSocketServer, &QWebSocketServer::newConnection, this, &Worker::onNewConnection);
}

Worker::~Worker() = default;

void Worker::listen()
{
    if (m_listener.listen(m_config))
        emit listening(m_listener.port());
    else
        emit failed(m_listener.errorString(), m_listener.addressInUse());
}

void Worker::drain()
{
    m_draining = true;
    m_listener.close();
    for (Door *door : findChildren<Door *>(Qt::FindDirectChildrenOnly))
        delete door;
    // close() may end a connection at once, which takes it out of the map.
    const auto connections = m_connections;
    for (const auto &[id, connection] : connections)
        connection->close(QWebSocketProtocol::CloseCodeGoingAway, {});
    QTimer::singleShot(DrainTime, this, [this] {
        const auto late = m_connections;
        for (const auto &[id, connection] : late)
            connection->abort();
    });
    endWhenEmpty();
}

void Worker::list()
{
    QList<ConnectionInfo> infos;
    infos.reserve(static_cast<qsizetype>(m_connections.size()));
    for (const auto &[id, connection] : m_connections)
        infos.append(connection->info());
    emit listed(infos);
}

void Worker::onAccepted(qintptr descriptor)
{
    auto *door = new Door(descriptor, m_config, m_journal, this);
    connect(door, &Door::passed, this,
            [this](QTcpSocket *socket) { m_webSocketServer.handleConnection(socket); });
}

void Worker::onNewConnection()
{
    while (QWebSocket *socket = m_webSocketServer.nextPendingConnection()) {
        const quint64 id = ++m_lastId;
        auto *connection = new Connection(id, socket, m_config, m_journal, this);
        m_connections.emplace(id, connection);
        m_count.fetch_add(1, std::memory_order_relaxed);
        connect(connection, &Connection::closed, this, [this, id] { forget(id); });
        if (m_draining)
            connection->close(QWebSocketProtocol::CloseCodeGoingAway, {});
    }
}

void Worker::forget(quint64 id)
{
    m_connections.erase(id);
    m_count.fetch_sub(1, std::memory_order_relaxed);
    if (m_draining)
        endWhenEmpty();
}

void Worker::endWhenEmpty()
{
    if (m_connections.empty())
        QMetaObject::invokeMethod(this, &Worker::drained, Qt::QueuedConnection);
}

} // namespace server
