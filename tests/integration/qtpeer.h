// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>
#include <QWebSocket>
#include <QtTest>

/// Qt's own WebSocket client, connected to a server, that remembers what came.
class QtPeer
{
public:
    explicit QtPeer(const QUrl &url, const QString &origin = {})
        : m_socket(origin)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                         [this](const QString &text) { texts.append(text); });
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket,
                         [this](const QByteArray &bytes) { binaries.append(bytes); });
        m_socket.setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
        m_socket.open(url);
    }
    ~QtPeer() { m_socket.abort(); }
    QtPeer(const QtPeer &) = delete;
    QtPeer &operator=(const QtPeer &) = delete;

    [[nodiscard]] bool isConnected()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; },
                               20'000);
    }

    /// Waits until the connection has ended. 0: it has not.
    [[nodiscard]] int closeCode()
    {
        const bool ended =
            QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 20'000);
        return ended ? static_cast<int>(m_socket.closeCode()) : 0;
    }

    /// Sends a text and waits for the answer.
    [[nodiscard]] QString answerTo(const QString &text)
    {
        const qsizetype before = texts.size();
        m_socket.sendTextMessage(text);
        (void)QTest::qWaitFor([&] { return texts.size() > before; }, 20'000);
        return texts.size() > before ? texts.constLast() : QStringLiteral("(no answer)");
    }

    QWebSocket *operator->() { return &m_socket; }

    QStringList texts;
    QList<QByteArray> binaries;

private:
    QWebSocket m_socket;
};
