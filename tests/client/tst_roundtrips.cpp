// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/roundtrips.h"
#include "tests/testprogram.h"

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

    void tellsTextsOfTheSameEndApart()
    {
        client::RoundTrips trips;
        trips.sent(1000, "a, and the same end", false);
        trips.sent(2000, "b, and the same end", false);
        trips.sent(3000, "the same end", false);
        QCOMPARE(trips.received(5000, "b, and the same end", false), 3000);
        QCOMPARE(trips.received(5000, "x, and the same end", false), 2000);
    }

    void findsTheLatestAfterMuchThatWasNeverAnswered()
    {
        client::RoundTrips trips;
        for (int i = 0; i < 100; ++i)
            trips.sent(1000 + i, "login " + QByteArray::number(i), false);
        trips.sent(5000, "hello", false);
        QCOMPARE(trips.received(5500, "hello", false), 500);
        trips.sent(6000, "again", false);
        QCOMPARE(trips.received(6500, "again", false), 500);
    }

    void measuresEveryOneOfAMillionOnTheirWay()
    {
        client::RoundTrips trips;
        constexpr qint64 count = client::RoundTrips::MostWaiting;
        for (qint64 i = 0; i < count; ++i)
            trips.sent(i, QByteArray::number(i), false);
        qint64 exact = 0;
        for (qint64 i = 0; i < count; ++i)
            exact += trips.received(i + 7, QByteArray::number(i), false) == 7 ? 1 : 0;
        QCOMPARE(exact, count);
    }

    void forgetsTheOldestBeyondThat()
    {
        client::RoundTrips trips;
        for (std::size_t i = 0; i <= client::RoundTrips::MostWaiting; ++i)
            trips.sent(i == 0 ? 1000 : 2000, i == 0 ? "first" : "x", false);
        QCOMPARE(trips.received(5000, "first", false), 0);
        QCOMPARE(trips.received(5000, "x", false), 3000);
    }

    void keepsNoBytesOfALargeMessage()
    {
        client::RoundTrips trips;
        QByteArray large(10'000'000, 'x');
        trips.sent(1000, large, true);
        QVERIFY(large.isDetached());
        QCOMPARE(trips.received(1500, large, true), 500);
    }
};

ECHOBENCH_APPLESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
