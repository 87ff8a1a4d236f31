// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/limits.h"
#include "server/liveness.h"
#include "tests/testprogram.h"

#include <QtTest>

#include <chrono>

using server::Limits;
using server::Liveness;
using Verdict = server::Liveness::Verdict;
using namespace std::chrono_literals;

class TestLiveness : public QObject
{
    Q_OBJECT

private slots:
    void findsASilentPeerFineUntilThePingIsDue();
    void countsThePingsFromOne();
    void sendsNoPingWithoutAnInterval();
    void waitsForThePongBeforeTheNextPing();
    void findsAPongLate();
    void takesAPongInTime();
    void overlooksAPongWithAnotherNumber_data();
    void overlooksAPongWithAnotherNumber();
    void overlooksAPongThatNobodyAskedFor();
    void sendsNoPingToWhoIsHeldBack();
    void awaitsNoPongOfWhoIsHeldBack();
    void givesWhoIsReleasedTheWholeTimeForItsPong();
    void findsAQueueWithoutProgressStalled();
    void startsTheStallWithTheQueue();
    void startsTheStallAnewWithProgress();
    void takesProgressOnlyOnce();
    void takesAQueueThatShrinksForProgress();
    void findsAMessageUnfinished();
    void givesEachMessageItsOwnTime();
    void forgetsAMessageThatCameToItsEnd();
    void givesWhoIsHeldBackTimeForItsMessage();
};

namespace {

/// Long ago, as a clock that does not begin with the test would have it.
constexpr qint64 Start = 1'000'000'000'000;

constexpr Limits Times = {.stallTime = 300ms, .frameTime = 200ms, .pingInterval = 100ms, .pongTime = 50ms};
constexpr Limits WithoutPings = {.stallTime = 300ms, .frameTime = 200ms, .pingInterval = 0ms};

constexpr qint64 after(std::chrono::nanoseconds time) { return Start + time.count(); }

constexpr Liveness::Signs Silent = {};
constexpr Liveness::Signs HeldBack = {.queued = 10, .pending = 0, .isHeldBack = true};
constexpr Liveness::Signs Queued = {.queued = 10, .pending = 0, .isHeldBack = false};

constexpr Liveness::Signs inMessage(quint64 number)
{
    return {.queued = 0, .pending = number, .isHeldBack = false};
}

} // namespace

void TestLiveness::findsASilentPeerFineUntilThePingIsDue()
{
    Liveness liveness(Start);
    QCOMPARE(liveness.judge(after(0ms), Silent, Times), Verdict::Fine);
    QCOMPARE(liveness.judge(after(100ms) - 1, Silent, Times), Verdict::Fine);
    QCOMPARE(liveness.judge(after(100ms), Silent, Times), Verdict::PingDue);
}

void TestLiveness::countsThePingsFromOne()
{
    Liveness liveness(Start);
    QCOMPARE(liveness.nextPing(after(100ms)), QByteArray("1"));
    liveness.onPong("1");
    QCOMPARE(liveness.nextPing(after(200ms)), QByteArray("2"));
}

void TestLiveness::sendsNoPingWithoutAnInterval()
{
    Liveness liveness(Start);
    QCOMPARE(liveness.judge(after(24h), Silent, WithoutPings), Verdict::Fine);
}

void TestLiveness::waitsForThePongBeforeTheNextPing()
{
    Limits limits = Times;
    limits.pongTime = 500ms;
    Liveness liveness(Start);
    (void)liveness.nextPing(after(100ms));
    QCOMPARE(liveness.judge(after(400ms), Silent, limits), Verdict::Fine);
}

void TestLiveness::findsAPongLate()
{
    Liveness liveness(Start);
    (void)liveness.nextPing(after(100ms));
    QCOMPARE(liveness.judge(after(150ms) - 1, Silent, Times), Verdict::Fine);
    QCOMPARE(liveness.judge(after(150ms), Silent, Times), Verdict::PongLate);
}

void TestLiveness::takesAPongInTime()
{
    Liveness liveness(Start);
    liveness.onPong(liveness.nextPing(after(100ms)));
    QCOMPARE(liveness.judge(after(200ms) - 1, Silent, Times), Verdict::Fine);
    QCOMPARE(liveness.judge(after(200ms), Silent, Times), Verdict::PingDue);
}

void TestLiveness::overlooksAPongWithAnotherNumber_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("an earlier one") << QByteArray("1");
    QTest::newRow("one to come") << QByteArray("3");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("more than it") << QByteArray("2 ");
}

void TestLiveness::overlooksAPongWithAnotherNumber()
{
    QFETCH(const QByteArray, payload);
    Liveness liveness(Start);
    liveness.onPong(liveness.nextPing(after(100ms)));
    (void)liveness.nextPing(after(200ms));
    liveness.onPong(payload);
    QCOMPARE(liveness.judge(after(250ms), Silent, Times), Verdict::PongLate);
}

