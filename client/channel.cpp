// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/channel.h"

#include "server/wire/closecode.h"

#include <QSslSocket>

#include <utility>

namespace client {

namespace {

constexpr qsizetype PieceSize = 64 << 10;
/// How many pieces are read before orders get their turn.
constexpr int PiecesPerTurn = 8;
/// How much the socket may hold of what has come.
constexpr qint64 ReadBuffer = 1 << 20;
/// Above it nothing more is given to the socket; what is left in the queue costs no second copy.
constexpr qint64 HighMark = 1 << 20;
constexpr qsizetype WritePiece = 256 << 10;
/// With more answers than this waiting, nothing is read that may ask for another. What the user sends does
/// not count: two sides that wait for each other to read would wait for ever.
constexpr qint64 HoldMark = 4 << 20;
constexpr qsizetype HoldItems = 10'000;

} // namespace

Channel::Channel(Socket socket, const Config &config, Recorder &recorder)
    : m_socket(std::move(socket))
    , m_config(config)
    , m_recorder(recorder)
    , m_reader(wire::Role::Client, {.frame = config.maxMessageSize, .message = config.maxMessageSize})
    , m_deadline(this)
    , m_input(PieceSize)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Channel::onDeadline);
    connect(&m_heartbeat, &Heartbeat::due, this, &Channel::ping);
    connect(&m_heartbeat, &Heartbeat::missed, this, [this](const QByteArray &payload) {
        m_recorder.record({.kind = EventKind::PongMissed, .size = payload.size(), .payload = payload});
        emit pongMissedChanged(true);
    });
    connect(&m_heartbeat, &Heartbeat::recovered, this, [this] { emit pongMissedChanged(false); });
}

void Channel::start(const QByteArray &earlyFrames)
{
    m_socket->setReadBufferSize(ReadBuffer);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Channel::readOn);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Channel::onDisconnected);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Channel::onBytesWritten);
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket.get()))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &Channel::onBytesWritten);
    m_heartbeat.adjust(m_config.pingInterval, m_config.pongTimeout);
    if (!earlyFrames.isEmpty()) {
        QByteArray bytes = earlyFrames;
        process({bytes.data(), static_cast<size_t>(bytes.size())});
    }
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        readOn();
    else
        onDisconnected();
}

void Channel::adjust(const Config &config)
{
    m_config = config;
    m_heartbeat.adjust(m_config.pingInterval, m_config.pongTimeout);
}

void Channel::readOn()
{
    for (int i = 0; i < PiecesPerTurn && !m_isHeld && !m_hasEnded; ++i) {
        const qint64 size = m_socket->read(m_input.data(), PieceSize);
        if (size <= 0)
            break;
        process({m_input.data(), static_cast<size_t>(size)});
    }
    pump();
    if (!m_hasEnded && !m_isHeld && m_socket->bytesAvailable() > 0)
        scheduleRead();
}

void Channel::scheduleRead()
{
    if (std::exchange(m_readScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readScheduled = false;
            readOn();
        },
        Qt::QueuedConnection);
}

void Channel::process(std::span<char> input)
{
    for (;;) {
        const wire::FrameEvent event = m_reader.next(input);
        if (event.kind == wire::FrameEvent::Kind::NeedMore)
            return;
        handle(event);
    }
}

void Channel::handle(const wire::FrameEvent &event)
{
    using Kind = wire::FrameEvent::Kind;
    switch (event.kind) {
    case Kind::NeedMore:
    case Kind::Fragment:
        break;
    case Kind::Message:
        onMessage(event);
        break;
    case Kind::Ping: {
        const QByteArray payload = event.payload.toByteArray();
        m_recorder.record({.kind = EventKind::PingReceived, .size = payload.size(), .payload = payload});
        if (m_config.automaticPong && !m_closeOrdered)
            answer({.opcode = wire::Opcode::Pong, .payload = payload});
        break;
    }
    case Kind::Pong: {
        const QByteArray payload = event.payload.toByteArray();
        m_recorder.record({.kind = EventKind::PongReceived,
                           .size = payload.size(),
                           .roundTrip = m_heartbeat.answered(payload),
                           .payload = payload});
        break;
    }
    case Kind::Close:
        onClose(event.closeCode, QString::fromUtf8(event.payload));
        break;
    case Kind::Failed:
        onViolation(event.closeCode);
        break;
    }
}

