// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"
#include "client/dialer.h"
#include "client/ending.h"
#include "client/heartbeat.h"
#include "client/recorder.h"
#include "client/sendqueue.h"
#include "server/wire/framereader.h"

#include <QObject>
#include <QTimer>

#include <span>
#include <vector>

namespace client {

/// One open WebSocket over a connected socket: reads and answers frames, sends messages, and ends by RFC
/// 6455's closing handshake (section 7).
///
/// It reads at most so much a turn that orders are obeyed under any flood, and not at all while it has too
/// much to send in answer: then the network holds the server back. Once ended() is told nothing more happens.
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
    [[nodiscard]] qint64 unsent() const;
    [[nodiscard]] bool isClosing() const { return m_closeOrdered || m_closeReceived; }

signals:
    /// A Close is on its way, in the one direction or the other.
    void closing();
    void pongMissedChanged(bool missed);
    void ended(const client::Ending &ending);

private:
    void readOn();
    void scheduleRead();
    void process(std::span<char> input);
    void handle(const wire::FrameEvent &event);
    void onMessage(const wire::FrameEvent &event);
    void onClose(quint16 code, const QString &reason);
    void onViolation(quint16 code);
    void onDisconnected();
    void onDeadline();

    void push(SendQueue::Item item);
    void answer(SendQueue::Item item);
    void orderClose(quint16 code, const QString &reason);
    void schedulePump();
    void pump();
    void onBytesWritten();
    void onSent(const SendQueue::Item &item);
    [[nodiscard]] Ending ending() const;
    [[nodiscard]] QString lossSentence() const;

    Socket m_socket;
    Config m_config;
    Recorder &m_recorder;
    wire::FrameReader m_reader;
    SendQueue m_queue;
    Heartbeat m_heartbeat;
    QTimer m_deadline; ///< of the closing handshake
    std::vector<char> m_input;
    QByteArray m_output;
    bool m_readScheduled = false;
    bool m_pumpScheduled = false;
    qint64 m_answerBytes = 0; ///< of answers in the queue, and
    qsizetype m_answers = 0;  ///< how many
    bool m_isHeld = false;    ///< too many answers: not reading

    bool m_closeOrdered = false; ///< a Close is in the queue, or sent
    bool m_closeSent = false;
    bool m_closeReceived = false;
    bool m_isAborted = false;
    bool m_isOverdue = false; ///< the deadline has passed
    bool m_hasEnded = false;
    ClosedBy m_closedBy = ClosedBy::Nobody;
    quint16 m_code = 0; ///< of the Close received, or sent for a violation
    QString m_reason;
    QString m_violation; ///< which rule the server broke; empty: none
};

} // namespace client
