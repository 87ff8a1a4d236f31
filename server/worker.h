// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"
#include "server/context.h"
#include "server/door.h"

#include <QObject>
#include <QTimer>
#include <QWebSocketServer>

#include <atomic>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace server {

class Connection;
class Journal;
class HandshakeSocket;
class TlsContext;
struct Push;
struct Shared;

/// The echo server's work in one thread: shows each peer through the door, and keeps the connections.
///
/// QWebSocketServer answers every opening handshake that came through the door, given to it by
/// handleConnection(), and makes a QWebSocket of it. That is the word to open a Connection on the transport,
/// and all that the QWebSocket is needed for.
///
/// Made in any thread, then moved to its own; everything but load() belongs to that thread.
class Worker : public QObject, private Door::Keeper
{
    Q_OBJECT

public:
    /// All that it is given must outlive it. `tls` is null where the server speaks none.
    Worker(const Config &config, Journal &journal, Shared &shared, const TlsContext *tls);
    ~Worker() override;

    /// Takes over an accepted descriptor, whose share of the load has been counted by addLoad().
    void adopt(qintptr descriptor);
    /// Closes every connection with 1001, and ends with drained() once all are gone, after at most
    /// Limits::closeTime.
    void drain();
    /// Starts the closing handshake of one connection, if it is here.
    void close(quint64 id, quint16 code, const QString &reason);
    /// Ends one connection without a Close, if it is here.
    void drop(quint64 id);
    /// Sends to those who are here.
    void send(const Push &push);
    /// Answers with listed(): the open connections, in the order in which they came.
    void list();

    /// How many TCP connections it has. Any thread.
    [[nodiscard]] int load() const { return m_load.load(std::memory_order_relaxed); }
    void addLoad() { m_load.fetch_add(1, std::memory_order_relaxed); }

signals:
    void listed(const QList<server::ConnectionInfo> &connections);
    void drained();

private:
    [[nodiscard]] bool admit() override;
    void onPassed(Door &door, Entrant entrant) override;
    void onEnded(Door &door) override;

    void onNewConnection();
    void open(quint64 id, Entrant entrant, const QByteArray &answer);
    [[nodiscard]] Connection *find(quint64 id) const;
    void remove(Door &door);
    void onRefused(quint64 id);
    void forget(quint64 id);
    void release();
    void tick();
    void endWhenEmpty();

    struct Entering {
        HandshakeSocket *socket; ///< a child of this
        Entrant entrant;
    };

    Shared &m_shared;
    const QByteArray m_prefix;
    std::vector<char> m_scratch;
    const Context m_context;
    QWebSocketServer m_webSocketServer;
    QTimer m_ticker;
    std::unordered_map<Door *, std::unique_ptr<Door>> m_doors;
    std::vector<std::unique_ptr<Door>> m_doneDoors;   ///< may still be on the stack
    std::unordered_map<quint64, Entering> m_entering; ///< given to m_webSocketServer
    std::map<quint64, std::unique_ptr<Connection>> m_connections;
    std::atomic<int> m_load = 0;
    bool m_draining = false;
    bool m_isDrained = false; ///< drained() has been said
};

} // namespace server