void Channel::onMessage(const wire::FrameEvent &event)
{
    const wire::Opcode opcode = event.opcode;
    const auto frames = static_cast<quint32>(event.frames);
    const QByteArray payload = m_reader.takePayload(event);
    m_recorder.messageReceived(payload, opcode == wire::Opcode::Binary, frames);
    if (m_config.echo && !m_closeOrdered)
        answer({.opcode = opcode, .payload = payload, .fragmentSize = m_config.fragmentSize});
}

void Channel::onClose(quint16 code, const QString &reason)
{
    m_recorder.record({.kind = EventKind::CloseReceived, .code = code, .detail = reason});
    m_closeReceived = true;
    m_code = code;
    m_reason = reason;
    if (!m_closeOrdered) {
        m_closedBy = ClosedBy::Server;
        orderClose(code, reason);
    } else {
        m_deadline.start(m_config.closeTimeout);
    }
}

/// RFC 6455 section 7.1.7: say why, and wait a little for the server to end the connection.
void Channel::onViolation(quint16 code)
{
    m_violation = m_reader.errorString();
    m_code = code;
    if (m_closeOrdered)
        return;
    m_closedBy = ClosedBy::Client;
    orderClose(code, m_violation);
}

void Channel::sendMessage(wire::Opcode opcode, const QByteArray &payload)
{
    push({.opcode = opcode, .payload = payload, .fragmentSize = m_config.fragmentSize});
}

void Channel::ping(const QByteArray &payload)
{
    if (!m_closeOrdered)
        push({.opcode = wire::Opcode::Ping, .payload = payload});
}

void Channel::close(quint16 code, const QString &reason)
{
    if (m_closeOrdered)
        return;
    m_closedBy = ClosedBy::Client;
    orderClose(code, reason);
}

void Channel::orderClose(quint16 code, const QString &reason)
{
    m_closeOrdered = true;
    m_heartbeat.stop();
    m_deadline.start(m_config.closeTimeout);
    push({.opcode = wire::Opcode::Close, .closeCode = code, .closeReason = reason});
    emit closing();
}

void Channel::leave()
{
    close(wire::closecode::GoingAway, {});
    pump();
    abort();
}

void Channel::abort()
{
    m_isAborted = true;
    m_socket->abort();
    onDisconnected();
}

void Channel::push(SendQueue::Item item)
{
    m_queue.push(std::move(item));
    schedulePump();
}

void Channel::answer(SendQueue::Item item)
{
    item.isAnswer = true;
    ++m_answers;
    m_answerBytes += item.payload.size();
    m_isHeld = m_isHeld || m_answers > HoldItems || m_answerBytes > HoldMark;
    push(std::move(item));
}

