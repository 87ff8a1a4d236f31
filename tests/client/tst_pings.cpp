// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/heartbeat.h"
#include "client/pings.h"
#include "fakeserver.h"
#include "subject.h"
#include "tests/testprogram.h"

#include <QSignalSpy>
#include <QTimer>

using client::EventKind;
using client::Phase;
using client::Pings;
using namespace std::chrono_literals;
using wire::Opcode;

class TestPings : public QObject
{
    Q_OBJECT

private slots:
    void measuresOverlappingPings();
    void takesAPongForAllPingsBeforeIt();
    void knowsNothingOfAnUnsolicitedPong();
    void waitsForTheOldestPing();

    void answersPingsWithTheirPayload();
    void leavesPingsUnansweredOnOrder();
    void sendsAPingAndTellsHowLongItsPongTook();
    void sendsNoPingThatIsTooLong();
    void pingsByItself();
    void keepsOnePingReadyWhileNoneCanGo();
    void raisesTheAlarmAndEndsItWithAPong();
    void raisesNoAlarmWhileClosing();
};

void TestPings::measuresOverlappingPings()
{
    Pings pings;
    pings.sent(1000, "a");
    pings.sent(2000, "b");
    QCOMPARE(pings.answered(5000, "a"), 4000);
    QCOMPARE(pings.answered(5000, "b"), 3000);
    QVERIFY(!pings.isWaiting());
}

void TestPings::takesAPongForAllPingsBeforeIt()
{
    Pings pings;
    pings.sent(1000, "a");
    pings.sent(2000, "b");
    QCOMPARE(pings.answered(5000, "b"), 3000);
    QVERIFY(!pings.isWaiting());
}

void TestPings::knowsNothingOfAnUnsolicitedPong()
{
    Pings pings;
    pings.sent(1000, "a");
    QCOMPARE(pings.answered(5000, "x"), 0);
    QVERIFY(pings.isWaiting());
}

void TestPings::waitsForTheOldestPing()
{
    Pings pings;
    pings.sent(1000, "a");
    pings.sent(2000, "b");
    QCOMPARE(pings.waitingSince(), 1000);
    QCOMPARE(pings.waitingFor(), QByteArray("a"));
}

void TestPings::answersPingsWithTheirPayload()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    server.say(FakeServer::frame(Opcode::Ping, "one") + FakeServer::frame(Opcode::Ping, {}));
    QCOMPARE(server.hears(), QByteArray("Pong one"));
    QCOMPARE(server.hears(), QByteArray("Pong "));
    QCOMPARE(client.first(EventKind::PingReceived).payload, QByteArray("one"));
    QCOMPARE(client.first(EventKind::PongSent).payload, QByteArray("one"));
}

void TestPings::leavesPingsUnansweredOnOrder()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .automaticPong = false});
    server.say(FakeServer::frame(Opcode::Ping, "one"));
    QCOMPARE(client.first(EventKind::PingReceived).payload, QByteArray("one"));
    client.adjust({.automaticPong = true});
    client.sendText(QStringLiteral("adjusted"));
    QCOMPARE(server.hears(), QByteArray("Text adjusted"));
    server.say(FakeServer::frame(Opcode::Ping, "two"));
    QCOMPARE(server.hears(), QByteArray("Pong two"));
}

void TestPings::sendsAPingAndTellsHowLongItsPongTook()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.ping("hello");
    QCOMPARE(server.hears(), QByteArray("Ping hello"));
    server.say(FakeServer::frame(Opcode::Pong, "unasked") + FakeServer::frame(Opcode::Pong, "hello"));
    QTRY_COMPARE(client.count(EventKind::PongReceived), 2);
    QCOMPARE(client.first(EventKind::PongReceived).roundTrip, 0);
    QVERIFY(client.events.constLast().roundTrip > 0);
    QCOMPARE(client.count(EventKind::PingSent), 1);
}

void TestPings::sendsNoPingThatIsTooLong()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.ping(QByteArray(126, 'x'));
    QVERIFY(client.first(EventKind::Failed).detail.contains(QStringLiteral("126")));
    client.ping(QByteArray(125, 'x'));
    QCOMPARE(server.hears(), "Ping " + QByteArray(125, 'x'));
}

void TestPings::pingsByItself()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .pingInterval = 5ms});
    QCOMPARE(server.hears(), QByteArray("Ping ping 1"));
    QCOMPARE(server.hears(), QByteArray("Ping ping 2"));
    client.adjust({});
    client.sendText(QStringLiteral("quiet"));
    QByteArray heard = server.hears();
    while (heard.startsWith("Ping "))
        heard = server.hears();
    QCOMPARE(heard, QByteArray("Text quiet"));
}

void TestPings::keepsOnePingReadyWhileNoneCanGo()
{
    client::Heartbeat heartbeat;
    QSignalSpy due(&heartbeat, &client::Heartbeat::due);
    QTimer clock;
    QSignalSpy ticks(&clock, &QTimer::timeout);
    clock.start(1ms);
    heartbeat.adjust(1ms, 0ms);
    QTRY_VERIFY(ticks.size() > 10);
    QCOMPARE(due.size(), 1);
    heartbeat.sent("another");
    heartbeat.sent(due.first().first().toByteArray());
    QTRY_COMPARE(due.size(), 2);
    QVERIFY(due.first() != due.last());
}

void TestPings::raisesTheAlarmAndEndsItWithAPong()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .pongTimeout = 20ms});
    client.ping("a");
    QTRY_VERIFY(client.state().pongMissed);
    QCOMPARE(client.first(EventKind::PongMissed).payload, QByteArray("a"));
    QCOMPARE(client.state().phase, Phase::Connected);
    server.say(FakeServer::frame(Opcode::Pong, "a"));
    QTRY_VERIFY(!client.state().pongMissed);
    QCOMPARE(client.count(EventKind::PongMissed), 1);
}

void TestPings::raisesNoAlarmWhileClosing()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .closeTimeout = 100ms});
    client.ping("a");
    client.disconnectFromServer();
    client.adjust({.pongTimeout = 1ms});
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().problem, client::Problem::NoCloseAnswered);
    QCOMPARE(client.count(EventKind::PongMissed), 0);
}

ECHOBENCH_GUILESS_MAIN(TestPings)
#include "tst_pings.moc"
