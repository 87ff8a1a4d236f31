// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/closinghandshake.h"
#include "client/config.h"
#include "client/dialer.h"
#include "client/ending.h"
#include "client/heartbeat.h"
#include "client/receiver.h"
#include "client/recorder.h"
#include "client/sender.h"

#include <QObject>
#include <QTimer>

namespace client {

/// One open WebSocket over a connected socket: reads and answers frames, sends messages, and ends by a
/// ClosingHandshake.
///
/// It reads at most so much a turn that orders are obeyed under any flood, and not at all while it has too
/// much to send in answer: then the network holds the server back. What comes while it closes is read in any
/// case, and not answered. Once ended() is told nothing more happens.
class Channel : public QObject
{
    Q_OBJECT

public:
    Channel(Socket socket, const Config &config, Recorder &recorder);

    /// Takes the frames that came with the handshake, and reads on.
    void start(const QByteArray &earlyFrames);

    void sendMessage(wire::Opcode opcode, const QByteArray &payload);
    void ping(const QByteArray &payload);
    /// Sends what waits, then a Close, and waits for the server's. For the second time: does nothing.
    void close(quint16 code, const QString &reason);
    void abort();
    /// Drops the connection, after telling the server with 1001 where that takes no waiting.
    void leave();
    void adjust(const Config &config);

    /// Bytes that were to be sent and are still here.
    [[nodiscard]] qint64 unsent() const { return m_sender.unsent(); }

signals:
    /// A Close is on its way, in the one direction or the other.
    void closing();
    void pongMissedChanged(bool missed);
    void ended(const client::Ending &ending);

private:
    using Loss = ClosingHandshake::Loss;

    void watchHeartbeat();
    void watchSender();
    void watchReceiver();
    void handle(const wire::FrameEvent &event);
    void onMessage(const wire::FrameEvent &event);
    void onPing(const QByteArray &payload);
    void onClose(quint16 code, const QString &reason);
    void onViolation(quint16 code);
    void onSent(const SendQueue::Item &item);
    void onDeadline();

    [[nodiscard]] bool isHeld() const { return m_sender.isHolding() && !m_closing.isClosing(); }
    void armDeadline();
    void answer(SendQueue::Item item);
    void sendClose(quint16 code, const QString &reason);
    void drop(Loss::By by);
    void end(Loss::By by);

    Socket m_socket;
    Config m_config;
    Recorder &m_recorder;
    Sender m_sender;
    Receiver m_receiver;
    Heartbeat m_heartbeat;
    ClosingHandshake m_closing;
    QTimer m_deadline; ///< of the next step in m_closing
    bool m_hasEnded = false;
};

} // namespace client
