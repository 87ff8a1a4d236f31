// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/channel.h"

#include "server/wire/clock.h"
#include "server/wire/closecode.h"

#include <chrono>
#include <utility>

namespace client {

namespace {

ClosingHandshake::Nanoseconds now() { return ClosingHandshake::Nanoseconds(wire::now()); }

} // namespace

Channel::Channel(Socket socket, const Config &config, Recorder &recorder)
    : m_socket(std::move(socket))
    , m_config(config)
    , m_recorder(recorder)
    , m_sender(*m_socket)
    , m_receiver(
          *m_socket, config.maxMessageSize, [this] { return isHeld(); },
          [this](const wire::FrameEvent &event) { handle(event); })
    , m_closing(config.closeTimeout)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Channel::onDeadline);
    watchHeartbeat();
    watchSender();
    watchReceiver();
}

void Channel::watchHeartbeat()
{
    connect(&m_heartbeat, &Heartbeat::due, this, &Channel::ping);
    connect(&m_heartbeat, &Heartbeat::missed, this, [this](const QByteArray &payload) {
        m_recorder.control(EventKind::PongMissed, payload);
        emit pongMissedChanged(true);
    });
    connect(&m_heartbeat, &Heartbeat::recovered, this, [this] { emit pongMissedChanged(false); });
}

void Channel::watchSender()
{
    connect(&m_sender, &Sender::sent, this, [this](const QList<SendQueue::Item> &items) {
        if (m_hasEnded)
            return;
        for (const SendQueue::Item &item : items)
            onSent(item);
    });
    connect(&m_sender, &Sender::progressed, this, [this] { m_closing.progressed(now()); });
    connect(&m_sender, &Sender::unsentChanged, this, [this](qint64 bytes) {
        if (!m_hasEnded)
            m_recorder.setWaiting(bytes);
    });
    connect(&m_sender, &Sender::released, &m_receiver, &Receiver::readSoon);
}

void Channel::watchReceiver()
{
    connect(&m_receiver, &Receiver::turnEnded, &m_sender, &Sender::pump);
    connect(&m_receiver, &Receiver::ended, this, [this] { end(Loss::By::Network); });
}

void Channel::start(const QByteArray &earlyFrames)
{
    m_sender.start();
    m_heartbeat.adjust(m_config.pingInterval, m_config.pongTimeout);
    m_receiver.start(earlyFrames);
}

void Channel::adjust(const Config &config)
{
    m_config = config;
    if (!m_closing.isClosing())
        m_heartbeat.adjust(m_config.pingInterval, m_config.pongTimeout);
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
    case Kind::Ping:
        onPing(event.payload.toByteArray());
        break;
    case Kind::Pong: {
        const QByteArray payload = event.payload.toByteArray();
        m_recorder.control(EventKind::PongReceived, payload, m_heartbeat.answered(payload));
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
    const QByteArray payload = m_receiver.takePayload(event);
    m_recorder.messageReceived(payload, opcode == wire::Opcode::Binary, frames);
    if (m_config.echo)
        answer({.opcode = opcode, .payload = payload, .fragmentSize = m_config.fragmentSize});
}

void Channel::onPing(const QByteArray &payload)
{
    m_recorder.control(EventKind::PingReceived, payload);
    if (m_config.automaticPong)
        answer({.opcode = wire::Opcode::Pong, .payload = payload});
}

void Channel::onClose(quint16 code, const QString &reason)
{
    m_recorder.record({.kind = EventKind::CloseReceived, .code = code, .detail = reason});
    if (m_closing.received(code, reason, now()))
        sendClose(code, reason);
}

/// RFC 6455 section 7.1.7: say why, and wait a little for the server to end the connection.
void Channel::onViolation(quint16 code)
{
    const QString rule = m_receiver.brokenRule();
    if (m_closing.broken(code, rule, now()))
        sendClose(code, rule);
}

void Channel::sendMessage(wire::Opcode opcode, const QByteArray &payload)
{
    m_sender.push({.opcode = opcode, .payload = payload, .fragmentSize = m_config.fragmentSize});
}

void Channel::ping(const QByteArray &payload)
{
    if (!m_closing.isClosing())
        m_sender.push({.opcode = wire::Opcode::Ping, .payload = payload});
}

void Channel::answer(SendQueue::Item item)
{
    if (m_closing.isClosing())
        return;
    item.isAnswer = true;
    m_sender.push(std::move(item));
}

void Channel::close(quint16 code, const QString &reason)
{
    if (m_closing.order(now()))
        sendClose(code, reason);
}

void Channel::sendClose(quint16 code, const QString &reason)
{
    m_heartbeat.stop();
    armDeadline();
    m_sender.push({.opcode = wire::Opcode::Close, .closeCode = code, .closeReason = reason});
    // It may have been held until now.
    m_receiver.readSoon();
    emit closing();
}

void Channel::onSent(const SendQueue::Item &item)
{
    switch (item.opcode) {
    case wire::Opcode::Ping:
        m_heartbeat.sent(item.payload);
        m_recorder.control(EventKind::PingSent, item.payload);
        break;
    case wire::Opcode::Pong:
        m_recorder.control(EventKind::PongSent, item.payload);
        break;
    case wire::Opcode::Close:
        m_closing.sent(now());
        m_recorder.record(
            {.kind = EventKind::CloseSent,
             .code = wire::closecode::isLegal(item.closeCode) ? item.closeCode : wire::closecode::NoStatus,
             .detail = QString::fromUtf8(wire::closecode::cutReason(item.closeReason))});
        break;
    default:
        m_recorder.messageSent(item.payload, item.opcode == wire::Opcode::Binary, item.frames);
    }
}

void Channel::leave()
{
    close(wire::closecode::GoingAway, {});
    m_sender.pump();
    abort();
}

void Channel::abort() { drop(Loss::By::Order); }

void Channel::armDeadline()
{
    m_deadline.start(std::chrono::ceil<std::chrono::milliseconds>(m_closing.wait(now())));
}

void Channel::onDeadline()
{
    // It may have moved on since the timer was set.
    if (m_closing.wait(now()).count() > 0)
        armDeadline();
    else
        drop(Loss::By::Deadline);
}

void Channel::drop(Loss::By by)
{
    // It would tell of it, too, and does not know why.
    m_receiver.stop();
    m_socket->abort();
    end(by);
}

void Channel::end(Loss::By by)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_deadline.stop();
    m_heartbeat.stop();
    m_recorder.setWaiting(0);
    const bool isJustEnded = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    emit ended(m_closing.ended({.by = by,
                                .isWithinMessage = m_receiver.isWithinMessage(),
                                .trouble = isJustEnded ? QString() : m_socket->errorString()}));
}

} // namespace client
