// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/client/fakeserver.h"

#include <atomic>
#include <memory>
#include <thread>

/// A server in a thread of its own that sends as fast as it can: so many messages of 16 bytes and a Close, or
/// messages until it hears anything.
class FloodServer
{
public:
    static constexpr int Endless = 0;
    static constexpr int PerBlock = 1000;

    explicit FloodServer(int messages)
        : m_thread([this, messages] { serve(messages); })
    {
        (void)QTest::qWaitFor([this] { return m_port != 0; }, 10'000);
    }
    ~FloodServer() { m_thread.join(); }
    FloodServer(const FloodServer &) = delete;
    FloodServer &operator=(const FloodServer &) = delete;

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_port.load())); }

private:
    void serve(int messages)
    {
        QTcpServer server;
        (void)server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        (void)server.waitForNewConnection(10'000);
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        QByteArray request;
        while (socket && !request.endsWith("\r\n\r\n") && socket->waitForReadyRead(10'000))
            request += socket->readAll();
        if (!request.endsWith("\r\n\r\n"))
            return;
        const QByteArray key = wire::parseRequestHead(request).head->fields.value("Sec-WebSocket-Key");
        socket->write(FakeServer::upgrade().replace("{accept}", wire::acceptKey(key)));
        const QByteArray block =
            FakeServer::frame(wire::Opcode::Binary, QByteArray(16, 'x')).repeated(PerBlock);
        for (int sent = 0; messages == Endless || sent < messages; sent += PerBlock) {
            socket->write(block);
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(10'000)) {
            }
            if (socket->state() != QAbstractSocket::ConnectedState || socket->bytesAvailable() > 0)
                break;
        }
        socket->write(FakeServer::closeFrame(1000));
        (void)socket->waitForBytesWritten(10'000);
        (void)socket->waitForReadyRead(10'000);
        socket->disconnectFromHost();
    }

    std::atomic<quint16> m_port{0};
    std::thread m_thread;
};
