// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/event.h"
#include "server/liveness.h"
#include "server/transport.h"
#include "server/wire/framereader.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <span>

namespace server {

struct Limits;

/// An open WebSocket on its transport, from the opening handshake's answer to the end of the stream.
///
/// A QWebSocket would do the same with more copies, more memory and fewer of RFC 6455's rules, which is why
/// it is let go once QWebSocketServer has made it. What the peer sends runs through wire::FrameReader, and
/// its messages are delivered from where they were received. What is sent goes into the transport's queue, or
/// past it, and leaves once in a turn of the loop.
///
/// A peer that does not read its echoes is not read from: that is all there is to back-pressure. close() is
/// RFC 6455's closing handshake: what is queued goes out, then the peer's Close and the end of its stream are
/// awaited.
///
/// Belongs to its worker's thread, which calls tick() now and then.
class WireSocket final : private Transport::Owner
{
public:
    /// Who is told what happens.
    class Owner
    {
    public:
        virtual ~Owner() = default;
        /// A whole and valid message, Opcode::Text or Opcode::Binary. The view is void after the call.
        virtual void onMessage(wire::Opcode opcode, QByteArrayView payload) = 0;
        /// What was sent since the last call was handed to the transport, or waits behind what was. That
        /// began at `answeredAt`, a stamp of wire::now().
        virtual void onFlushed(qint64 answeredAt) = 0;
        /// isHeldBack() has changed.
        virtual void onHeldBackChanged() = 0;
        /// The connection has ended, as ending() says. Must not destroy the socket from inside the call.
        virtual void onEnded() = 0;
    };

    /// How the connection ended, in the terms of RFC 6455 sections 7.1.5 and 7.1.6.
    struct Ending {
        quint16 code = 1006;
        QString reason{};
        Cause cause = Cause::None;
    };

    /// Takes over a transport on which the handshake was answered. `early` has come behind it already; what
    /// comes is received into `scratch`, of which nothing is needed from one turn of the loop to the next.
    WireSocket(std::unique_ptr<Transport> transport, const QByteArray &early, const Limits &limits,
               std::span<char> scratch, Owner &owner);
    ~WireSocket() override;

    /// Starts to listen to the peer. Delivers what has come already.
    void begin();
    /// Sends a message: the prefix and, behind it, the payload.
    void send(wire::Opcode opcode, QByteArrayView prefix, QByteArrayView payload);
    /// Starts the closing handshake; the connection ends within Limits::closeTime.
    void close(quint16 code, const QString &reason);
    /// Ends the connection at once, and what is queued with it.
    void drop(Cause cause);
    /// Ends what has taken too long, and pings. `now` is a stamp of wire::now().
    void tick(qint64 now);

    /// How it ended; before, how it would if it broke now.
    [[nodiscard]] const Ending &ending() const { return m_ending; }
    /// Messages can be sent.
    [[nodiscard]] bool isOpen() const { return m_phase == Phase::Open; }
    /// The peer is not read from, since it does not read.
    [[nodiscard]] bool isHeldBack() const { return m_isHeldBack; }
    /// When what is delivered was taken from the transport, wire::now(). So it tells also how long a message
    /// waited for those that came together with it.
    [[nodiscard]] qint64 receivedAt() const { return m_receivedAt; }
    /// Bytes that wait to be sent.
    [[nodiscard]] qint64 queued() const { return m_transport->queued(); }

private:
    enum class Phase : quint8 { Open, Closing, Ended };

    void onReadable() override;
    void onProgress() override;
    void onBroken() override;

    void process(std::span<char> input);
    void handle(const wire::FrameEvent &event);
    void onClose(const wire::FrameEvent &event);
    void queueFrame(wire::Opcode opcode, QByteArrayView first, QByteArrayView second = {});
    void ping(qint64 now);
    void holdBack(bool heldBack);
    void startClosing();
    void finish();
    void end();

    std::unique_ptr<Transport> m_transport;
    const Limits &m_limits;
    std::span<char> m_scratch;
    Owner &m_owner;
    wire::FrameReader m_reader;
    QByteArray m_held; ///< received, not yet looked at
    Liveness m_liveness;
    qint64 m_receivedAt = 0;
    qint64 m_deadline = 0; ///< of the closing handshake
    Ending m_ending;
    Phase m_phase = Phase::Open;
    bool m_isHeldBack = false;
    bool m_isProcessing = false;
    bool m_closeReceived = false;
};

} // namespace server
