// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/outcome.h"
#include "fakeserver.h"
#include "server/wire/clock.h"
#include "subject.h"
#include "tests/testprogram.h"

using client::ClosedBy;
using client::EventKind;
using client::Failure;
using client::Phase;
using client::Problem;
using client::State;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestReconnect : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatAnEndMeans_data();
    void knowsWhatAnEndMeans();
    void readsWhenTheServerWantsUsBack();
    void comesBackAfterALoss();
    void showsTheWaitAndTheAttempt();
    void staysAwayAfterADisconnect();
    void staysAwayAfterAnOrderToEndWhileTheServerCloses_data();
    void staysAwayAfterAnOrderToEndWhileTheServerCloses();
    void staysAwayWithoutTheOrderToReconnect();
    void stopsOnOrder_data();
    void stopsOnOrder();
    void givesUpAfterTheMostAttempts();

private:
    static client::ReconnectSettings quick() { return {.enabled = true, .first = 1ms, .longest = 1ms}; }
    static client::ReconnectSettings slow() { return {.enabled = true, .first = 1h, .longest = 1h}; }
};

void TestReconnect::knowsWhatAnEndMeans_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const State &state, Failure::Kind kind) {
        QTest::newRow(name) << state << static_cast<int>(kind);
    };
    row("refused", {.problem = Problem::PortClosed}, Failure::Kind::Refused);
    row("no answer", {.problem = Problem::NoAnswer}, Failure::Kind::Reset);
    row("lost", {.problem = Problem::Lost, .closeCode = 1006, .closedBy = ClosedBy::Server},
        Failure::Kind::Closed);
    row("closed by the server", {.closeCode = 1001, .closedBy = ClosedBy::Server, .clean = true},
        Failure::Kind::Closed);
    row("closed by us", {.closeCode = 1001, .closedBy = ClosedBy::Client, .clean = true},
        Failure::Kind::Cancelled);
    row("lost while we closed", {.problem = Problem::Lost, .closeCode = 1006, .closedBy = ClosedBy::Client},
        Failure::Kind::Cancelled);
    row("a broken rule", {.problem = Problem::ProtocolError, .closedBy = ClosedBy::Client},
        Failure::Kind::ProtocolError);
    row("a file", {.problem = Problem::BadRequest}, Failure::Kind::Other);
}

void TestReconnect::knowsWhatAnEndMeans()
{
    QFETCH(const State, state);
    QFETCH(const int, kind);
    QCOMPARE(static_cast<int>(client::failureOf(state).kind), kind);
    QCOMPARE(client::failureOf(state).code, kind == static_cast<int>(Failure::Kind::Closed)
                                                ? static_cast<int>(state.closeCode)
                                                : client::failureOf(state).code);
}

void TestReconnect::readsWhenTheServerWantsUsBack()
{
    auto info = std::make_shared<client::HandshakeInfo>();
    info->status = 503;
    info->headers = {{"Retry-After", "120"}};
    const Failure failure = client::failureOf({.problem = Problem::HttpRefused, .handshake = info});
    QCOMPARE(failure, (Failure{.kind = Failure::Kind::HttpStatus, .code = 503, .retryAfter = 120s}));
}

void TestReconnect::comesBackAfterALoss()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .reconnect = quick()});
    QCOMPARE(client.state().phase, Phase::Connected);
    server.drop();
    QTRY_COMPARE(server.connections, 2);
    QVERIFY(client.isIn(Phase::Connected));
    QCOMPARE(client.state().connection, 2U);
    client.sendText(u"again"_s);
    QCOMPARE(server.hears(), QByteArray("Text again"));
}

void TestReconnect::showsTheWaitAndTheAttempt()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .reconnect = slow()});
    server.drop();
    QVERIFY(client.isIn(Phase::Waiting));
    QCOMPARE(client.state().attempt, 1);
    QVERIFY(client.state().retryAt > wire::now());
    QVERIFY(!client.state().error.isEmpty());
    QCOMPARE(client.state().closeCode, 1006);
}

void TestReconnect::staysAwayAfterADisconnect()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .reconnect = quick()});
    client.disconnectFromServer();
    QVERIFY(server.hears().startsWith("Close 1000"));
    server.say(FakeServer::closeFrame(1001));
    server.hangUp();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().attempt, 0);
    QCOMPARE(server.connections, 1);
}

void TestReconnect::staysAwayAfterAnOrderToEndWhileTheServerCloses_data()
{
    QTest::addColumn<bool>("abrupt");
    QTest::newRow("disconnect") << false;
    QTest::newRow("abort") << true;
}

// The user's order and the server's Close may cross.
void TestReconnect::staysAwayAfterAnOrderToEndWhileTheServerCloses()
{
    QFETCH(const bool, abrupt);
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .reconnect = slow()});
    server.say(FakeServer::closeFrame(1001));
    QVERIFY(client.isIn(Phase::Closing));
    if (abrupt) {
        client.abort();
    } else {
        client.disconnectFromServer();
        QCOMPARE(server.hears(), QByteArray("Close 1001 "));
        client.ping(); // obeyed after it
        QVERIFY(!client.first(EventKind::Failed).detail.isEmpty());
        server.hangUp();
    }
    QTRY_VERIFY(client.state().phase != Phase::Closing);
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QCOMPARE(client.state().closedBy, ClosedBy::Server);
}

void TestReconnect::staysAwayWithoutTheOrderToReconnect()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    server.drop();
    QVERIFY(client.isIn(Phase::Disconnected));
}

void TestReconnect::stopsOnOrder_data()
{
    QTest::addColumn<QByteArray>("order");
    for (const char *order : {"stopReconnecting", "cancel", "abort", "disconnectFromServer"})
        QTest::newRow(order) << QByteArray(order);
}

void TestReconnect::stopsOnOrder()
{
    QFETCH(const QByteArray, order);
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .reconnect = slow()});
    server.drop();
    QVERIFY(client.isIn(Phase::Waiting));
    QVERIFY(QMetaObject::invokeMethod(&client, order.constData()));
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1006);
    QCOMPARE(client.state().attempt, 0);
}

void TestReconnect::givesUpAfterTheMostAttempts()
{
    FakeServer server("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
    client::ReconnectSettings twice = quick();
    twice.attempts = 2;
    Subject client;
    client.connectTo({.url = server.url(), .reconnect = twice});
    QTRY_COMPARE(server.connections, 3);
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().problem, Problem::HttpRefused);
    QCOMPARE(client.count(EventKind::Connecting), 3);
}

ECHOBENCH_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
