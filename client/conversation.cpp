// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/conversation.h"

#include "client/outcome.h"
#include "client/redirected.h"
#include "client/socketfacts.h"
#include "server/wire/clock.h"
#include "server/wire/closecode.h"
#include "server/wire/headgrammar.h"
#include "server/wire/utf8checker.h"

#include <chrono>
#include <utility>

namespace client {

namespace {

/// More than this is not taken before some of it has gone.
constexpr qint64 MostUnsent = 256 << 20;
/// An address in a sentence.
constexpr qsizetype LongestShown = 200;

QString shown(const QUrl &url)
{
    const QString text = url.toString(QUrl::RemovePassword);
    return text.size() > LongestShown ? text.left(LongestShown) % QChar(0x2026) : text;
}

} // namespace

void Conversation::Later::operator()(QObject *object) const
{
    object->disconnect();
    object->deleteLater();
}

Conversation::Conversation(wire::Handover<Event> &handover, Tally &tally, Numbering &numbering)
    : m_recorder(handover, tally)
    , m_numbering(numbering)
    , m_wait(this)
    , m_deadline(this)
{
    m_recorder.setParent(this);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Conversation::onDeadline);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Conversation::attempt);
}

Conversation::~Conversation()
{
    if (m_channel) {
        m_channel->disconnect(this);
        m_channel->leave();
    }
    // At a thread's end what is left to be deleted later must not leave more of that behind.
    delete m_dialer.release();
    delete m_channel.release();
}

void Conversation::open(const Config &config)
{
    if (m_channel)
        m_channel->leave();
    drop();
    m_config = config;
    m_policy = ReconnectPolicy(config.reconnect);
    m_attempt = 0;
    attempt();
}

void Conversation::attempt()
{
    m_connection = m_numbering.next();
    m_recorder.begin(m_connection);
    m_connectedAt = 0;
    m_recorder.record({.kind = EventKind::Connecting, .detail = m_config.url.toString(QUrl::RemovePassword)});
    setState(next(Phase::Connecting));
    m_handshake.emplace(m_config);
    if (m_handshake->state() == OpeningHandshake::State::Unsendable) {
        fail(Problem::BadRequest, m_handshake->errorString());
        return;
    }
    m_deadline.start(m_config.handshakeTimeout);
    m_dialer.reset(new Dialer(m_config));
    connect(m_dialer.get(), &Dialer::connected, this, &Conversation::onDialed);
    connect(m_dialer.get(), &Dialer::failed, this, &Conversation::cannotConnect);
    m_dialer->dial();
}

void Conversation::onDialed()
{
    m_socket = m_dialer->takeSocket();
    m_dialer.reset();
    m_socket->setReadBufferSize(OpeningHandshake::LongestHead + ResponseBody::Limit);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Conversation::onAnswer);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] {
        onAnswer();
        if (!m_socket)
            return;
        m_handshake->finish();
        judgeAnswer();
    });
    m_socket->write(m_handshake->info().request);
    m_socket->flush();
    setState(next(Phase::Handshaking));
}

void Conversation::onAnswer()
{
    m_handshake->add(m_socket->readAll());
    judgeAnswer();
}

void Conversation::judgeAnswer()
{
    switch (m_handshake->state()) {
    case OpeningHandshake::State::Unsendable:
    case OpeningHandshake::State::NeedMore:
        break;
    case OpeningHandshake::State::Opened:
        onOpened();
        break;
    case OpeningHandshake::State::Refused:
        onRefused();
        break;
    case OpeningHandshake::State::Failed:
        fail(Problem::BadHandshake,
             tr("Cannot connect to %1: %2").arg(shown(m_config.url), m_handshake->errorString()));
        break;
    }
}

