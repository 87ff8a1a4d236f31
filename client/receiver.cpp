// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/receiver.h"

#include <QScopedValueRollback>
#include <QTcpSocket>

#include <utility>

namespace client {

namespace {

constexpr qsizetype PieceSize = 64 << 10;
/// How many pieces are read before orders get their turn.
constexpr int PiecesPerTurn = 8;
/// How much the socket may hold of what has come.
constexpr qint64 ReadBuffer = 1 << 20;

} // namespace

Receiver::Receiver(QTcpSocket &socket, qint64 largest, IsHeld isHeld, OnFrame onFrame)
    : m_socket(socket)
    , m_lastWords(socket)
    , m_reader(wire::Role::Client, {.frame = largest, .message = largest})
    , m_isHeld(std::move(isHeld))
    , m_onFrame(std::move(onFrame))
    , m_input(PieceSize)
{
}

void Receiver::start(const QByteArray &earlyFrames)
{
    m_socket.setReadBufferSize(ReadBuffer);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Receiver::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Receiver::onBroken);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Receiver::onDisconnected);
    if (!earlyFrames.isEmpty()) {
        QByteArray bytes = earlyFrames;
        process({bytes.data(), static_cast<size_t>(bytes.size())});
    }
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        read();
    else
        onDisconnected();
}

void Receiver::readSoon()
{
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isScheduled = false;
            read();
        },
        Qt::QueuedConnection);
}

void Receiver::stop()
{
    m_hasStopped = true;
    m_socket.disconnect(this);
    m_lastWords.close();
}

/// Where TLS has decrypted more while an answer was sent, it says so within that: it waits for the next turn,
/// since a long flood would go deeper with each answer.
void Receiver::read()
{
    if (m_isReading || m_hasStopped)
        return;
    const QScopedValueRollback<bool> reading(m_isReading, true);
    readPieces();
    if (!m_hasStopped)
        emit turnEnded();
    if (!m_hasStopped && !m_isHeld() && m_socket.bytesAvailable() > 0)
        readSoon();
}

void Receiver::readPieces()
{
    for (int i = 0; i < PiecesPerTurn && !m_hasStopped && !m_isHeld(); ++i) {
        const qint64 size = m_socket.read(m_input.data(), PieceSize);
        if (size <= 0)
            break;
        process({m_input.data(), static_cast<size_t>(size)});
    }
}

/// TLS that is broken or has ended leaves TCP as it is, so there is not always a disconnected() to come.
void Receiver::onBroken()
{
    m_socket.disconnect(this);
    m_lastWords.rescue();
    onDisconnected();
}

void Receiver::onDisconnected()
{
    while (!m_hasStopped) {
        const qint64 size = m_lastWords.read(m_input.data(), PieceSize);
        if (size <= 0)
            break;
        process({m_input.data(), static_cast<size_t>(size)});
    }
    if (m_hasStopped)
        return;
    stop();
    emit ended();
}

void Receiver::process(std::span<char> input)
{
    while (!m_hasStopped) {
        const wire::FrameEvent event = m_reader.next(input);
        if (event.kind == wire::FrameEvent::Kind::NeedMore)
            return;
        m_onFrame(event);
    }
}

} // namespace client
