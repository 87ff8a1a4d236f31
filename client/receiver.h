// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/lastwords.h"
#include "server/wire/framereader.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <span>
#include <vector>

class QTcpSocket;

namespace client {

/// Reads frames from a connected socket: so much a turn that orders are obeyed under any flood, and nothing
/// while it is held, so that the network holds the server back.
///
/// What had come before the connection broke is read to its end, held or not. Lives in the socket's thread.
class Receiver : public QObject
{
    Q_OBJECT

public:
    /// Whether nothing may be read now. Asked again and again; once it no longer is, readSoon() is to be
    /// called.
    using IsHeld = std::function<bool()>;
    /// Takes what was read, with a payload that is there within it only. No signal: for each message of a
    /// flood that would cost too much.
    using OnFrame = std::function<void(const wire::FrameEvent &)>;

    /// `socket` must outlive it; nothing is read before start(). A message of more than `largest` bytes
    /// breaks the rules.
    Receiver(QTcpSocket &socket, qint64 largest, IsHeld isHeld, OnFrame onFrame);

    /// Takes the frames that came with the handshake, and reads on.
    void start(const QByteArray &earlyFrames);
    /// Goes on in the next turn.
    void readSoon();
    /// Reads and tells nothing more. To be called before the socket is closed by this side.
    void stop();

    /// Within OnFrame, the payload of that event, for keeping.
    [[nodiscard]] QByteArray takePayload(const wire::FrameEvent &event)
    {
        return m_reader.takePayload(event);
    }
    /// The rule that the server broke, in a sentence.
    [[nodiscard]] QString brokenRule() const { return m_reader.errorString(); }
    [[nodiscard]] bool isWithinMessage() const { return m_reader.pending() != 0; }

signals:
    /// Some has been read: what answers it can be sent.
    void turnEnded();
    /// The connection is no more of use, and all that had come has been told.
    void ended();

private:
    void read();
    void readPieces();
    void onBroken();
    void onDisconnected();
    void process(std::span<char> input);

    QTcpSocket &m_socket;
    LastWords m_lastWords;
    wire::FrameReader m_reader;
    IsHeld m_isHeld;
    OnFrame m_onFrame;
    std::vector<char> m_input;
    bool m_isScheduled = false;
    bool m_isReading = false;
    bool m_hasStopped = false;
};

} // namespace client
