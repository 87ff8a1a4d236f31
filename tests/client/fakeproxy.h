// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

/// A proxy that speaks HTTP CONNECT or SOCKS5 and leads every connection to one port of this machine.
class FakeProxy : public QTcpServer
{
public:
    explicit FakeProxy(quint16 target)
        : m_target(target)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The fake proxy cannot listen.");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadable(*socket); });
        });
    }

    QByteArray answer = "HTTP/1.1 200 Connected\r\n\r\n"; ///< to CONNECT
    QByteArray credentials; ///< "user:password" that CONNECT must show; empty: none
    char method = 0;        ///< that SOCKS5 is to go on with: 0 for no credentials, -1 for none it knows
    char verdict = 0;       ///< SOCKS5's (RFC 1928 section 6): 0 for success, 2 for forbidden
    QByteArray request;     ///< the CONNECT's head, or SOCKS5's bytes

private:
    void onReadable(QTcpSocket &socket)
    {
        if (m_upstream) {
            m_upstream->write(socket.readAll());
            return;
        }
        request += socket.readAll();
        if (request.startsWith("CONNECT ") && request.endsWith("\r\n\r\n")) {
            answerConnect(socket);
        } else if (request.startsWith('\x05')) {
            answerSocks(socket);
        }
    }

    void answerConnect(QTcpSocket &socket)
    {
        if (!credentials.isEmpty() && !request.contains(QByteArray("Basic " + credentials.toBase64()))) {
            socket.write("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n"
                         "Proxy-Authenticate: Basic realm=\"tests\"\r\n\r\n");
            request.clear();
            return;
        }
        socket.write(answer);
        if (answer.startsWith("HTTP/1.1 200"))
            splice(socket);
    }

    void answerSocks(QTcpSocket &socket)
    {
        const qsizetype greeting = 2 + request.at(1);
        if (request.size() == greeting) {
            socket.write(QByteArray("\x05", 1) + method);
        } else if (request.size() > greeting) {
            socket.write(QByteArray("\x05", 1) + verdict + QByteArray("\x00\x01\x7f\x00\x00\x01\x00\x50", 8));
            if (verdict == 0)
                splice(socket);
        }
    }

    void splice(QTcpSocket &socket)
    {
        m_upstream = new QTcpSocket(&socket);
        connect(m_upstream, &QTcpSocket::readyRead, &socket,
                [this, &socket] { socket.write(m_upstream->readAll()); });
        m_upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }

    quint16 m_target;
    QPointer<QTcpSocket> m_upstream;
};
