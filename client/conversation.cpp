// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/conversation.h"

#include "server/wire/clock.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QWebSocket>

#include <utility>

namespace client {

namespace {

/// How long the peer may take to let a connection end.
constexpr std::chrono::seconds CloseTime{5};
/// RFC 6455 section 7.1.5: the code of a connection that ended without a Close frame.
constexpr quint16 AbnormalClosure = 1006;
/// Larger frames and messages are refused with close code 1009.
constexpr quint64 MaxMessageSize = 64 << 20;

} // namespace

void Conversation::Disposal::operator()(QWebSocket *socket) const
{
    // A live QWebSocket that is deleted leaks its QTcpSocket: abort first.
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

Conversation::Conversation(wire::Handover<Event> &handover, Tally &tally)
    : m_pen(handover)
    , m_tally(tally)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_state.phase == Phase::Connecting)
            onHandshakeTimeout();
        else
            onCloseTimeout();
    });
}

Conversation::~Conversation() = default;

void Conversation::open(const Config &config)
{
    if (m_state.phase == Phase::Connected || m_state.phase == Phase::Closing) {
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        onDisconnected();
    }
    m_config = config;
    ++m_attempt;
    m_closeSeen = false;
    m_roundTrips.clear();
    m_tally.clear();
    record({.at = wire::now(), .kind = EventKind::Connecting, .detail = config.url.toString()});
    setState({.phase = Phase::Connecting, .url = config.url.toString(), .connection = m_attempt});
    dial();
}

void Conversation::dial()
{
    // A fresh socket per attempt: a used QWebSocket keeps the last one's error, close code and timers.
    m_socket.reset(new QWebSocket);
    QWebSocket *socket = m_socket.get();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setMaxAllowedIncomingFrameSize(MaxMessageSize);
    socket->setMaxAllowedIncomingMessageSize(MaxMessageSize);
    // One frame per message: QWebSocket's default cuts texts inside a character, and refuses such a text
    // itself.
    socket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
    connect(socket, &QWebSocket::connected, this, &Conversation::onConnected);
    connect(socket, &QWebSocket::disconnected, this, &Conversation::onDisconnected);
    connect(socket, &QWebSocket::aboutToClose, this, [this] { m_closeSeen = true; });
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { onReceived(text.toUtf8(), false); });
    connect(socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &bytes) { onReceived(bytes, true); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(socket, &QWebSocket::errorOccurred, this, &Conversation::onError);
#else
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &Conversation::onError);
#endif
    connect(socket, &QWebSocket::sslErrors, this, &Conversation::onSslErrors);
    m_deadline.start(m_config.handshakeTimeout);
    socket->open(m_config.url);
}

void Conversation::followRedirect() { refuse(tr("There is no redirect to follow.")); }

void Conversation::close(quint16 code, const QString &reason)
{
    switch (m_state.phase) {
    case Phase::Disconnected:
    case Phase::Closing:
        break;
    case Phase::Connecting:
    case Phase::Handshaking:
    case Phase::Waiting:
        cancel();
        break;
    case Phase::Connected: {
        State closing = m_state;
        closing.phase = Phase::Closing;
        setState(closing);
        m_deadline.start(CloseTime);
        m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
        break;
    }
    }
}

void Conversation::cancel()
{
    if (isAttempting(m_state.phase))
        fail(Problem::Cancelled, tr("Cancelled."));
}

void Conversation::abort()
{
    if (isAttempting(m_state.phase)) {
        cancel();
    } else if (m_socket) {
        m_socket->abort();
    }
}

void Conversation::stopReconnecting() {}

void Conversation::sendText(const QByteArray &text)
{
    if (!readyToSend())
        return;
    recordMessage(EventKind::MessageSent, text, false);
    m_socket->sendTextMessage(QString::fromUtf8(text));
    m_socket->flush();
}

void Conversation::sendBinary(const QByteArray &bytes)
{
    if (!readyToSend())
        return;
    recordMessage(EventKind::MessageSent, bytes, true);
    m_socket->sendBinaryMessage(bytes);
    m_socket->flush();
}

void Conversation::ping(const QByteArray &payload)
{
    if (!readyToSend())
        return;
    record({.at = wire::now(), .kind = EventKind::PingSent, .size = payload.size(), .payload = payload});
    m_socket->ping(payload);
}

