// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/connection.h"

#include "server/config.h"
#include "server/journal.h"
#include "server/wire/clock.h"

#include <QWebSocket>

#include <utility>

namespace server {

namespace {

/// Larger frames and messages are refused with close code 1009.
constexpr quint64 MaxMessageSize = 16 << 20;
/// RFC 6455 section 7.1.5: the code of a connection that ended without a Close frame.
constexpr quint16 AbnormalClosure = 1006;

Peer peerOf(const QWebSocket &socket)
{
    const QUrl url = socket.requestUrl();
    QString path = url.path(QUrl::FullyEncoded);
    if (url.hasQuery())
        path += QLatin1Char('?') + url.query(QUrl::FullyEncoded);
    return {.address = socket.peerAddress(),
            .port = socket.peerPort(),
            .path = path,
            .origin = socket.origin(),
            .userAgent = QString::fromUtf8(socket.request().rawHeader("User-Agent"))};
}

} // namespace

void Connection::Disposal::operator()(QWebSocket *socket) const
{
    // A live QWebSocket that is deleted leaks its QTcpSocket: abort first.
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

Connection::Connection(quint64 id, QWebSocket *socket, const Config &config, Journal &journal,
                       QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_config(config)
    , m_journal(journal)
    , m_info{.id = id, .peer = peerOf(*socket), .since = wire::now()}
{
    socket->setParent(nullptr);
    socket->setMaxAllowedIncomingFrameSize(MaxMessageSize);
    socket->setMaxAllowedIncomingMessageSize(MaxMessageSize);
    // One frame per message: QWebSocket's default cuts texts inside a character, and refuses such a text
    // itself.
    socket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
    connect(socket, &QWebSocket::textMessageReceived, this, &Connection::onTextMessage);
    connect(socket, &QWebSocket::binaryMessageReceived, this, &Connection::onBinaryMessage);
    connect(socket, &QWebSocket::aboutToClose, this, [this] { m_closeSeen = true; });
    connect(socket, &QWebSocket::disconnected, this, &Connection::onDisconnected);
    recordOpened();
    if (socket->state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &Connection::onDisconnected, Qt::QueuedConnection);
}

Connection::~Connection() = default;

void Connection::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (m_socket)
        m_socket->close(code, reason);
}

void Connection::abort()
{
    if (m_socket)
        m_socket->abort();
}

void Connection::onTextMessage(const QString &message)
{
    const qint64 receivedAt = wire::now();
    const qint64 sent = m_socket->sendTextMessage(m_config.echoPrefix + message);
    m_info.bytesOut += static_cast<quint64>(sent);
    recordMessage(receivedAt, message.toUtf8(), false);
}

void Connection::onBinaryMessage(const QByteArray &message)
{
    const qint64 receivedAt = wire::now();
    const qint64 sent = m_socket->sendBinaryMessage(message);
    m_info.bytesOut += static_cast<quint64>(sent);
    recordMessage(receivedAt, message, true);
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

void Connection::onDisconnected()
{
    if (!m_socket)
        return;
    const quint16 code = m_closeSeen ? static_cast<quint16>(m_socket->closeCode()) : AbnormalClosure;
    const QString reason = m_closeSeen ? m_socket->closeReason() : QString();
    m_socket.reset();
    m_journal.record({.at = wire::now(),
                      .connection = m_info.id,
                      .kind = EventKind::ConnectionClosed,
                      .code = code,
                      .detail = reason});
    deleteLater();
    emit closed();
}

} // namespace server