void TestLiveness::overlooksAPongThatNobodyAskedFor()
{
    Liveness liveness(Start);
    liveness.onPong("1");
    QCOMPARE(liveness.judge(after(100ms), Silent, Times), Verdict::PingDue);
    (void)liveness.nextPing(after(100ms));
    QCOMPARE(liveness.judge(after(150ms), Silent, Times), Verdict::PongLate);
}

void TestLiveness::sendsNoPingToWhoIsHeldBack()
{
    Liveness liveness(Start);
    QCOMPARE(liveness.judge(after(299ms), HeldBack, Times), Verdict::Fine);
}

void TestLiveness::awaitsNoPongOfWhoIsHeldBack()
{
    Liveness liveness(Start);
    (void)liveness.nextPing(after(100ms));
    QCOMPARE(liveness.judge(after(299ms), HeldBack, Times), Verdict::Fine);
}

void TestLiveness::givesWhoIsReleasedTheWholeTimeForItsPong()
{
    Liveness liveness(Start);
    (void)liveness.nextPing(after(100ms));
    QCOMPARE(liveness.judge(after(140ms), HeldBack, Times), Verdict::Fine);
    QCOMPARE(liveness.judge(after(250ms), HeldBack, Times), Verdict::Fine);
    QCOMPARE(liveness.judge(after(260ms), Silent, Times), Verdict::Fine);
    QCOMPARE(liveness.judge(after(300ms), Silent, Times), Verdict::PongLate);
}

void TestLiveness::findsAQueueWithoutProgressStalled()
{
    Liveness liveness(Start);
    QCOMPARE(liveness.judge(after(300ms) - 1, Queued, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(300ms), Queued, WithoutPings), Verdict::Stalled);
    // Held back it is what it most often is.
    QCOMPARE(liveness.judge(after(300ms), HeldBack, WithoutPings), Verdict::Stalled);
}

void TestLiveness::startsTheStallWithTheQueue()
{
    Liveness liveness(Start);
    QCOMPARE(liveness.judge(after(1000ms), Silent, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(1300ms) - 1, Queued, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(1300ms), Queued, WithoutPings), Verdict::Stalled);
}

void TestLiveness::startsTheStallAnewWithProgress()
{
    Liveness liveness(Start);
    liveness.onProgress();
    QCOMPARE(liveness.judge(after(290ms), Queued, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(589ms), Queued, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(590ms), Queued, WithoutPings), Verdict::Stalled);
}

void TestLiveness::takesProgressOnlyOnce()
{
    Liveness liveness(Start);
    liveness.onProgress();
    liveness.onProgress();
    QCOMPARE(liveness.judge(after(100ms), Queued, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(200ms), Queued, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(400ms), Queued, WithoutPings), Verdict::Stalled);
}

void TestLiveness::takesAQueueThatShrinksForProgress()
{
    Liveness::Signs signs = Queued;
    Liveness liveness(Start);
    QCOMPARE(liveness.judge(after(100ms), signs, WithoutPings), Verdict::Fine);
    signs.queued -= 1;
    QCOMPARE(liveness.judge(after(290ms), signs, WithoutPings), Verdict::Fine);
    signs.queued += 2;
    QCOMPARE(liveness.judge(after(590ms) - 1, signs, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(590ms), signs, WithoutPings), Verdict::Stalled);
}

void TestLiveness::findsAMessageUnfinished()
{
    Liveness liveness(Start);
    QCOMPARE(liveness.judge(after(10ms), inMessage(1), WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(210ms) - 1, inMessage(1), WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(210ms), inMessage(1), WithoutPings), Verdict::Unfinished);
}

void TestLiveness::givesEachMessageItsOwnTime()
{
    Liveness liveness(Start);
    for (quint64 number = 1; number < 10; ++number) {
        const auto at = 150ms * static_cast<int>(number);
        QCOMPARE(liveness.judge(after(at), inMessage(number), WithoutPings), Verdict::Fine);
    }
}

void TestLiveness::forgetsAMessageThatCameToItsEnd()
{
    Liveness liveness(Start);
    QCOMPARE(liveness.judge(after(10ms), inMessage(1), WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(200ms), Silent, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(1000ms), Silent, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(1010ms), inMessage(2), WithoutPings), Verdict::Fine);
}

void TestLiveness::givesWhoIsHeldBackTimeForItsMessage()
{
    Liveness::Signs signs = {.queued = 10, .pending = 1, .isHeldBack = true};
    Liveness liveness(Start);
    QCOMPARE(liveness.judge(after(100ms), signs, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(290ms), signs, WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(480ms), inMessage(1), WithoutPings), Verdict::Fine);
    QCOMPARE(liveness.judge(after(490ms), inMessage(1), WithoutPings), Verdict::Unfinished);
}

ECHOBENCH_GUILESS_MAIN(TestLiveness)
#include "tst_liveness.moc"
