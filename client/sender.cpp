// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/sender.h"

#include <QSslSocket>

#include <utility>

namespace client {

namespace {

/// Above it nothing more is given to the socket.
constexpr qint64 HighMark = 1 << 20;
constexpr qsizetype Piece = 256 << 10;

} // namespace

Sender::Sender(QTcpSocket &socket)
    : m_socket(socket)
{
}

void Sender::start()
{
    // Not at once: within the socket's own signal it would not tell of what is written then.
    const auto onWritten = [this] {
        emit progressed();
        schedulePump();
    };
    connect(&m_socket, &QTcpSocket::bytesWritten, this, onWritten);
    if (auto *secure = qobject_cast<QSslSocket *>(&m_socket))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, onWritten);
}

void Sender::push(SendQueue::Item item)
{
    if (item.isAnswer)
        m_brake.queued(item.payload.size());
    m_queue.push(std::move(item));
    schedulePump();
}

void Sender::schedulePump()
{
    if (std::exchange(m_isPumpScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isPumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void Sender::pump()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    const bool wasHolding = isHolding();
    bool hasWritten = false;
    while (!m_queue.isEmpty() && hasRoom()) {
        m_output.resize(0);
        const QList<SendQueue::Item> items = m_queue.take(m_output, Piece);
        m_socket.write(m_output);
        hasWritten = true;
        for (const SendQueue::Item &item : items) {
            if (item.isAnswer)
                m_brake.sent(item.payload.size());
        }
        if (!items.isEmpty())
            emit sent(items);
    }
    if (hasWritten)
        m_socket.flush();
    // A flush may write all there is, and tells so within this function at most.
    if (!m_queue.isEmpty() && hasRoom())
        schedulePump();
    emit unsentChanged(unsent());
    if (wasHolding && !isHolding())
        emit released();
}

bool Sender::hasRoom() const { return inSocket() < HighMark; }

qint64 Sender::inSocket() const
{
    qint64 bytes = m_socket.bytesToWrite();
    if (const auto *secure = qobject_cast<const QSslSocket *>(&m_socket))
        bytes += secure->encryptedBytesToWrite();
    return bytes;
}

qint64 Sender::unsent() const { return m_queue.waiting() + inSocket(); }

} // namespace client
