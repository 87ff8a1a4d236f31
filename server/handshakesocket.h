// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace server {

/// A connected TCP socket in memory alone, from which QWebSocketServer reads one opening handshake, and into
/// which it writes the answer.
///
/// So QWebSocketServer decides and answers, while the transport stays where it is: what comes and goes once
/// the handshake is done never passes through here. The object belongs to QWebSocketServer.
class HandshakeSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    /// `id` becomes the peer's name, by which the QWebSocket made of it is recognised.
    HandshakeSocket(const QByteArray &head, quint64 id, QObject *parent);
    ~HandshakeSocket() override;

    /// What was written.
    [[nodiscard]] const QByteArray &answer() const { return m_answer; }

    qint64 bytesAvailable() const override;
    void close() override;
    void disconnectFromHost() override { close(); }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_head;
    QByteArray m_answer;
    qsizetype m_read = 0; ///< of m_head
};

} // namespace server
