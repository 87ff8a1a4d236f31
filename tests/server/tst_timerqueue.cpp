// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/timerqueue.h"
#include "tests/testprogram.h"

#include <QtTest>

#include <vector>

using namespace std::chrono_literals;
using server::TimerQueue;
using std::chrono::milliseconds;

namespace {
using Time = TimerQueue::Clock::time_point;

// Fires all that is due at `now` as one turn of the loop does.
std::vector<int> fire(TimerQueue &timers, Time now)
{
    std::vector<int> fired;
    const quint64 mark = timers.mark();
    while (const auto due = timers.takeDue(now, mark)) {
        fired.push_back(due->id);
        timers.putBack(*due);
    }
    return fired;
}
} // namespace

class TestTimerQueue : public QObject
{
    Q_OBJECT

private slots:
    void firesInTheOrderInWhichTimersFallDue();
    void firesTimersThatFallDueTogetherInTheOrderTheyWereStarted();
    void firesAPreciseTimerAtItsInterval();
    void keepsAPreciseTimerOnItsGridThoughEachTurnIsLate();
    void skipsMissedTimesAndKeepsToTheGrid();
    void letsACoarseTimerBeLateByAtMostFivePercent_data();
    void letsACoarseTimerBeLateByAtMostFivePercent();
    void letsCoarseTimersStartedApartFallDueTogether();
    void keepsACoarseTimerFromDrifting();
    void firesAVeryCoarseTimerOnWholeSeconds();
    void firesAZeroTimerOfAnyTypeOncePerTurn_data();
    void firesAZeroTimerOfAnyTypeOncePerTurn();
    void leavesATimerStartedWhileOthersFireForTheNextTurn();
    void doesNotTakeATimerAgainBeforeItIsPutBack();
    void doesNotPutBackATimerThatWasRemoved();
    void doesNotPutBackATimerWhoseNumberWasGivenToAnother();
    void removesAllTimersOfOneObjectOnly();
    void listsTheTimersOfAnObjectAsTheyWereStarted();
    void knowsWhenATimerFallsDueWhileItFires();
    void saysWhetherThereWasATimerToRemove();
    void survivesAnIntervalBeyondTheClock();

private:
    const Time m_start = Time(1'000'000'123us);
};

void TestTimerQueue::firesInTheOrderInWhichTimersFallDue()
{
    TimerQueue timers;
    timers.insert(1, 30ms, Qt::PreciseTimer, this, m_start);
    timers.insert(2, 10ms, Qt::PreciseTimer, this, m_start);
    timers.insert(3, 20ms, Qt::PreciseTimer, this, m_start);
    QCOMPARE(fire(timers, m_start + 30ms), (std::vector<int>{2, 3, 1}));
}

void TestTimerQueue::firesTimersThatFallDueTogetherInTheOrderTheyWereStarted()
{
    TimerQueue timers;
    for (const int id : {5, 3, 4})
        timers.insert(id, 10ms, Qt::PreciseTimer, this, m_start);
    QCOMPARE(fire(timers, m_start + 10ms), (std::vector<int>{5, 3, 4}));
}

void TestTimerQueue::firesAPreciseTimerAtItsInterval()
{
    TimerQueue timers;
    timers.insert(1, 10ms, Qt::PreciseTimer, this, m_start);
    QCOMPARE(fire(timers, m_start + 10ms - 1ns), std::vector<int>());
    QCOMPARE(fire(timers, m_start + 10ms), std::vector<int>{1});
}

void TestTimerQueue::keepsAPreciseTimerOnItsGridThoughEachTurnIsLate()
{
    TimerQueue timers;
    timers.insert(1, 10ms, Qt::PreciseTimer, this, m_start);
    for (int i = 1; i <= 1000; ++i)
        QCOMPARE(fire(timers, m_start + i * 10ms + 3ms), std::vector<int>{1});
    QVERIFY(timers.nextDue() == m_start + 1001 * 10ms);
}

void TestTimerQueue::skipsMissedTimesAndKeepsToTheGrid()
{
    TimerQueue timers;
    timers.insert(1, 10ms, Qt::PreciseTimer, this, m_start);
    QCOMPARE(fire(timers, m_start + 57ms), std::vector<int>{1});
    QVERIFY(timers.nextDue() == m_start + 60ms);
}

void TestTimerQueue::letsACoarseTimerBeLateByAtMostFivePercent_data()
{
    QTest::addColumn<int>("interval");
    for (const int interval : {1, 19, 20, 25, 50, 99, 100, 500, 1000, 5000, 20'000, 60'000, 3'600'000})
        QTest::addRow("%d ms", interval) << interval;
}

void TestTimerQueue::letsACoarseTimerBeLateByAtMostFivePercent()
{
    QFETCH(const int, interval);
    for (int offset = 0; offset < 2000; offset += 7) {
        TimerQueue timers;
        const auto started = m_start + milliseconds(offset);
        timers.insert(1, milliseconds(interval), Qt::CoarseTimer, this, started);
        const auto late = *timers.nextDue() - started - milliseconds(interval);
        QVERIFY(late >= 0ns);
        QVERIFY(late * 20 <= milliseconds(interval));
    }
}

void TestTimerQueue::letsCoarseTimersStartedApartFallDueTogether()
{
    TimerQueue timers;
    std::set<Time> dues;
    for (int i = 0; i < 500; ++i) {
        timers.insert(i, 20'000ms, Qt::CoarseTimer, this, m_start + milliseconds(i));
        dues.insert(*timers.dueOf(i));
    }
    QVERIFY(dues.size() <= 2);
}

void TestTimerQueue::keepsACoarseTimerFromDrifting()
{
    TimerQueue timers;
    timers.insert(1, 1000ms, Qt::CoarseTimer, this, m_start);
    for (int i = 1; i <= 1000; ++i) {
        const auto due = *timers.nextDue();
        QVERIFY(due >= m_start + i * 1000ms && due <= m_start + i * 1000ms + 50ms);
        QCOMPARE(fire(timers, due), std::vector<int>{1});
    }
}

void TestTimerQueue::firesAVeryCoarseTimerOnWholeSeconds()
{
    TimerQueue timers;
    timers.insert(1, 1400ms, Qt::VeryCoarseTimer, this, m_start);
    for (int i = 1; i <= 100; ++i) {
        const auto due = *timers.nextDue();
        QVERIFY(due.time_since_epoch() % 1s == 0ns);
        QVERIFY(due >= m_start + i * 1400ms && due < m_start + i * 1400ms + 1s);
        QCOMPARE(fire(timers, due), std::vector<int>{1});
    }
}

void TestTimerQueue::firesAZeroTimerOfAnyTypeOncePerTurn_data()
{
    QTest::addColumn<Qt::TimerType>("type");
    QTest::newRow("precise") << Qt::PreciseTimer;
    QTest::newRow("coarse") << Qt::CoarseTimer;
    QTest::newRow("very coarse") << Qt::VeryCoarseTimer;
}

void TestTimerQueue::firesAZeroTimerOfAnyTypeOncePerTurn()
{
    QFETCH(const Qt::TimerType, type);
    TimerQueue timers;
    timers.insert(1, 0ms, type, this, m_start);
    QCOMPARE(fire(timers, m_start), std::vector<int>{1});
    QCOMPARE(fire(timers, m_start), std::vector<int>{1});
}

void TestTimerQueue::leavesATimerStartedWhileOthersFireForTheNextTurn()
{
    TimerQueue timers;
    timers.insert(1, 0ms, Qt::PreciseTimer, this, m_start);
    const quint64 mark = timers.mark();
    timers.insert(2, 0ms, Qt::PreciseTimer, this, m_start);
    QCOMPARE(timers.takeDue(m_start, mark)->id, 1);
    QVERIFY(!timers.takeDue(m_start, mark));
}

void TestTimerQueue::doesNotTakeATimerAgainBeforeItIsPutBack()
{
    TimerQueue timers;
    timers.insert(1, 10ms, Qt::PreciseTimer, this, m_start);
    const auto due = timers.takeDue(m_start + 10ms, timers.mark());
    QVERIFY(!timers.takeDue(m_start + 10s, timers.mark()));
    QVERIFY(!timers.nextDue());
    timers.putBack(*due);
    QCOMPARE(timers.takeDue(m_start + 10s, timers.mark())->id, 1);
}

void TestTimerQueue::doesNotPutBackATimerThatWasRemoved()
{
    TimerQueue timers;
    timers.insert(1, 10ms, Qt::PreciseTimer, this, m_start);
    const auto due = timers.takeDue(m_start + 10ms, timers.mark());
    timers.remove(1);
    timers.putBack(*due);
    QVERIFY(!timers.nextDue());
}

void TestTimerQueue::doesNotPutBackATimerWhoseNumberWasGivenToAnother()
{
    TimerQueue timers;
    timers.insert(1, 10ms, Qt::PreciseTimer, this, m_start);
    const auto due = timers.takeDue(m_start + 10ms, timers.mark());
    timers.remove(1);
    timers.insert(1, 50ms, Qt::PreciseTimer, this, m_start);
    QVERIFY(timers.takeDue(m_start + 50ms, timers.mark())); // which now fires itself
    timers.putBack(*due);
    QVERIFY(!timers.nextDue());
}

void TestTimerQueue::removesAllTimersOfOneObjectOnly()
{
    TimerQueue timers;
    QObject other;
    timers.insert(1, 10ms, Qt::PreciseTimer, this, m_start);
    timers.insert(2, 10ms, Qt::PreciseTimer, &other, m_start);
    timers.insert(3, 10ms, Qt::PreciseTimer, this, m_start);
    QVERIFY(timers.removeAllOf(this));
    QVERIFY(!timers.removeAllOf(this));
    QCOMPARE(fire(timers, m_start + 10ms), std::vector<int>{2});
}

void TestTimerQueue::listsTheTimersOfAnObjectAsTheyWereStarted()
{
    TimerQueue timers;
    QObject other;
    timers.insert(7, 1234ms, Qt::VeryCoarseTimer, this, m_start);
    timers.insert(8, 10ms, Qt::PreciseTimer, &other, m_start);
    const auto listed = timers.timersOf(this);
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().timerId, 7);
    QCOMPARE(listed.first().interval, 1234);
    QCOMPARE(listed.first().timerType, Qt::VeryCoarseTimer);
}

void TestTimerQueue::knowsWhenATimerFallsDueWhileItFires()
{
    TimerQueue timers;
    timers.insert(1, 10ms, Qt::PreciseTimer, this, m_start);
    (void)timers.takeDue(m_start + 10ms, timers.mark());
    QVERIFY(timers.dueOf(1) == m_start + 20ms);
    QVERIFY(!timers.dueOf(2));
}

void TestTimerQueue::saysWhetherThereWasATimerToRemove()
{
    TimerQueue timers;
    timers.insert(1, 10ms, Qt::PreciseTimer, this, m_start);
    QVERIFY(timers.remove(1));
    QVERIFY(!timers.remove(1));
}

void TestTimerQueue::survivesAnIntervalBeyondTheClock()
{
    TimerQueue timers;
    timers.insert(1, milliseconds::max(), Qt::CoarseTimer, this, m_start);
    QVERIFY(*timers.nextDue() > m_start + std::chrono::hours(24 * 365));
}

ECHOBENCH_APPLESS_MAIN(TestTimerQueue)
#include "tst_timerqueue.moc"
