// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/handshakesocket.h"

#include <algorithm>
#include <cstring>

namespace server {

HandshakeSocket::HandshakeSocket(const QByteArray &head, quint64 id, QObject *parent)
    : QTcpSocket(parent)
    , m_head(head)
{
    setPeerName(QString::number(id));
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite | Unbuffered);
}

HandshakeSocket::~HandshakeSocket()
{
    // ~QAbstractSocket would close what it takes for its own.
    setSocketState(UnconnectedState);
}

qint64 HandshakeSocket::bytesAvailable() const
{
    return m_head.size() - m_read + QIODevice::bytesAvailable();
}

void HandshakeSocket::close()
{
    if (state() == UnconnectedState)
        return;
    QIODevice::close();
    setSocketState(UnconnectedState);
    emit stateChanged(UnconnectedState);
    emit disconnected(); // upon which QWebSocketServer deletes it
}

qint64 HandshakeSocket::readData(char *data, qint64 size)
{
    const qsizetype count = std::min(static_cast<qsizetype>(size), m_head.size() - m_read);
    if (count <= 0)
        return 0; // whoever asks for nothing may have no place for it
    std::memcpy(data, m_head.constData() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}

qint64 HandshakeSocket::writeData(const char *data, qint64 size)
{
    m_answer.append(data, size);
    return size;
}

} // namespace server
