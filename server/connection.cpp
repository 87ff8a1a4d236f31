// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/connection.h"

#include "server/context.h"
#include "server/journal.h"
#include "server/wire/clock.h"

#include <utility>

namespace server {

namespace {

constexpr quint32 FirstOfATurn = 4;    // messages that are told of a flood
constexpr qint64 GapTime = 50'000'000; // ns; so long a gap lasts at least, while the reader is behind

} // namespace

Connection::Connection(quint64 id, const Peer &peer, std::unique_ptr<Transport> transport,
                       const QByteArray &early, const Context &context)
    : m_context(context)
    , m_info{.id = id, .peer = peer, .since = wire::now()}
    , m_socket(std::move(transport), early, context.config.limits, context.scratch, *this)
{
}

Connection::~Connection() = default;

void Connection::begin()
{
    recordOpened();
    m_socket.begin();
}

void Connection::close(quint16 code, const QString &reason) { m_socket.close(code, reason); }

void Connection::drop() { m_socket.drop(Cause::Dropped); }

void Connection::send(const QByteArray &message, bool binary)
{
    if (!m_socket.isOpen())
        return;
    const bool hasRoom = m_socket.queued() <= m_context.config.limits.queueSize;
    if (hasRoom) {
        ++m_info.messagesOut;
        m_info.bytesOut += static_cast<quint64>(message.size());
        m_socket.send(binary ? wire::Opcode::Binary : wire::Opcode::Text, {}, message);
    }
    if (!m_context.config.reportMessages)
        return;
    m_context.journal.record({.at = wire::now(),
                              .connection = m_info.id,
                              .kind = hasRoom ? EventKind::MessageSent : EventKind::MessageNotSent,
                              .binary = binary,
                              .size = message.size(),
                              .payload = hasRoom ? message : QByteArray()});
}

ConnectionInfo Connection::info() const
{
    ConnectionInfo info = m_info;
    if (!m_socket.isOpen())
        info.state = ConnectionState::Closing;
    else if (m_socket.isHeldBack())
        info.state = ConnectionState::HeldBack;
    return info;
}

void Connection::tick(qint64 now)
{
    tellLeftOut(now);
    m_socket.tick(now);
}

void Connection::onMessage(wire::Opcode opcode, QByteArrayView payload)
{
    const bool binary = opcode == wire::Opcode::Binary;
    const QByteArrayView prefix = binary ? QByteArrayView() : m_context.prefix;
    m_socket.send(opcode, prefix, payload);
    ++m_info.messagesIn;
    ++m_info.messagesOut;
    m_info.bytesIn += static_cast<quint64>(payload.size());
    m_info.bytesOut += static_cast<quint64>(prefix.size() + payload.size());
    if (m_context.config.reportMessages && isToBeTold())
        m_context.journal.recordMessage({.at = m_socket.receivedAt(),
                                         .connection = m_info.id,
                                         .kind = EventKind::MessageReceived,
                                         .binary = binary,
                                         .size = payload.size()},
                                        payload);
}

void Connection::onFlushed(qint64 answeredAt)
{
    m_inTurn = 0;
    m_context.journal.noteAnswered(answeredAt);
    tellLeftOut(answeredAt);
}

/// Of a flood, where the reader is behind, only what comes first is told. Then nothing more until it was told
/// how much that was: whoever counts what belongs together must know where there is a gap.
bool Connection::isToBeTold()
{
    if (m_leftOut == 0 && (m_inTurn++ < FirstOfATurn || !m_context.journal.isSparing()))
        return true;
    if (m_leftOut++ == 0)
        m_leftOutSince = m_socket.receivedAt();
    return false;
}

void Connection::tellLeftOut(qint64 now)
{
    if (m_leftOut == 0 ||
        (m_context.journal.isSparing() && m_socket.isOpen() && now - m_leftOutSince < GapTime))
        return;
    m_context.journal.record({.at = now,
                              .connection = m_info.id,
                              .kind = EventKind::EventsDropped,
                              .size = std::exchange(m_leftOut, 0)});
}

void Connection::recordOpened()
{
    m_context.journal.record({.at = m_info.since,
                              .connection = m_info.id,
                              .kind = EventKind::ConnectionOpened,
                              .peer = std::make_shared<const Peer>(m_info.peer)});
}

void Connection::onHeldBackChanged()
{
    m_context.journal.record(
        {.at = wire::now(),
         .connection = m_info.id,
         .kind = m_socket.isHeldBack() ? EventKind::PeerHeldBack : EventKind::PeerReleased});
}

void Connection::onEnded()
{
    tellLeftOut(wire::now());
    const WireSocket::Ending &ending = m_socket.ending();
    m_context.journal.record({.at = wire::now(),
                              .connection = m_info.id,
                              .kind = EventKind::ConnectionClosed,
                              .cause = ending.cause,
                              .code = ending.code,
                              .detail = ending.reason});
    emit closed();
}

} // namespace server
