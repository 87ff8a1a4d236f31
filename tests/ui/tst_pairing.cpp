// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/pairingbench.h"

#include <QtTest>

using ui::EntryKind;
using ui::Exchange;
using ui::Moment;
using ui::Pairing;
using ui::Side;

/// Field case 15: how long after a message was sent did the other side answer?
class TestPairing : public QObject
{
    Q_OBJECT

private slots:
    void givesAMessageItsFourStamps();
    void takesTheClientsWordBeforeTheServers();
    void takesTheServersWordBeforeTheClients();
    void takesAWholeConversationOfOneSideBeforeTheOther_data();
    void takesAWholeConversationOfOneSideBeforeTheOther();
    void pairsManyOnTheirWayByTheirOrder();
    void leavesPingsBetweenOutOfAccount();
    void takesAMessageInFragmentsAsOne();
    void partsSeveralConnections();
    void partsAConnectionFromItsReconnectOnTheSamePort();
    void doesNotTakeABrowserForTheClient();
    void doesNotTakeAnotherServerForThisOne();
    void leavesAMessageThatIsNeverAnsweredAlone();
    void takesAPushForNoEcho();
    void takesAnEchoWithAPrefix();
    void keepsPairingWhereRowsWereLetGo();
    void pairsNothingAfterALossUntilNothingIsOnItsWay();
    void pairsNothingWhereTheSizesTellThatSomethingIsMissing();
    void goesOnAfterAnOrderThatCouldNotBeObeyed();
};

namespace {

constexpr qint64 ms = 1'000'000;
using Bench = PairingBench;

} // namespace

