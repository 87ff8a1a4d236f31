// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/pairingbench.h"

#include <QtTest>

using ui::EntryKind;
using ui::Side;
using Bench = PairingBench;

/// Connections of the server that nobody in this window has, and that may be a flood.
class TestStrangers : public QObject
{
    Q_OBJECT

private slots:
    void forgetsWhatAStrangerSaysBeforeLong();
    void goesOnWhereOnlyAStrangersMessagesAreMissing();
    void knowsWhoseMessagesCanTellAnything();
    void knowsWhoIsLinkedHoweverLongItIsSilent();
};

void TestStrangers::forgetsWhatAStrangerSaysBeforeLong()
{
    Bench b;
    b.accepted(10, 9, 50'009);
    for (int i = 0; i < 1000; ++i)
        b.echoed(100 + i, 110 + i, 5, 9);
    b.echoed(3'000'000, 3'000'001, 5, 9); // nobody came for it
    b.connecting(0);
    b.connected(20, 1, 50'009);
    b.sent(100);
    QCOMPARE(b.told(), QStringList());
}

void TestStrangers::goesOnWhereOnlyAStrangersMessagesAreMissing()
{
    Bench b;
    b.open();
    b.sent(100);
    b.happened(Side::Server, EntryKind::EventsDropped, 110, 9);
    b.echoed(130, 135);
    b.received(175);
    QCOMPARE(b.told(), QStringList{QStringLiteral("30/5/40=75")});
}

void TestStrangers::knowsWhoseMessagesCanTellAnything()
{
    Bench b;
    QVERIFY(!b.pairing.knows(Side::Server, 9));
    b.accepted(10, 9, 50'009);
    QVERIFY(b.pairing.knows(Side::Server, 9));
    QVERIFY(!b.pairing.knows(Side::Client, 9));
    b.pairing.sweep(3'000'000'000); // nobody came for it
    QVERIFY(!b.pairing.knows(Side::Server, 9));
}

void TestStrangers::knowsWhoIsLinkedHoweverLongItIsSilent()
{
    Bench b;
    b.open();
    b.pairing.sweep(60'000'000'000);
    QVERIFY(b.pairing.knows(Side::Client, 1));
    b.sent(70'000'000);
    b.echoed(70'000'030, 70'000'035);
    b.received(70'000'075);
    QCOMPARE(b.told(), QStringList{QStringLiteral("30/5/40=75")});
}

ECHOBENCH_GUILESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
