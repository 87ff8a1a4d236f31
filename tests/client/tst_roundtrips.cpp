// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/roundtrips.h"

#include <QtTest>

class TestRoundTrips : public QObject
{
    Q_OBJECT

private slots:
    void measuresAnEcho()
    {
        client::RoundTrips trips;
        trips.sent(1000, "hello", false);
        QCOMPARE(trips.received(1500, "hello", false), 500);
    }

    void measuresAnEchoWithAPrefix()
    {
        client::RoundTrips trips;
        trips.sent(1000, "hello", false);
        QCOMPARE(trips.received(1500, "Echo: hello", false), 500);
    }

    void pairsEqualMessagesInTheirOrder()
    {
        client::RoundTrips trips;
        trips.sent(1000, "x", false);
        trips.sent(2000, "x", false);
        QCOMPARE(trips.received(5000, "x", false), 4000);
        QCOMPARE(trips.received(5000, "x", false), 3000);
    }

    void saysNothingOfAMessageThatIsNoEcho()
    {
        client::RoundTrips trips;
        trips.sent(1000, "hello", false);
        QCOMPARE(trips.received(1500, "news", false), 0);
        QCOMPARE(trips.received(1600, "hello", false), 600);
    }

    void doesNotTakeABinaryMessageForTheEchoOfAText()
    {
        client::RoundTrips trips;
        trips.sent(1000, "hello", false);
        QCOMPARE(trips.received(1500, "hello", true), 0);
    }

    void goesOnAfterAMessageThatWasNeverAnswered()
    {
        client::RoundTrips trips;
        trips.sent(1000, "lost", false);
        trips.sent(2000, "kept", false);
        QCOMPARE(trips.received(2500, "kept", false), 500);
        QCOMPARE(trips.received(2600, "lost", false), 0);
    }

    void forgetsWhatItWaitedForWhenCleared()
    {
        client::RoundTrips trips;
        trips.sent(1000, "hello", false);
        trips.clear();
        QCOMPARE(trips.received(1500, "hello", false), 0);
    }

    void keepsNoMoreBytesThanItMay()
    {
        client::RoundTrips trips;
        trips.sent(1000, "early", false);
        trips.sent(2000, QByteArray(64 << 20, 'x'), true);
        QCOMPARE(trips.received(2500, "early", false), 0);
        trips.sent(3000, "late", false);
        QCOMPARE(trips.received(3500, "late", false), 500);
    }
};

QTEST_APPLESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
