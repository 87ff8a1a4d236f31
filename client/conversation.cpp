// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/conversation.h"

#include "client/redirected.h"
#include "server/wire/clock.h"
#include "server/wire/closecode.h"
#include "server/wire/frame.h"
#include "server/wire/utf8checker.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace client {

namespace {

/// More than this is not taken before some of it has gone.
constexpr qint64 MostUnsent = 256 << 20;

} // namespace

void Conversation::Later::operator()(QObject *object) const
{
    object->disconnect();
    object->deleteLater();
}

Conversation::Conversation(wire::Handover<Event> &handover, Mailbox<State> &states, Tally &tally,
                           Numbering &numbering)
    : m_recorder(handover, tally)
    , m_states(states)
    , m_numbering(numbering)
{
    // They move to another thread with it.
    m_recorder.setParent(this);
    m_reconnector.setParent(this);
    connect(&m_reconnector, &Reconnector::due, this, &Conversation::attempt);
}

Conversation::~Conversation()
{
    if (m_channel) {
        m_channel->disconnect(this);
        m_channel->leave();
    }
    // At a thread's end what is left to be deleted later must not leave more of that behind.
    delete m_attempt.release();
    delete m_channel.release();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Conversation::open(const Config &config)
{
    if (m_channel)
        m_channel->leave();
    drop();
    m_config = config;
    m_reconnector.begin(config.reconnect);
    attempt();
}

void Conversation::attempt()
{
    m_connection = m_numbering.next();
    m_recorder.begin(m_connection);
    m_recorder.record({.kind = EventKind::Connecting, .detail = m_config.url.toString(QUrl::RemovePassword)});
    setState(next(Phase::Connecting));
    m_attempt.reset(new Attempt(m_config));
    connect(m_attempt.get(), &Attempt::handshaking, this, [this] { setState(next(Phase::Handshaking)); });
    connect(m_attempt.get(), &Attempt::opened, this, &Conversation::onOpened);
    connect(m_attempt.get(), &Attempt::failed, this, &Conversation::fail);
    m_attempt->start();
}

void Conversation::onOpened()
{
    m_reconnector.opened(wire::now());
    State connected = next(Phase::Connected);
    connected.handshake = m_attempt->info();
    const QByteArray earlyFrames = m_attempt->earlyFrames();
    m_channel.reset(new Channel(m_attempt->takeSocket(), m_config, m_recorder));
    m_attempt.reset();
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
    m_channel->start(earlyFrames);
}

/// Of an attempt.
void Conversation::fail(Problem problem, const QString &error)
{
    m_recorder.failed(error);
    State state = next(Phase::Disconnected);
    state.error = error;
    state.problem = problem;
    state.handshake = m_attempt->info();
    state.redirect = m_attempt->redirect();
    state.certificateProblem = m_attempt->certificateProblem();
    drop();
    setState(m_reconnector.after(state, wire::now()));
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
    drop();
    setState(m_reconnector.after(state, wire::now()));
}

void Conversation::drop()
{
    m_attempt.reset();
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
    if (m_state.phase == Phase::Closing) {
        // The server was quicker. The user wants it to end nevertheless.
        m_reconnector.stop();
        return;
    }
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
    if (m_channel) {
        m_reconnector.stop();
        m_channel->abort();
    } else {
        cancel();
    }
}

void Conversation::stopReconnecting()
{
    m_config.reconnect.enabled = false;
    m_reconnector.stop();
    if (m_state.phase != Phase::Waiting)
        return;
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
    m_reconnector.adjust(config.reconnect);
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
    return {.phase = phase,
            .url = m_config.url.toString(),
            .connection = m_connection,
            .attempt = m_reconnector.attempt()};
}

void Conversation::setState(const State &state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (m_states.put(state))
        wake();
}

} // namespace client
