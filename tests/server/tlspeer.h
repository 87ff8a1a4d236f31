// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "rawpeer.h"

#include <QDeadlineTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtTest>

/// A TLS connection to a server on loopback, by Qt's own TLS, that sends whatever bytes it is given.
class TlsPeer
{
public:
    TlsPeer(quint16 port, const QSslCertificate &trusted, QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        m_socket.setSslConfiguration(trusting(trusted, protocol));
        m_socket.connectToHostEncrypted(QStringLiteral("localhost"), port);
        (void)QTest::qWaitFor([this] { return m_socket.isEncrypted() || isGone(); }, 10'000);
    }

    static QSslConfiguration trusting(const QSslCertificate &certificate,
                                      QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({certificate});
        tls.setProtocol(protocol);
        return tls;
    }

    QSslSocket *operator->() { return &m_socket; }
    QSslSocket &operator*() { return m_socket; }

    [[nodiscard]] bool isGone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    /// Sends the opening handshake; whether the server accepts.
    [[nodiscard]] bool open()
    {
        m_socket.write(RawPeer::handshake());
        const QByteArray head =
            until([](const QByteArray &received) { return received.contains("\r\n\r\n"); });
        m_received.remove(0, head.indexOf("\r\n\r\n") + 4);
        return head.startsWith("HTTP/1.1 101 ");
    }

    /// What has been received once the condition holds, or after 20 s.
    template<typename Condition>
    QByteArray until(Condition condition)
    {
        (void)QTest::qWaitFor(
            [&] {
                m_received += m_socket.readAll();
                return condition(m_received);
            },
            20'000);
        return m_received;
    }

    /// What has been received when there are so many bytes.
    QByteArray receive(qsizetype size)
    {
        return until([size](const QByteArray &received) { return received.size() >= size; });
    }

    /// All that is received until the server hangs up.
    QByteArray receiveAll()
    {
        return until([this](const QByteArray & /*received*/) { return isGone(); });
    }

private:
    QSslSocket m_socket;
    QByteArray m_received;
};
