// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"
#include "floodserver.h"
#include "subject.h"
#include "tests/testprogram.h"

using client::EventKind;
using client::Phase;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wire::Opcode;

class TestFlood : public QObject
{
    Q_OBJECT

private slots:
    void countsExactlyWhateverIsShown();
    void obeysADisconnect();
    void sendsWithoutBlockingAndTellsHowFarItIs();
    void takesNoMoreThanItCanHold();
    void readsWhileItCannotSend();
    void isHeldBackWhileItsEchoesAreNotRead();
};

void TestFlood::countsExactlyWhateverIsShown()
{
    constexpr int messages = 500'000;
    FloodServer server(messages);
    client::Client client;
    quint64 seen = 0;
    connect(&client, &client::Client::eventsHappened, this, [&](const QList<client::Event> &events) {
        for (const client::Event &event : events) {
            if (event.kind == EventKind::MessageReceived)
                ++seen;
            else if (event.kind == EventKind::EventsDropped)
                seen += static_cast<quint64>(event.size);
        }
    });
    client.connectTo({.url = server.url()});
    QTRY_COMPARE_WITH_TIMEOUT(client.state().closeCode, 1000, 60'000);
    QCOMPARE(client.counters().messagesReceived, static_cast<quint64>(messages));
    QCOMPARE(client.counters().bytesReceived, 16U * static_cast<quint64>(messages));
    // The few events of the opening may have been dropped, too.
    QVERIFY(seen >= messages && seen < messages + 10);
}

void TestFlood::obeysADisconnect()
{
    FloodServer server(FloodServer::Endless);
    client::Client client;
    client.connectTo({.url = server.url(), .closeTimeout = 60s});
    QTRY_VERIFY_WITH_TIMEOUT(client.counters().messagesReceived > 10'000, 60'000);
    client.disconnectFromServer();
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Disconnected, 60'000);
    QCOMPARE(client.state().closeCode, 1000);
    QVERIFY(client.state().clean);
    QCOMPARE(client.state().closedBy, client::ClosedBy::Client);
}

void TestFlood::sendsWithoutBlockingAndTellsHowFarItIs()
{
    constexpr qint64 size = 50'000'000;
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    qint64 most = 0;
    connect(&client, &client::Client::countersChanged, this,
            [&](const client::Counters &counters) { most = qMax(most, counters.bytesWaiting); });
    client.sendBinary(QByteArray(size, 'x'));
    QCOMPARE(server.hears().size(), size + 7);
    QTRY_COMPARE(client.counters().bytesWaiting, 0);
    QVERIFY(most > 0 && most <= size + wire::MaxFrameHeader);
    QCOMPARE(client.counters().messagesSent, 1U);
    QCOMPARE(client.counters().bytesSent, static_cast<quint64>(size));
}

void TestFlood::takesNoMoreThanItCanHold()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    server.stopReading();
    const QByteArray large(100 << 20, 'x');
    for (int i = 0; i < 4; ++i)
        client.sendBinary(large);
    QVERIFY(client.first(EventKind::Failed).detail.contains(u"still waiting for the network"_s));
    client.abort();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.counters().bytesWaiting, 0);
}

// A server that does not read before it has sent would wait for ever otherwise.
void TestFlood::readsWhileItCannotSend()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    server.stopReading();
    client.sendBinary(QByteArray(50'000'000, 'x'));
    QTRY_VERIFY(client.counters().bytesWaiting > 0);
    server.say(FakeServer::frame(Opcode::Binary, QByteArray(10'000'000, 'x')));
    QCOMPARE(client.first(EventKind::MessageReceived).size, 10'000'000);
    QVERIFY(client.counters().bytesWaiting > 0);
}

void TestFlood::isHeldBackWhileItsEchoesAreNotRead()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .echo = true});
    server.stopReading();
    const QByteArray block = FakeServer::frame(Opcode::Binary, QByteArray(100'000, 'x')).repeated(100);
    for (int i = 0; i < 10; ++i)
        server.say(block);
    QTRY_VERIFY(client.counters().bytesWaiting > 1'000'000);
    QVERIFY(client.counters().bytesWaiting < 20'000'000);
    QVERIFY(client.counters().messagesReceived < 1000);
}

ECHOBENCH_GUILESS_MAIN(TestFlood)
#include "tst_flood.moc"