void Conversation::onOpened()
{
    m_deadline.stop();
    m_connectedAt = wire::now();
    State connected = next(Phase::Connected);
    connected.handshake = handshakeInfo();
    m_socket->disconnect(this);
    m_channel.reset(new Channel(std::move(m_socket), m_config, m_recorder));
    connect(m_channel.get(), &Channel::closing, this, [this] {
        State closing = m_state;
        closing.phase = Phase::Closing;
        setState(closing);
    });
    connect(m_channel.get(), &Channel::pongMissedChanged, this, [this](bool missed) {
        State state = m_state;
        state.pongMissed = missed;
        setState(state);
    });
    connect(m_channel.get(), &Channel::ended, this, &Conversation::onEnded);
    m_recorder.record({.kind = EventKind::Connected,
                       .detail = m_config.url.toString(QUrl::RemovePassword),
                       .handshake = connected.handshake});
    setState(connected);
    m_channel->start(m_handshake->earlyFrames());
}

void Conversation::onRefused()
{
    const HandshakeInfo &info = m_handshake->info();
    const QUrl redirect = m_handshake->redirect();
    const QString answer = QString::number(info.status) % u' ' % wire::printable(info.reason);
    fail(Problem::HttpRefused,
         redirect.isEmpty()
             ? tr("Cannot connect to %1: the server answered %2.").arg(shown(m_config.url), answer)
             : tr("Cannot connect to %1: the server answered %2, and points to %3.")
                   .arg(shown(m_config.url), answer, shown(redirect)));
}

void Conversation::onDeadline()
{
    // A refusal whose body does not end is one nevertheless.
    if (m_handshake->info().status != 0) {
        m_handshake->finish();
        judgeAnswer();
        return;
    }
    fail(Problem::TimedOut,
         tr("Cannot connect to %1: no answer within %n second(s).", nullptr,
            static_cast<int>(std::chrono::round<std::chrono::seconds>(m_config.handshakeTimeout).count()))
             .arg(shown(m_config.url)));
}

void Conversation::cannotConnect(Problem problem, const QString &why)
{
    fail(problem, tr("Cannot connect to %1: %2.").arg(shown(m_config.url), why));
}

/// Of an attempt.
void Conversation::fail(Problem problem, const QString &error)
{
    m_recorder.failed(error);
    State state = next(Phase::Disconnected);
    state.error = error;
    state.problem = problem;
    state.handshake = handshakeInfo();
    state.redirect = m_handshake->redirect();
    if (m_dialer)
        state.certificateProblem = m_dialer->certificateProblem();
    finish(state);
}

/// Of a connection.
void Conversation::onEnded(const Ending &ending)
{
    m_recorder.record({.kind = EventKind::Closed, .code = ending.code, .detail = ending.reason});
    State state = next(Phase::Disconnected);
    state.error = ending.error;
    state.problem = ending.problem;
    state.closeCode = ending.code;
    state.closeReason = ending.reason;
    state.closedBy = ending.closedBy;
    state.clean = ending.clean;
    state.handshake = m_state.handshake;
    finish(state);
}

/// Of either: the next attempt is waited for, where there is to be one.
void Conversation::finish(State state)
{
    drop();
    const std::chrono::nanoseconds lived(m_connectedAt == 0 ? 0 : wire::now() - m_connectedAt);
    const ReconnectPolicy::Decision decision =
        m_policy.after(failureOf(state), std::chrono::ceil<std::chrono::milliseconds>(lived));
    m_attempt = decision.attempt;
    state.attempt = m_attempt;
    if (decision.again) {
        state.phase = Phase::Waiting;
        state.retryAt = wire::now() + std::chrono::nanoseconds(decision.wait).count();
        m_wait.start(decision.wait);
    }
    setState(state);
}

void Conversation::drop()
{
    m_wait.stop();
    m_deadline.stop();
    m_dialer.reset();
    m_socket.reset();
    m_channel.reset();
}

void Conversation::followRedirect()
{
    if (m_state.phase != Phase::Disconnected || m_state.redirect.isEmpty()) {
        m_recorder.failed(tr("There is no redirect to follow."));
        return;
    }
    open(redirected(m_config, m_state.redirect));
}

