// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "rawpeer.h"
#include "runningserver.h"
#include "tests/testprogram.h"

#include <QDir>

#include <memory>
#include <vector>

using server::EventKind;
using server::Phase;
using Peers = std::vector<std::unique_ptr<RawPeer>>;

/// The server with several threads.
class TestThreads : public QObject
{
    Q_OBJECT

private slots:
    void stopsAndStartsUnderLoad(); // the first, so that no other test's threads are ending still
    void echoesInEveryThread();
    void listsTheConnectionsOfAllThreads();
    void closesTheConnectionsOfAllThreads();
    void leavesNoDescriptorBehindWhereItGoesWithoutAStop();
};

namespace {

constexpr int Connections = 60;

server::Config threeThreads()
{
    server::Config config;
    config.port = 0;
    config.echoPrefix.clear();
    config.threads = 3;
    return config;
}

/// Open connections; fewer than asked for if one could not be opened.
Peers openPeers(quint16 port, int count)
{
    Peers peers;
    for (int i = 0; i < count; ++i) {
        auto peer = std::make_unique<RawPeer>(port);
        if (!peer->open())
            break;
        peers.push_back(std::move(peer));
    }
    return peers;
}

/// How many descriptors or threads this process has.
qsizetype entries(const QString &directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

void TestThreads::echoesInEveryThread()
{
    RunningServer server(threeThreads());
    const Peers peers = openPeers(server.port(), Connections);
    QCOMPARE(peers.size(), std::size_t(Connections));
    for (int round = 0; round < 10; ++round) {
        for (std::size_t i = 0; i < peers.size(); ++i)
            QVERIFY(
                peers[i]->send(RawPeer::text(QByteArray::number(round) + ' ' + QByteArray::number(int(i)))));
        for (std::size_t i = 0; i < peers.size(); ++i)
            QCOMPARE(peers[i]->next(),
                     QByteArray("text " + QByteArray::number(round) + ' ' + QByteArray::number(int(i))));
    }
    QTRY_COMPARE(server.count(EventKind::MessageReceived), qsizetype(10) * Connections);
    QCOMPARE(server->status().connections, Connections);
}

void TestThreads::listsTheConnectionsOfAllThreads()
{
    RunningServer server(threeThreads());
    const Peers peers = openPeers(server.port(), Connections);
    QCOMPARE(peers.size(), std::size_t(Connections));
    QSignalSpy listed(&*server, &server::EchoServer::connectionsListed);
    server->watchConnections(true);
    QVERIFY(listed.wait());
    const auto infos = listed.takeLast().constFirst().value<QList<server::ConnectionInfo>>();
    QCOMPARE(infos.size(), Connections);
    for (int i = 0; i < Connections; ++i)
        QCOMPARE(infos.at(i).id, quint64(i + 1));
}

void TestThreads::closesTheConnectionsOfAllThreads()
{
    RunningServer server(threeThreads());
    const Peers peers = openPeers(server.port(), Connections);
    QCOMPARE(peers.size(), std::size_t(Connections));
    QSignalSpy stopped(&*server, &server::EchoServer::stopped);
    server->stop();
    for (const auto &peer : peers) {
        QCOMPARE(peer->next(), QByteArray("close 1001 "));
        QVERIFY(peer->send(RawPeer::closing(1001)));
    }
    for (const auto &peer : peers) {
        QCOMPARE(peer->next(), QByteArray("end"));
        peer->finish();
    }
    QVERIFY(!stopped.isEmpty() || stopped.wait(20'000));
    QCOMPARE(server.count(EventKind::ConnectionClosed), Connections);
    QCOMPARE(server.events().constLast().kind, EventKind::Stopped);
    for (const server::Event &event : server.events())
        QVERIFY(event.kind != EventKind::ConnectionClosed || event.code == 1001);
}

void TestThreads::stopsAndStartsUnderLoad()
{
    constexpr int rounds = 30;
    server::Config config = threeThreads();
    config.limits.closeTime = std::chrono::milliseconds(100);
    const qsizetype threads = entries(QStringLiteral("/proc/self/task"));
    RunningServer server(config);
    qsizetype descriptors = 0;
    for (int round = 0; round < rounds; ++round) {
        {
            const Peers peers = openPeers(server.port(), 10);
            QCOMPARE(peers.size(), std::size_t(10));
            // Echoes are on their way to them, heads half sent and connections not yet accepted.
            for (const auto &peer : peers)
                QVERIFY(peer->send(RawPeer::binary(QByteArray(20'000, 'x')) + RawPeer::text("hello")));
            RawPeer half(server.port());
            QVERIFY(half.send("GET / HTTP/1.1\r\n"));
            const RawPeer silent(server.port());
            QVERIFY(server.stop());
        }
        if (round == 0)
            descriptors = entries(QStringLiteral("/proc/self/fd"));
        QCOMPARE(entries(QStringLiteral("/proc/self/fd")), descriptors);
        QTRY_COMPARE(entries(QStringLiteral("/proc/self/task")), threads);
        server->start(config);
        QTRY_COMPARE(server->status().phase, Phase::Listening);
    }
    QCOMPARE(server.count(EventKind::ConnectionOpened), qsizetype(10) * rounds);
    QCOMPARE(server.count(EventKind::ConnectionClosed), qsizetype(10) * rounds);
}

void TestThreads::leavesNoDescriptorBehindWhereItGoesWithoutAStop()
{
    (void)RunningServer(threeThreads()).port(); // what a first one opens for good
    const qsizetype descriptors = entries(QStringLiteral("/proc/self/fd"));
    for (int round = 0; round < 20; ++round) {
        server::EchoServer server;
        server.start(threeThreads());
        QTRY_COMPARE(server.status().phase, Phase::Listening);
        // Some of them are on their way from the listener to a worker when the server goes.
        Peers peers;
        for (int i = 0; i < Connections; ++i)
            peers.push_back(std::make_unique<RawPeer>(server.status().port));
    }
    QCOMPARE(entries(QStringLiteral("/proc/self/fd")), descriptors);
}

ECHOBENCH_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