/// Once for all that is ordered in one turn.
void Channel::schedulePump()
{
    if (std::exchange(m_pumpScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void Channel::pump()
{
    if (m_hasEnded || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    bool hasWritten = false;
    while (!m_queue.isEmpty() && unsent() - m_queue.waiting() < HighMark) {
        m_output.resize(0);
        const QList<SendQueue::Item> sent = m_queue.take(m_output, WritePiece);
        m_socket->write(m_output);
        hasWritten = true;
        for (const SendQueue::Item &item : sent)
            onSent(item);
    }
    if (hasWritten)
        m_socket->flush();
    // A flush may write all there is, and tells so within this function at most.
    if (!m_queue.isEmpty() && unsent() - m_queue.waiting() < HighMark)
        schedulePump();
    m_recorder.setWaiting(unsent());
    if (m_isHeld && m_answerBytes < HoldMark / 2 && m_answers < HoldItems / 2) {
        m_isHeld = false;
        scheduleRead();
    }
}

void Channel::onBytesWritten()
{
    // A Close that waits behind much is not late as long as that goes on.
    if (m_closeOrdered && !m_closeSent)
        m_deadline.start(m_config.closeTimeout);
    // Not at once: within the socket's own signal it would not tell of what is written then.
    schedulePump();
}

void Channel::onSent(const SendQueue::Item &item)
{
    if (item.isAnswer) {
        --m_answers;
        m_answerBytes -= item.payload.size();
    }
    switch (item.opcode) {
    case wire::Opcode::Ping:
        m_heartbeat.sent(item.payload);
        m_recorder.record(
            {.kind = EventKind::PingSent, .size = item.payload.size(), .payload = item.payload});
        break;
    case wire::Opcode::Pong:
        m_recorder.record(
            {.kind = EventKind::PongSent, .size = item.payload.size(), .payload = item.payload});
        break;
    case wire::Opcode::Close:
        m_closeSent = true;
        m_deadline.start(m_config.closeTimeout);
        m_recorder.record(
            {.kind = EventKind::CloseSent,
             .code = wire::closecode::isLegal(item.closeCode) ? item.closeCode : wire::closecode::NoStatus,
             .detail = QString::fromUtf8(wire::closecode::cutReason(item.closeReason))});
        break;
    default:
        m_recorder.messageSent(item.payload, item.opcode == wire::Opcode::Binary, item.frames);
    }
}

/// In the queue and in the socket.
qint64 Channel::unsent() const
{
    qint64 bytes = m_queue.waiting() + m_socket->bytesToWrite();
    if (const auto *secure = qobject_cast<const QSslSocket *>(m_socket.get()))
        bytes += secure->encryptedBytesToWrite();
    return bytes;
}

void Channel::onDeadline()
{
    m_isOverdue = true;
    m_socket->abort();
    onDisconnected();
}

void Channel::onDisconnected()
{
    if (m_hasEnded)
        return;
    // What came before the end is read to its end, held or not.
    while (!m_isAborted && !m_isOverdue) {
        const qint64 size = m_socket->read(m_input.data(), PieceSize);
        if (size <= 0)
            break;
        process({m_input.data(), static_cast<size_t>(size)});
    }
    m_hasEnded = true;
    m_deadline.stop();
    m_heartbeat.stop();
    m_recorder.setWaiting(0);
    emit ended(ending());
}

Ending Channel::ending() const
{
    Ending ending{.closedBy = m_closedBy};
    if (!m_violation.isEmpty()) {
        ending.code = m_code;
        ending.reason = m_violation;
        ending.problem = Problem::ProtocolError;
        ending.error = tr("The server broke the protocol, so the connection was ended with %1: %2")
                           .arg(QString::number(m_code), m_violation);
    } else if (m_closeReceived) {
        ending.code = m_code;
        ending.reason = m_reason;
        ending.clean = m_closeSent;
    } else {
        ending.code = wire::closecode::Abnormal;
        ending.problem = m_isAborted   ? Problem::Aborted
                         : m_isOverdue ? Problem::NoCloseAnswered
                                       : Problem::Lost;
        ending.error = lossSentence();
        if (ending.closedBy == ClosedBy::Nobody)
            ending.closedBy = m_isAborted ? ClosedBy::Client : ClosedBy::Server;
    }
    return ending;
}

QString Channel::lossSentence() const
{
    if (m_isAborted)
        return tr("The connection was dropped without a closing handshake.");
    if (m_isOverdue)
        return tr("The server did not answer the closing handshake in time, so the connection was dropped.");
    if (m_closeOrdered)
        return tr("The connection was lost before the server answered the closing handshake.");
    if (m_reader.pending() != 0)
        return tr("The connection was lost in the middle of a message.");
    if (m_socket->error() != QAbstractSocket::RemoteHostClosedError)
        return tr("The connection was lost: %1.").arg(m_socket->errorString());
    return tr("The connection was lost without a closing handshake.");
}

} // namespace client