void Conversation::close(quint16 code, const QString &reason)
{
    if (m_state.phase == Phase::Closing)
        return;
    if (m_state.phase != Phase::Connected) {
        cancel();
    } else if (code != wire::closecode::NoStatus && !wire::closecode::isLegal(code)) {
        m_recorder.failed(
            tr("The close code %1 must not be sent. Choose 1000 to 1003, 1007 to 1014 or 3000 to "
               "4999.")
                .arg(code));
    } else {
        m_channel->close(code, reason);
    }
}

void Conversation::cancel()
{
    if (isAttempting(m_state.phase))
        fail(Problem::Cancelled, tr("Cancelled."));
    else if (m_state.phase == Phase::Waiting)
        stopReconnecting();
}

void Conversation::abort()
{
    if (m_channel)
        m_channel->abort();
    else
        cancel();
}

void Conversation::stopReconnecting()
{
    m_config.reconnect.enabled = false;
    m_policy = ReconnectPolicy(m_config.reconnect);
    if (m_state.phase != Phase::Waiting)
        return;
    m_wait.stop();
    m_attempt = 0;
    State state = m_state;
    state.phase = Phase::Disconnected;
    state.attempt = 0;
    state.retryAt = 0;
    setState(state);
}

void Conversation::sendText(const QByteArray &text)
{
    if (wire::Utf8Checker::isValid(text))
        send(wire::Opcode::Text, text);
    else
        m_recorder.failed(tr("The message was not sent, since it is not valid UTF-8. Send it as binary."));
}

void Conversation::sendBinary(const QByteArray &bytes) { send(wire::Opcode::Binary, bytes); }

void Conversation::send(wire::Opcode opcode, const QByteArray &payload)
{
    if (!isConnected(tr("The message was not sent, since there is no connection. Connect first.")))
        return;
    if (m_channel->unsent() > MostUnsent)
        m_recorder.failed(tr("The message was not sent, since %1 bytes are still waiting for the network.")
                              .arg(m_channel->unsent()));
    else
        m_channel->sendMessage(opcode, payload);
}

void Conversation::ping(const QByteArray &payload)
{
    if (!isConnected(tr("The ping was not sent, since there is no connection. Connect first.")))
        return;
    if (payload.size() > wire::MaxControlPayload)
        m_recorder.failed(
            tr("The ping was not sent, since its %1 bytes are more than the %2 that are allowed.")
                .arg(payload.size())
                .arg(wire::MaxControlPayload));
    else
        m_channel->ping(payload);
}

void Conversation::adjust(const Config &config)
{
    m_config.fragmentSize = config.fragmentSize;
    m_config.automaticPong = config.automaticPong;
    m_config.echo = config.echo;
    m_config.pingInterval = config.pingInterval;
    m_config.pongTimeout = config.pongTimeout;
    if (!config.reconnect.enabled)
        stopReconnecting();
    if (m_config.reconnect != config.reconnect)
        m_policy = ReconnectPolicy(config.reconnect);
    m_config.reconnect = config.reconnect;
    if (m_channel)
        m_channel->adjust(m_config);
}

bool Conversation::isConnected(const QString &otherwise)
{
    if (m_state.phase == Phase::Connected)
        return true;
    m_recorder.failed(otherwise);
    return false;
}

State Conversation::next(Phase phase) const
{
    return {.phase = phase, .url = m_config.url.toString(), .connection = m_connection, .attempt = m_attempt};
}

/// What is known by now; null before the connection is there.
std::shared_ptr<const HandshakeInfo> Conversation::handshakeInfo() const
{
    if (!m_socket)
        return {};
    auto info = std::make_shared<HandshakeInfo>(m_handshake->info());
    addSocketFacts(*info, *m_socket);
    return info;
}

void Conversation::setState(const State &state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace client
