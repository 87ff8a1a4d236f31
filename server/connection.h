// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"
#include "server/wiresocket.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace server {

struct Context;

/// One open WebSocket connection: echoes what it says, counts, and writes down what happens.
///
/// Belongs to its worker's thread.
class Connection : public QObject, private WireSocket::Owner
{
    Q_OBJECT

public:
    /// Takes over a transport on which the handshake was answered. `early` has come behind it already.
    Connection(quint64 id, const Peer &peer, std::unique_ptr<Transport> transport, const QByteArray &early,
               const Context &context);
    /// Drops the connection if it is open still.
    ~Connection() override;

    /// Starts to listen to the peer.
    void begin();
    /// Starts the closing handshake; closed() follows within Limits::closeTime.
    void close(quint16 code, const QString &reason);
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
    void onMessage(wire::Opcode opcode, QByteArrayView payload) override;
    void onFlushed(qint64 answeredAt) override;
    void onHeldBackChanged() override;
    void onEnded() override;
    void recordOpened();
    [[nodiscard]] bool isToBeTold();
    void tellLeftOut(qint64 now);

    const Context &m_context;
    ConnectionInfo m_info;
    WireSocket m_socket;
    quint32 m_inTurn = 0;      ///< messages since the last flush
    qint64 m_leftOut = 0;      ///< messages of which nothing was told
    qint64 m_leftOutSince = 0; ///< wire::now()
};

} // namespace server
