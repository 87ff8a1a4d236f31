// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"

#include <QObject>
#include <QWebSocketProtocol>

#include <memory>

class QWebSocket;

namespace server {

struct Config;
class Journal;

/// One open WebSocket connection: echoes what it says, counts, and writes down what happens.
///
/// Lives in its worker's thread and deletes itself after closed().
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes over `socket`, which has just been handed out by QWebSocketServer.
    Connection(quint64 id, QWebSocket *socket, const Config &config, Journal &journal, QObject *parent);
    ~Connection() override;

    /// Starts the closing handshake; closed() follows.
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);
    /// Drops the TCP connection at once; closed() follows.
    void abort();

    [[nodiscard]] const ConnectionInfo &info() const { return m_info; }

signals:
    void closed();

private:
    void onTextMessage(const QString &message);
    void onBinaryMessage(const QByteArray &message);
    void onDisconnected();
    void recordOpened();
    void recordMessage(qint64 receivedAt, const QByteArray &payload, bool binary);

    struct Disposal {
        void operator()(QWebSocket *socket) const;
    };

    std::unique_ptr<QWebSocket, Disposal> m_socket;
    const Config &m_config;
    Journal &m_journal;
    ConnectionInfo m_info;
    bool m_closeSeen = false; ///< a Close frame was sent or received: QWebSocket says 1000 without one, too
};

} // namespace server
