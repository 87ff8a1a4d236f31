// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"
#include "server/listener.h"
#include "server/peer.h"

#include <QObject>
#include <QWebSocketServer>

#include <atomic>
#include <map>

class QTimer;

namespace server {

class Connection;
class Journal;

/// The echo server's work in one thread: accepts, shows each peer through the door, and keeps the
/// connections.
///
/// Made in any thread, then moved to its own; everything but connectionCount() belongs to that thread.
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(Config config, Journal &journal);
    ~Worker() override;

    /// Starts to listen; answers with listening() or failed().
    void listen();
    /// Stops to accept, closes every connection with 1001, and ends with drained() once all are gone, after
    /// at most five seconds.
    void drain();
    /// Answers with listed(): the open connections, in the order in which they came.
    void list();

    /// How many WebSocket connections are open. Any thread.
    [[nodiscard]] int connectionCount() const { return m_count.load(std::memory_order_relaxed); }

signals:
    void listening(quint16 port);
    void failed(const QString &error, bool addressInUse);
    void listed(const QList<server::ConnectionInfo> &connections);
    void drained();

private:
    void onAccepted(qintptr descriptor);
    void onNewConnection();
    void forget(quint64 id);
    void endWhenEmpty();

    const Config m_config;
    Journal &m_journal;
    Listener m_listener;
    QWebSocketServer m_webSocketServer;
    std::map<quint64, Connection *> m_connections; ///< children of this, by number
    std::atomic<int> m_count = 0;
    quint64 m_lastId = 0;
    bool m_draining = false;
};

} // namespace server
