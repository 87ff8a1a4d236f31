// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/echoserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QUrl>
#include <QtTest>

#include <algorithm>
#include <optional>

/// An echo server on a free loopback port that remembers its events, for tests.
class RunningServer
{
public:
    explicit RunningServer(server::Config config = {})
    {
        QObject::connect(&m_server, &server::EchoServer::eventsHappened, &m_server,
                         [this](const QList<server::Event> &batch) { m_events += batch; });
        config.port = 0;
        m_server.start(config);
        (void)QTest::qWaitFor([this] { return m_server.status().phase == server::Phase::Listening; });
    }

    ~RunningServer() { stop(); }

    /// Returns whether the server could be stopped.
    bool stop()
    {
        QSignalSpy stopped(&m_server, &server::EchoServer::stopped);
        m_server.stop();
        return !stopped.isEmpty() || stopped.wait(20'000);
    }

    server::EchoServer &operator*() { return m_server; }
    server::EchoServer *operator->() { return &m_server; }

    [[nodiscard]] quint16 port() const { return m_server.status().port; }
    [[nodiscard]] QUrl url(const QString &path = {}) const { return QUrl(m_server.status().url + path); }
    [[nodiscard]] const QList<server::Event> &events() const { return m_events; }

    [[nodiscard]] qsizetype count(server::EventKind kind) const
    {
        return std::count_if(m_events.begin(), m_events.end(),
                             [kind](const server::Event &event) { return event.kind == kind; });
    }

    /// The newest event of a kind, waited for; an empty one if it does not come.
    [[nodiscard]] server::Event newest(server::EventKind kind)
    {
        (void)QTest::qWaitFor([&] { return count(kind) > 0; }, 10'000);
        const auto found = std::find_if(m_events.rbegin(), m_events.rend(),
                                        [kind](const server::Event &event) { return event.kind == kind; });
        return found == m_events.rend() ? server::Event() : *found;
    }

    /// Everything that the server answers to `bytes` until it hangs up.
    [[nodiscard]] QByteArray answerTo(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        socket.write(bytes);
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
        return socket.readAll();
    }

private:
    server::EchoServer m_server;
    QList<server::Event> m_events;
};
