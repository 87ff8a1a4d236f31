// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"
#include "server/wiresocket.h"

#include <QObject>
#include <QPointer>
#include <QWebSocketProtocol>

#include <memory>

class QWebSocket;

namespace server {

struct Config;
class Journal;

/// One open WebSocket connection: echoes what it says, counts, and writes down what happens.
///
/// Belongs to its worker's thread.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes over `socket`, which has just been handed out by QWebSocketServer, and the `wire` below it.
    Connection(quint64 id, const Peer &peer, QWebSocket *socket, WireSocket *wire, const Config &config,
               Journal &journal);
    /// Drops the connection if it is open still.
    ~Connection() override;

    /// Starts to listen to the peer.
    void begin();
    /// Starts the closing handshake; closed() follows within Limits::closeTime.
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);
    /// Ends the connection at once, without a Close.
    void drop();
    /// Sends a message of the server's own. One for which the queue has no room, since the peer does not
    /// read, is not sent; an event says so.
    void send(const QByteArray &message, bool binary);
    /// Ends what has taken too long. `now` is a stamp of wire::now().
    void tick(qint64 now);

    [[nodiscard]] ConnectionInfo info() const;

signals:
    /// It has ended. The receiver must not delete this at once.
    void closed();

private:
    void onMessage(const QByteArray &message);
    void onHeldBackChanged(bool heldBack);
    void onDisconnected();
    [[nodiscard]] bool isClosing() const;
    qint64 write(const QByteArray &message, bool isText);
    void recordOpened();
    void recordMessage(qint64 receivedAt, const QByteArray &payload, bool binary);

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<WireSocket> m_wire; ///< deletes itself
    const Config &m_config;
    const QByteArray m_prefix;
    Journal &m_journal;
    ConnectionInfo m_info;
    WireSocket::Ending m_closing{.code = 0}; ///< what this side closed with; 0: it did not
};

} // namespace server
