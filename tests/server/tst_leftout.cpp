// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "rawpeer.h"
#include "runningserver.h"
#include "tests/testprogram.h"

using server::Event;
using server::EventKind;

/// What is told of a flood to a reader who cannot keep up.
class TestLeftOut : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsToldToAReaderWhoFollows();
    void whatIsLeftOutIsCountedExactly();
    void nothingOfAQuietConnectionIsLeftOut();
    void aGapIsToldBeforeWhatComesAfterIt();
    void nothingIsLeftOutWhereAllIsWanted();
    void nothingIsLeftOutWhileAllIsWanted();
};

namespace {

constexpr int Many = 5'000;

/// Says `count` messages at once and reads their echoes; returns whether they were right.
bool flood(RawPeer &peer, int count)
{
    QByteArray frames;
    for (int i = 0; i < count; ++i)
        frames += RawPeer::text(QByteArray::number(i));
    if (!peer.send(frames))
        return false;
    for (int i = 0; i < count; ++i) {
        if (peer.next() != "text Echo: " + QByteArray::number(i))
            return false;
    }
    return true;
}

bool leave(RawPeer &peer, RunningServer &server)
{
    if (!peer.send(RawPeer::closing(1000)) || peer.next() != "close 1000 ")
        return false;
    peer.finish();
    return server.newest(EventKind::ConnectionClosed).kind == EventKind::ConnectionClosed;
}

qint64 leftOut(const RunningServer &server)
{
    qint64 sum = 0;
    for (const Event &event : server.events())
        sum += event.kind == EventKind::EventsDropped ? event.size : 0;
    return sum;
}

} // namespace

void TestLeftOut::everythingIsToldToAReaderWhoFollows()
{
    RunningServer server;
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(flood(peer, Many));
    QVERIFY(leave(peer, server));
    QCOMPARE(server.count(EventKind::MessageReceived), Many);
    QCOMPARE(server.count(EventKind::EventsDropped), 0);
}

void TestLeftOut::whatIsLeftOutIsCountedExactly()
{
    RunningServer server;
    server->setReaderBehind(true);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(flood(peer, Many));
    QVERIFY(leave(peer, server));
    QVERIFY(leftOut(server) > Many / 2);
    QCOMPARE(server.count(EventKind::MessageReceived) + leftOut(server), Many);
    QCOMPARE(server.newest(EventKind::EventsDropped).connection, quint64(1));
}

void TestLeftOut::nothingOfAQuietConnectionIsLeftOut()
{
    RunningServer server;
    server->setReaderBehind(true);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    for (int i = 0; i < 100; ++i)
        QVERIFY(flood(peer, 1));
    QVERIFY(leave(peer, server));
    QCOMPARE(server.count(EventKind::MessageReceived), 100);
    QCOMPARE(server.count(EventKind::EventsDropped), 0);
}

void TestLeftOut::aGapIsToldBeforeWhatComesAfterIt()
{
    RunningServer server;
    server->setReaderBehind(true);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(flood(peer, Many));
    server->setReaderBehind(false);
    QVERIFY(peer.send(RawPeer::text("at last")));
    QCOMPARE(peer.next(), QByteArray("text Echo: at last"));
    QVERIFY(leave(peer, server));
    qint64 told = 0;
    for (const Event &event : server.events()) {
        if (event.kind == EventKind::EventsDropped) {
            told += event.size;
        } else if (event.kind == EventKind::MessageReceived && event.payload != "at last") {
            QCOMPARE(event.payload, QByteArray::number(told));
            ++told;
        }
    }
    QVERIFY(told >= Many); // "at last" may be in the last gap
}

void TestLeftOut::nothingIsLeftOutWhereAllIsWanted()
{
    server::Config config;
    config.reportWhole = true;
    RunningServer server(config);
    server->setReaderBehind(true);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(flood(peer, Many));
    QVERIFY(leave(peer, server));
    QCOMPARE(server.count(EventKind::MessageReceived), Many);
}

void TestLeftOut::nothingIsLeftOutWhileAllIsWanted()
{
    RunningServer server;
    server->setReaderBehind(true);
    server->reportWhole(true); // somebody began to record
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(flood(peer, Many));
    QVERIFY(leave(peer, server));
    QCOMPARE(server.count(EventKind::MessageReceived), Many);
}

ECHOBENCH_GUILESS_MAIN(TestLeftOut)
#include "tst_leftout.moc"
