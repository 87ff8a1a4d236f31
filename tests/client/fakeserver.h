// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/framereader.h"
#include "server/wire/framewriter.h"
#include "server/wire/handshake.h"
#include "server/wire/requesthead.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QtTest>

#include <span>

/// A server that says what a test wants it to say, right or wrong: it reads one request, gives one answer,
/// and then sends and hears bytes.
class FakeServer : public QTcpServer
{
public:
    /// `answer` is sent as it is, but for "{accept}", which becomes the right Sec-WebSocket-Accept. Empty: it
    /// stays silent.
    FakeServer()
        : FakeServer(upgrade())
    {
    }
    explicit FakeServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The fake server cannot listen.");
        connect(this, &QTcpServer::newConnection, this, &FakeServer::onConnection);
    }

    /// A correct 101, with further fields, each ended with CRLF.
    static QByteArray upgrade(const QByteArray &fields = {})
    {
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Accept: {accept}\r\n" +
               fields + "\r\n";
    }

    /// A frame as a server sends it.
    static QByteArray frame(wire::Opcode opcode, const QByteArray &payload, bool final = true)
    {
        QByteArray bytes;
        wire::FrameWriter(wire::Role::Server).appendFrame(bytes, opcode, payload, final);
        return bytes;
    }

    static QByteArray closeFrame(quint16 code, const QString &reason = {})
    {
        QByteArray bytes;
        wire::FrameWriter(wire::Role::Server).appendClose(bytes, code, reason);
        return bytes;
    }

    [[nodiscard]] QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    /// Waits until a request has been answered.
    [[nodiscard]] bool hasAnswered()
    {
        return QTest::qWaitFor([this] { return m_hasAnswered; }, 10'000);
    }

    void say(const QByteArray &bytes) { m_socket->write(bytes); }

    /// Waits for the next message or control frame of the client. "Text hello", "Close 1000 bye", "Ping x";
    /// "Failed" and why where a rule is broken; "End" where the connection has ended.
    [[nodiscard]] QByteArray hears(int patience = 10'000)
    {
        (void)QTest::qWaitFor([this] { return !m_heard.isEmpty() || hasLost(); }, patience);
        if (!m_heard.isEmpty())
            return m_heard.takeFirst();
        return hasLost() ? "End" : "(nothing)";
    }

    [[nodiscard]] bool hasLost() const
    {
        return !m_socket || m_socket->state() == QAbstractSocket::UnconnectedState;
    }

    [[nodiscard]] bool loses()
    {
        return QTest::qWaitFor([this] { return hasLost(); }, 10'000);
    }

    /// Says it and drops the connection with all that is unread, as servers do that have had enough: the
    /// network resets it then.
    void sayAndDrop(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        m_socket->flush();
        m_socket->abort();
    }
    void hangUp() { m_socket->disconnectFromHost(); }
    void drop() { m_socket->abort(); }
    /// From here on the network fills up.
    void stopReading()
    {
        m_isReading = false;
        m_socket->setReadBufferSize(1);
    }
    void readAgain()
    {
        m_isReading = true;
        m_socket->setReadBufferSize(0);
        onReadable(*m_socket);
    }

    QByteArray request; ///< the head
    int connections = 0;

protected:
    [[nodiscard]] QTcpSocket &socket() { return *m_socket; } ///< of the connection

private:
    void onConnection()
    {
        ++connections;
        m_hasAnswered = false;
        m_reader = wire::FrameReader(wire::Role::Server, {.frame = 1 << 30, .message = 1 << 30});
        QTcpSocket *socket = nextPendingConnection();
        m_socket = socket;
        request.clear();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadable(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    void onReadable(QTcpSocket &socket)
    {
        if (!m_isReading)
            return;
        QByteArray bytes = socket.readAll();
        if (!m_hasAnswered) {
            request += bytes;
            const qsizetype end = request.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            bytes = request.sliced(end + 4);
            request.truncate(end + 4);
            answer(socket);
        }
        std::span<char> input(bytes.data(), static_cast<size_t>(bytes.size()));
        for (;;) {
            const wire::FrameEvent event = m_reader.next(input);
            if (event.kind == wire::FrameEvent::Kind::NeedMore)
                return;
            m_heard.append(describe(event));
        }
    }

    void answer(QTcpSocket &socket)
    {
        m_hasAnswered = true;
        const wire::ParsedRequest parsed = wire::parseRequestHead(request);
        const QByteArray key = parsed.head ? parsed.head->fields.value("Sec-WebSocket-Key") : QByteArray();
        socket.write(QByteArray(m_answer).replace("{accept}", wire::acceptKey(key)));
    }

    [[nodiscard]] QByteArray describe(const wire::FrameEvent &event) const
    {
        using Kind = wire::FrameEvent::Kind;
        switch (event.kind) {
        case Kind::Message:
            return (event.opcode == wire::Opcode::Text ? "Text " : "Binary ") + event.payload.toByteArray();
        case Kind::Fragment:
            return "Fragment " + event.payload.toByteArray();
        case Kind::Ping:
            return "Ping " + event.payload.toByteArray();
        case Kind::Pong:
            return "Pong " + event.payload.toByteArray();
        case Kind::Close:
            return "Close " + QByteArray::number(event.closeCode) + ' ' + event.payload.toByteArray();
        default:
            return "Failed " + m_reader.errorString().toUtf8();
        }
    }

    QByteArray m_answer;
    QPointer<QTcpSocket> m_socket;
    bool m_hasAnswered = false;
    bool m_isReading = true;
    wire::FrameReader m_reader{wire::Role::Server};
    QList<QByteArray> m_heard;
};