void Conversation::adjust(const Config &config) { m_config = config; }

bool Conversation::readyToSend()
{
    if (m_state.phase == Phase::Connected)
        return true;
    refuse(tr("The message was not sent, since there is no connection. Connect first."));
    return false;
}

void Conversation::refuse(const QString &why)
{
    record({.at = wire::now(), .kind = EventKind::Failed, .detail = why});
}

void Conversation::onConnected()
{
    m_deadline.stop();
    record({.at = wire::now(), .kind = EventKind::Connected, .detail = m_state.url});
    setState({.phase = Phase::Connected, .url = m_state.url, .connection = m_attempt});
}

void Conversation::onDisconnected()
{
    if (m_state.phase == Phase::Connecting) {
        // QWebSocket tells the reason after this signal, if it has one.
        QMetaObject::invokeMethod(
            this,
            [this, attempt = m_attempt] {
                if (attempt == m_attempt && m_state.phase == Phase::Connecting)
                    onError();
            },
            Qt::QueuedConnection);
        return;
    }
    if (!m_socket)
        return;
    const quint16 code = m_closeSeen ? static_cast<quint16>(m_socket->closeCode()) : AbnormalClosure;
    const QString reason = m_closeSeen ? m_socket->closeReason() : QString();
    record({.at = wire::now(), .kind = EventKind::Closed, .code = code, .detail = reason});
    end({.phase = Phase::Disconnected,
         .url = m_state.url,
         .connection = m_attempt,
         .error = m_closeSeen ? QString() : tr("The connection was lost without a closing handshake."),
         .problem = m_closeSeen ? Problem::None : Problem::Lost,
         .closeCode = code,
         .closeReason = reason,
         .clean = m_closeSeen});
}

void Conversation::onError()
{
    if (m_state.phase == Phase::Connecting)
        fail(Problem::PortClosed, tr("Cannot connect to %1: %2.").arg(m_state.url, m_socket->errorString()));
}

void Conversation::onSslErrors(const QList<QSslError> &errors)
{
    // QWebSocket shows the configuration that it was given, not the certificate that came.
    const auto *transport = m_socket->findChild<QSslSocket *>();
    if (transport == nullptr)
        return;
    const QByteArray fingerprint = transport->peerCertificate().digest(QCryptographicHash::Sha256);
    if (m_config.acceptedFingerprints.contains(fingerprint))
        m_socket->ignoreSslErrors(errors);
}

void Conversation::onHandshakeTimeout()
{
    fail(Problem::TimedOut,
         tr("Cannot connect to %1: no answer within %n second(s).", nullptr,
            static_cast<int>(std::chrono::round<std::chrono::seconds>(m_config.handshakeTimeout).count()))
             .arg(m_state.url));
}

void Conversation::onCloseTimeout()
{
    m_socket->abort();
    onDisconnected();
}

void Conversation::onReceived(const QByteArray &payload, bool binary)
{
    const qint64 at = wire::now();
    recordMessage(EventKind::MessageReceived, payload, binary, m_roundTrips.received(at, payload, binary));
}

void Conversation::fail(Problem problem, const QString &why)
{
    record({.at = wire::now(), .kind = EventKind::Failed, .detail = why});
    end({.phase = Phase::Disconnected,
         .url = m_state.url,
         .connection = m_attempt,
         .error = why,
         .problem = problem});
}

void Conversation::end(const State &state)
{
    m_deadline.stop();
    m_socket.reset();
    setState(state);
}

void Conversation::recordMessage(EventKind kind, const QByteArray &payload, bool binary, qint64 roundTrip)
{
    const qint64 at = wire::now();
    if (kind == EventKind::MessageSent) {
        m_roundTrips.sent(at, payload, binary);
        m_tally.sent(payload.size());
    } else {
        m_tally.received(payload.size());
    }
    record({.at = at,
            .kind = kind,
            .binary = binary,
            .size = payload.size(),
            .roundTrip = roundTrip,
            .payload = payload});
}

void Conversation::record(Event event)
{
    event.connection = m_attempt;
    if (m_pen.write(event))
        emit happened();
}

void Conversation::setState(const State &state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace client
