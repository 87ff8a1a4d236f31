// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// floodserver MESSAGES-A-SECOND: a server that asks nothing and sends so many messages of 32 bytes a second
// until the client closes. Writes its port, and at the end how many messages it sent.

#include "server/wire/framereader.h"
#include "server/wire/framewriter.h"
#include "server/wire/handshake.h"
#include "server/wire/requesthead.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>
#include <memory>
#include <span>

namespace {

constexpr int Patience = 30'000; // ms
constexpr int MessageSize = 32;
constexpr qint64 MostUnsent = 256 << 10;
constexpr qint64 TurnsASecond = 200;

bool open(QTcpSocket &socket)
{
    QByteArray request;
    while (!request.endsWith("\r\n\r\n")) {
        if (!socket.waitForReadyRead(Patience))
            return false;
        request += socket.readAll();
    }
    const auto head = wire::parseRequestHead(request).head;
    if (!head)
        return false;
    socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Accept: " +
                 wire::acceptKey(head->fields.value("Sec-WebSocket-Key")) + "\r\n\r\n");
    return true;
}

bool hasClosed(QTcpSocket &socket, wire::FrameReader &reader)
{
    if (socket.state() != QAbstractSocket::ConnectedState)
        return true;
    QByteArray bytes = socket.readAll();
    std::span<char> input(bytes.data(), static_cast<std::size_t>(bytes.size()));
    for (;;) {
        const wire::FrameEvent event = reader.next(input);
        if (event.kind == wire::FrameEvent::Kind::NeedMore)
            return false;
        if (event.kind == wire::FrameEvent::Kind::Close || event.kind == wire::FrameEvent::Kind::Failed)
            return true;
    }
}

/// Until the client closes. Returns how many messages were written.
qint64 flood(QTcpSocket &socket, qint64 aSecond)
{
    wire::FrameWriter writer(wire::Role::Server);
    wire::FrameReader reader(wire::Role::Server, {.frame = 1 << 20, .message = 1 << 20});
    QByteArray frame;
    writer.appendFrame(frame, wire::Opcode::Text, QByteArray(MessageSize, 'x'), true);
    QElapsedTimer clock;
    clock.start();
    qint64 sent = 0;
    while (!hasClosed(socket, reader)) {
        const qint64 due = clock.nsecsElapsed() * aSecond / 1'000'000'000 - sent;
        if (due > 0 && socket.bytesToWrite() < MostUnsent) {
            const qint64 now = qMin(due, aSecond / 10);
            socket.write(frame.repeated(now));
            sent += now;
        }
        socket.flush();
        (void)socket.waitForReadyRead(static_cast<int>(1'000 / TurnsASecond));
    }
    QByteArray close;
    writer.appendClose(close, 1000, {});
    socket.write(close);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(Patience)) {
    }
    socket.disconnectFromHost();
    return sent;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 aSecond = arguments.value(1).toLongLong();
    QTcpServer server;
    if (aSecond < TurnsASecond || !server.listen(QHostAddress::LocalHost)) {
        qCritical("Usage: floodserver MESSAGES-A-SECOND");
        return 2;
    }
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    if (!server.waitForNewConnection(Patience))
        return 1;
    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    if (!open(*socket))
        return 1;
    std::printf("%lld\n", static_cast<long long>(flood(*socket, aSecond)));
    return 0;
}