void TestPairing::givesAMessageItsFourStamps()
{
    Bench b;
    b.started();
    b.open();
    b.sent(100);
    b.echoed(130, 135);
    b.received(175);
    QCOMPARE(b.told(), QStringList{QStringLiteral("30/5/40=75")});
    const Exchange &exchange = b.pairing.exchanges().at(0);
    QCOMPARE(exchange.connection, 1u);
    QCOMPARE(exchange.clientSent, 100'000);
}

void TestPairing::takesTheClientsWordBeforeTheServers()
{
    Bench b;
    b.open();
    b.sent(100);
    b.received(175);
    QCOMPARE(b.told(), QStringList{QStringLiteral("0/0/0=0")});
    b.echoed(130, 135);
    QCOMPARE(b.told(), QStringList{QStringLiteral("30/5/40=75")});
}

void TestPairing::takesTheServersWordBeforeTheClients()
{
    Bench b;
    b.open();
    b.echoed(130, 135);
    QCOMPARE(b.told(), QStringList{QStringLiteral("0/5/0=0")});
    b.sent(100);
    b.received(175);
    QCOMPARE(b.told(), QStringList{QStringLiteral("30/5/40=75")});
}

void TestPairing::takesAWholeConversationOfOneSideBeforeTheOther_data()
{
    QTest::addColumn<bool>("clientFirst");
    QTest::newRow("client first") << true;
    QTest::newRow("server first") << false;
}

void TestPairing::takesAWholeConversationOfOneSideBeforeTheOther()
{
    QFETCH(bool, clientFirst);
    Bench b;
    const auto client = [&b] {
        b.connecting(0);
        b.connected(20);
        b.sent(100);
        b.received(175);
        b.sent(200);
        b.received(280);
        b.happened(Side::Client, EntryKind::ConnectionClosed, 300, 1);
    };
    const auto server = [&b] {
        b.started();
        b.accepted(10);
        b.echoed(130, 135);
        b.echoed(220, 230);
        b.happened(Side::Server, EntryKind::ConnectionClosed, 310, 7);
    };
    if (clientFirst)
        client();
    server();
    if (!clientFirst)
        client();
    QCOMPARE(b.told(), (QStringList{QStringLiteral("30/5/40=75"), QStringLiteral("20/10/50=80")}));
}

void TestPairing::pairsManyOnTheirWayByTheirOrder()
{
    Bench b;
    b.open();
    for (int i = 0; i < 100; ++i)
        b.sent(100 + i);
    for (int i = 0; i < 100; ++i)
        b.echoed(300 + i, 350 + i);
    for (int i = 0; i < 100; ++i)
        b.received(500 + i);
    QCOMPARE(b.told(), QStringList(100, QStringLiteral("200/50/150=400")));
}

void TestPairing::leavesPingsBetweenOutOfAccount()
{
    Bench b;
    b.open();
    b.happened(Side::Client, EntryKind::PingSent, 90, 1);
    b.sent(100);
    b.happened(Side::Client, EntryKind::PingReceived, 110, 1);
    b.happened(Side::Client, EntryKind::PongSent, 111, 1);
    b.echoed(130, 135);
    b.happened(Side::Client, EntryKind::PongReceived, 170, 1);
    b.received(175);
    QCOMPARE(b.told(), QStringList{QStringLiteral("30/5/40=75")});
}

// However many frames it had, either side tells of it once: the client when the last was sent.
void TestPairing::takesAMessageInFragmentsAsOne()
{
    Bench b;
    b.open();
    b.sent(100, 1'000'000);
    b.happened(Side::Client, EntryKind::PingSent, 101, 1); // may come between the fragments
    b.sent(110, 0);                                        // empty, in one frame
    b.echoed(130, 135, 1'000'000);
    b.echoed(131, 136, 0);
    b.received(175, 1'000'000);
    b.received(180, 0);
    QCOMPARE(b.told(), (QStringList{QStringLiteral("30/5/40=75"), QStringLiteral("21/5/44=70")}));
}

void TestPairing::partsSeveralConnections()
{
    Bench b;
    b.open(0, 1, 7, 50'000);
    b.open(30, 2, 8, 50'001);
    b.sent(100, 5, 1);
    b.sent(101, 5, 2);
    b.echoed(120, 121, 5, 8);
    b.echoed(130, 135, 5, 7);
    b.received(141, 5, 2);
    b.received(175, 5, 1);
    QCOMPARE(b.told(), (QStringList{QStringLiteral("30/5/40=75"), QStringLiteral("19/1/20=40")}));
}

void TestPairing::partsAConnectionFromItsReconnectOnTheSamePort()
{
    Bench b;
    b.open(0, 1, 7);
    b.sent(100); // never answered: the connection is lost
    b.happened(Side::Client, EntryKind::ConnectionClosed, 150, 1);
    b.connecting(200, 2);
    b.connected(220, 2); // while the server has not told yet how the first ended
    b.sent(300, 5, 2);
    b.received(375, 5, 2);
    b.happened(Side::Server, EntryKind::ConnectionClosed, 160, 7);
    b.accepted(210, 8);
    b.echoed(330, 335, 5, 8);
    QCOMPARE(b.told(), (QStringList{QStringLiteral("0/0/0=0"), QStringLiteral("30/5/40=75")}));
}

void TestPairing::doesNotTakeABrowserForTheClient()
{
    Bench b;
    b.accepted(10, 6, 50'000); // long ago, with a port that the client then gets
    b.happened(Side::Server, EntryKind::ConnectionClosed, 20, 6);
    b.accepted(30, 9, 50'009);
    b.open(1000);
    b.echoed(1100, 1101, 3, 9);
    b.sent(1100);
    b.echoed(1130, 1135);
    b.received(1175);
    QCOMPARE(b.told(), QStringList{QStringLiteral("30/5/40=75")});
}

void TestPairing::doesNotTakeAnotherServerForThisOne()
{
    Bench b;
    b.started();
    b.connecting(0);
    b.accepted(10); // a browser, from the same port number to this server
    b.connected(20, 1, 50'000, 9000);
    b.sent(100);
    b.echoed(130, 135);
    b.received(175);
    QCOMPARE(b.told(), QStringList());
}

void TestPairing::leavesAMessageThatIsNeverAnsweredAlone()
{
    Bench b;
    b.open();
    b.sent(100);
    b.echoed(130, 0);
    b.sent(200);
    b.echoed(220, 230);
    b.received(280);
    QCOMPARE(b.told(), (QStringList{QStringLiteral("30/0/0=0"), QStringLiteral("20/10/50=80")}));
}

void TestPairing::takesAPushForNoEcho()
{
    Bench b;
    b.open();
    b.sent(100);
    b.pushed(120, 5); // as long as the echo that comes after it
    b.echoed(130, 135);
    b.received(160);
    b.received(175);
    QCOMPARE(b.told(), (QStringList{QStringLiteral("30/5/40=75"), QStringLiteral("0/0/40=0")}));
    QVERIFY(!b.pairing.exchanges().at(0).isPush());
    QVERIFY(b.pairing.exchanges().at(1).isPush());
}

void TestPairing::takesAnEchoWithAPrefix()
{
    Bench b;
    b.open();
    b.sent(100, 5);
    b.echoed(130, 135, 5);
    b.received(175, 11);
    QCOMPARE(b.told(), QStringList{QStringLiteral("30/5/40=75")});
}

void TestPairing::keepsPairingWhereRowsWereLetGo()
{
    Bench b;
    b.open();
    b.sent(100);
    b.sent(200);
    ui::Exchanges &exchanges = b.pairing.exchanges();
    exchanges.forgetBefore(exchanges.firstFrom(1));
    b.echoed(230, 231);
    b.echoed(240, 245);
    b.received(270);
    b.received(285);
    QCOMPARE(b.told(), QStringList{QStringLiteral("40/5/40=85")});
    exchanges.forgetBefore(exchanges.firstFrom(100));
    QCOMPARE(b.told(), QStringList());
}

// Field case 1: a flood that the window cannot follow must not make it tell what is not so.
void TestPairing::pairsNothingAfterALossUntilNothingIsOnItsWay()
{
    Bench b;
    b.open();
    b.sent(100);
    b.happened(Side::Server, EntryKind::EventsDropped, 150, 0);
    b.sent(200);
    b.echoed(230, 235);
    b.received(275);
    QCOMPARE(b.told(), QStringList{QStringLiteral("0/0/0=0")});

    const qint64 later = 500 * ms / 1000;
    b.sent(later);
    b.received(later + 75);
    b.echoed(240, 245); // of what was before
    b.echoed(later + 30, later + 35);
    QCOMPARE(b.told(), (QStringList{QStringLiteral("0/0/0=0"), QStringLiteral("30/5/40=75")}));
}

void TestPairing::pairsNothingWhereTheSizesTellThatSomethingIsMissing()
{
    Bench b;
    b.open();
    b.sent(100, 5);
    b.echoed(130, 135, 6);
    b.received(175, 6);
    QCOMPARE(b.told(), QStringList{QStringLiteral("0/0/0=0")});
}

void TestPairing::goesOnAfterAnOrderThatCouldNotBeObeyed()
{
    Bench b;
    b.open();
    b.happened(Side::Client, EntryKind::ConnectionFailed, 90, 1);
    b.sent(100);
    b.echoed(130, 135);
    b.received(175);
    QCOMPARE(b.told(), QStringList{QStringLiteral("30/5/40=75")});
}

ECHOBENCH_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
