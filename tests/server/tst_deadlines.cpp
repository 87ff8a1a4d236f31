// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "rawpeer.h"
#include "runningserver.h"
#include "tests/testprogram.h"

#include <memory>
#include <vector>

using server::EventKind;
using namespace std::chrono_literals;

/// What becomes of a peer that takes too long.
class TestDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void answers408ToHalfAHead();
    void answers408ToAHeadThatDribbles();
    void answers408ToFiftySilentPeers();
    void closesWhoDoesNotFinishAMessage_data();
    void closesWhoDoesNotFinishAMessage();
    void keepsWhoFinishesEachMessageInTime();
    void dropsWhoAnswersNoPing();
    void keepsWhoAnswersEveryPing();
    void stopsWithAPeerThatIgnoresOurClose();
    void hangsUpOnWhoStaysAfterTheClose();
    void hangsUpOnWhoStaysAfterAViolation();
};

namespace {

server::Config patient()
{
    server::Config config;
    config.echoPrefix.clear();
    config.limits.pingInterval = 0ms;
    return config;
}

} // namespace

void TestDeadlines::answers408ToHalfAHead()
{
    server::Config config = patient();
    config.limits.headTime = 200ms;
    RunningServer server(config);
    RawPeer peer(server.port());
    QVERIFY(peer.send(RawPeer::handshake().chopped(1)));
    QCOMPARE(peer.statusLine(), QByteArray("HTTP/1.1 408 Request Timeout"));
    QCOMPARE(peer.end(), QByteArray("end"));
    QCOMPARE(server.newest(EventKind::RequestAnswered).code, 408);
}

void TestDeadlines::answers408ToAHeadThatDribbles()
{
    server::Config config = patient();
    config.limits.headTime = 200ms;
    RunningServer server(config);
    RawPeer peer(server.port());
    // Every byte is in time, but not the whole.
    QVERIFY(peer.send("GET / HTTP/1.1\r\nX: "));
    while (!peer.wait(POLLIN, 20ms))
        QVERIFY(peer.send("x"));
    QCOMPARE(peer.statusLine(), QByteArray("HTTP/1.1 408 Request Timeout"));
}

void TestDeadlines::answers408ToFiftySilentPeers()
{
    server::Config config = patient();
    config.limits.headTime = 300ms;
    RunningServer server(config);
    std::vector<std::unique_ptr<RawPeer>> peers;
    peers.reserve(50);
    for (int i = 0; i < 50; ++i)
        peers.push_back(std::make_unique<RawPeer>(server.port()));
    RawPeer other(server.port());
    QVERIFY(other.open({}, RawPeer::text("hello")));
    QCOMPARE(other.next(), QByteArray("text hello"));
    for (const auto &peer : peers) {
        QCOMPARE(peer->statusLine(), QByteArray("HTTP/1.1 408 Request Timeout"));
        QCOMPARE(peer->end(), QByteArray("end"));
    }
    QTRY_COMPARE(server.count(EventKind::RequestAnswered), 50);
    QCOMPARE(server->status().connections, 1);
}

void TestDeadlines::closesWhoDoesNotFinishAMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a header") << RawPeer::text("hello").first(1);
    QTest::newRow("half a frame") << RawPeer::text("hello").first(8);
    QTest::newRow("half a message") << RawPeer::frame(0x01, "hello");
    QTest::newRow("half a message, and a ping") << RawPeer::frame(0x01, "hello") + RawPeer::frame(0x8a);
}

void TestDeadlines::closesWhoDoesNotFinishAMessage()
{
    QFETCH(const QByteArray, bytes);
    server::Config config = patient();
    config.limits.frameTime = 200ms;
    RunningServer server(config);
    RawPeer peer(server.port());
    QVERIFY(peer.open({}, bytes));
    QVERIFY(peer.next().startsWith("close 1008 "));
    QVERIFY(peer.send(RawPeer::closing(1008)));
    peer.finish();
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.code, 1008);
}

void TestDeadlines::keepsWhoFinishesEachMessageInTime()
{
    server::Config config = patient();
    config.limits.frameTime = 2s;
    RunningServer server(config);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    const QDeadlineTimer deadline(3s);
    const QByteArray bytes = RawPeer::text("hello");
    // There is always a message under way, but never the same one for long.
    QVERIFY(peer.send(bytes.first(4)));
    while (!deadline.hasExpired()) {
        QVERIFY(peer.send(bytes.sliced(4) + bytes.first(4)));
        QCOMPARE(peer.next(), QByteArray("text hello"));
        (void)peer.wait(POLLIN, 50ms);
    }
    QCOMPARE(server.count(EventKind::ConnectionClosed), 0);
}

void TestDeadlines::dropsWhoAnswersNoPing()
{
    server::Config config = patient();
    config.limits.pingInterval = 100ms;
    config.limits.pongTime = 200ms;
    RunningServer server(config);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QCOMPARE(peer.next(), QByteArray("ping 1"));
    QVERIFY(peer.send(RawPeer::frame(0x8a, "0")));
    const QByteArray end = peer.next();
    QVERIFY2(end == "end" || end == "reset", end.constData());
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.code, 1006);
    QCOMPARE(closed.cause, server::Cause::PongLate);
}

void TestDeadlines::keepsWhoAnswersEveryPing()
{
    server::Config config = patient();
    config.limits.pingInterval = 50ms;
    RunningServer server(config);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(peer.next(), QByteArray("ping " + QByteArray::number(i)));
        QVERIFY(peer.send(RawPeer::frame(0x8a, QByteArray::number(i))));
    }
    QCOMPARE(server.count(EventKind::ConnectionClosed), 0);
}

void TestDeadlines::stopsWithAPeerThatIgnoresOurClose()
{
    server::Config config = patient();
    config.limits.closeTime = 200ms;
    RunningServer server(config);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(server.stop());
    QCOMPARE(peer.next(), QByteArray("close 1001 "));
    QCOMPARE(peer.next(), QByteArray("end"));
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1001);
}

void TestDeadlines::hangsUpOnWhoStaysAfterTheClose()
{
    server::Config config = patient();
    config.limits.closeTime = 200ms;
    RunningServer server(config);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::closing(1000)));
    // Never finishes its side of the stream.
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1000);
    QTRY_COMPARE(server->status().connections, 0);
}

void TestDeadlines::hangsUpOnWhoStaysAfterAViolation()
{
    server::Config config = patient();
    config.limits.closeTime = 200ms;
    RunningServer server(config);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::frame(0x83)));
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1002);
    QTRY_COMPARE(server->status().connections, 0);
}

ECHOBENCH_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
