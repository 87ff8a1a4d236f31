// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/connection.h"

#include "server/config.h"
#include "server/journal.h"
#include "server/wire/clock.h"
#include "server/wire/closecode.h"

#include <QWebSocket>

#include <utility>

namespace server {

Connection::Connection(quint64 id, const Peer &peer, QWebSocket *socket, WireSocket *wire,
                       const Config &config, Journal &journal)
    : m_socket(socket)
    , m_wire(wire)
    , m_config(config)
    , m_prefix(config.echoPrefix.toUtf8())
    , m_journal(journal)
    , m_info{.id = id, .peer = peer, .since = wire::now()}
{
    m_info.peer.subprotocol = socket->subprotocol();
    socket->setParent(nullptr);
    // The wire below keeps the limits.
    socket->setMaxAllowedIncomingFrameSize(QWebSocket::maxIncomingFrameSize());
    socket->setMaxAllowedIncomingMessageSize(QWebSocket::maxIncomingMessageSize());
    socket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
    connect(socket, &QWebSocket::binaryMessageReceived, this, &Connection::onMessage);
    connect(wire, &WireSocket::disconnected, this, &Connection::onDisconnected);
    connect(wire, &WireSocket::heldBackChanged, this, &Connection::onHeldBackChanged);
    connect(wire, &WireSocket::violated, this, [this](quint16 code, const QString &reason) {
        close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
    });
}

Connection::~Connection()
{
    if (!m_socket)
        return;
    m_wire->disconnect(this);
    m_wire->drop(Cause::None);
    m_socket.reset();
}

void Connection::begin()
{
    recordOpened();
    m_wire->begin();
}

void Connection::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (!m_socket || m_closing.code != 0)
        return;
    m_closing = {.code = static_cast<quint16>(code), .reason = reason};
    m_socket->close(code, reason);
}

void Connection::drop()
{
    if (m_wire)
        m_wire->drop(Cause::Dropped);
}

void Connection::send(const QByteArray &message, bool binary)
{
    if (!m_wire || isClosing())
        return;
    const bool hasRoom = m_wire->bytesToWrite() <= m_config.limits.queueSize;
    if (hasRoom) {
        ++m_info.messagesOut;
        m_info.bytesOut += static_cast<quint64>(write(message, !binary));
    }
    if (!m_config.reportMessages)
        return;
    m_journal.record({.at = wire::now(),
                      .connection = m_info.id,
                      .kind = hasRoom ? EventKind::MessageSent : EventKind::MessageNotSent,
                      .binary = binary,
                      .size = message.size(),
                      .payload = hasRoom ? message : QByteArray()});
}

bool Connection::isClosing() const { return m_wire->state() != QAbstractSocket::ConnectedState; }

ConnectionInfo Connection::info() const
{
    ConnectionInfo info = m_info;
    if (!m_wire || isClosing())
        info.state = ConnectionState::Closing;
    else if (m_wire->isHeldBack())
        info.state = ConnectionState::HeldBack;
    return info;
}

void Connection::tick(qint64 now)
{
    if (m_wire)
        m_wire->tick(now);
}

void Connection::onMessage(const QByteArray &message)
{
    const qint64 receivedAt = wire::now();
    const bool isText = m_wire->messageIsText();
    m_info.bytesOut += static_cast<quint64>(write(isText ? m_prefix + message : message, isText));
    recordMessage(receivedAt, message, !isText);
}

/// The wire turns a text into a binary message and back, so that its bytes stay as they are.
qint64 Connection::write(const QByteArray &message, bool isText)
{
    if (isText)
        m_wire->sendNextAsText();
    return m_socket->sendBinaryMessage(message);
}

void Connection::recordMessage(qint64 receivedAt, const QByteArray &payload, bool binary)
{
    ++m_info.messagesIn;
    ++m_info.messagesOut;
    m_info.bytesIn += static_cast<quint64>(payload.size());
    if (!m_config.reportMessages)
        return;
    m_journal.record({.at = receivedAt,
                      .connection = m_info.id,
                      .kind = EventKind::MessageReceived,
                      .binary = binary,
                      .size = payload.size(),
                      .answeredAt = wire::now(),
                      .payload = payload});
}

void Connection::recordOpened()
{
    m_journal.record({.at = m_info.since,
                      .connection = m_info.id,
                      .kind = EventKind::ConnectionOpened,
                      .peer = std::make_shared<const Peer>(m_info.peer)});
}

void Connection::onHeldBackChanged(bool heldBack)
{
    m_journal.record({.at = wire::now(),
                      .connection = m_info.id,
                      .kind = heldBack ? EventKind::PeerHeldBack : EventKind::PeerReleased});
}

void Connection::onDisconnected()
{
    WireSocket::Ending ending = m_wire->ending();
    // A peer that did not answer our Close said nothing: then it is our code that tells why.
    if (ending.code == wire::closecode::Abnormal && m_closing.code != 0) {
        ending.code = m_closing.code;
        ending.reason = m_closing.reason;
    }
    m_wire = nullptr;
    m_socket.reset();
    m_journal.record({.at = wire::now(),
                      .connection = m_info.id,
                      .kind = EventKind::ConnectionClosed,
                      .cause = ending.cause,
                      .code = ending.code,
                      .detail = ending.reason});
    emit closed();
}

} // namespace server
