// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/answerbrake.h"
#include "client/sendqueue.h"

#include <QByteArray>
#include <QList>
#include <QObject>

class QTcpSocket;

namespace client {

/// Gives the frames of a SendQueue to a connected socket, as much at a time as keeps it busy, and tells what
/// has gone.
///
/// What is left in the queue costs no second copy. Lives in the socket's thread; after the connection's end
/// it does nothing.
class Sender : public QObject
{
    Q_OBJECT

public:
    /// `socket` must outlive it; nothing is sent before start().
    explicit Sender(QTcpSocket &socket);

    void start();
    /// Sends it soon: once for all that comes in one turn.
    void push(SendQueue::Item item);
    /// Sends at once what the socket takes.
    void pump();

    /// Bytes that were to be sent and are still here, in the queue and in the socket.
    [[nodiscard]] qint64 unsent() const;
    /// Whether nothing more may be read, until released().
    [[nodiscard]] bool isHolding() const { return m_brake.isOn(); }

signals:
    /// These have gone to the socket, whole.
    void sent(const QList<client::SendQueue::Item> &items);
    /// The network has taken some of it.
    void progressed();
    void unsentChanged(qint64 bytes);
    void released();

private:
    void schedulePump();
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] qint64 inSocket() const;

    QTcpSocket &m_socket;
    SendQueue m_queue;
    AnswerBrake m_brake;
    QByteArray m_output;
    bool m_isPumpScheduled = false;
};

} // namespace client
