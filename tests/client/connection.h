// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/framereader.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <span>

/// A connection with both its ends here.
class Connection
{
public:
    Connection()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("No connection can be made.");
        near.setProxy(QNetworkProxy::NoProxy);
        near.connectToHost(m_server.serverAddress(), m_server.serverPort());
        (void)QTest::qWaitFor([this] {
            return m_server.hasPendingConnections() && near.state() == QAbstractSocket::ConnectedState;
        });
        far = m_server.nextPendingConnection();
    }

    /// Waits for so many messages and control frames; their payloads, long ones by their size.
    [[nodiscard]] QStringList messages(qsizetype count)
    {
        (void)QTest::qWaitFor(
            [&] {
                readFrames();
                return m_messages.size() >= count;
            },
            30'000);
        return m_messages;
    }

    QTcpSocket near;
    QTcpSocket *far = nullptr; ///< the server's

private:
    void readFrames()
    {
        QByteArray bytes = far->readAll();
        std::span<char> input(bytes.data(), static_cast<size_t>(bytes.size()));
        for (;;) {
            const wire::FrameEvent event = m_reader.next(input);
            if (event.kind == wire::FrameEvent::Kind::NeedMore)
                return;
            m_messages += event.payload.size() > 100 ? QString::number(event.payload.size())
                                                     : QString::fromUtf8(event.payload);
        }
    }

    QTcpServer m_server;
    wire::FrameReader m_reader{wire::Role::Server, {.frame = 1 << 30, .message = 1 << 30}};
    QStringList m_messages;
};
