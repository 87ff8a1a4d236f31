// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/repeatschedule.h"
#include "tests/testprogram.h"

#include <QtTest>

using namespace std::chrono_literals;
using client::RepeatSchedule;

class TestRepeatSchedule : public QObject
{
    Q_OBJECT

private slots:
    void sendsTheFirstAtOnce();
    void sendsNothingBeforeItIsDue();
    void keepsItsRateHoweverLateEachOneIs();
    void missesWhatIsTooLateInsteadOfABurst();
    void sendsAFewTogetherWhereItMay();
    void endsAfterTheLast();
    void sendsAsManyAsAskedForInSpiteOfMisses();
    void takesAtLeastAMillisecond();
    void waitsForAClockThatStandsBeforeTheStart();
};

void TestRepeatSchedule::sendsTheFirstAtOnce()
{
    RepeatSchedule schedule({.interval = 100ms}, 5s);
    QCOMPARE(schedule.wait(5s).count(), 0);
    QCOMPARE(schedule.take(5s).send, 1);
    QCOMPARE(schedule.wait(5s), 100ms);
}

void TestRepeatSchedule::sendsNothingBeforeItIsDue()
{
    RepeatSchedule schedule({.interval = 100ms}, 0s);
    (void)schedule.take(0ms);
    QCOMPARE(schedule.take(99ms).send, 0);
    QCOMPARE(schedule.take(100ms).send, 1);
    QCOMPARE(schedule.take(100ms).send, 0);
}

void TestRepeatSchedule::keepsItsRateHoweverLateEachOneIs()
{
    RepeatSchedule schedule({.interval = 100ms}, 0s);
    for (int number = 0; number < 10'000; ++number)
        QCOMPARE(schedule.take(number * 100ms + 60ms).send, 1);
    QCOMPARE(schedule.missed(), 0);
    QCOMPARE(schedule.wait(999'960ms), 40ms);
}

void TestRepeatSchedule::missesWhatIsTooLateInsteadOfABurst()
{
    RepeatSchedule schedule({.interval = 10ms}, 0s);
    (void)schedule.take(0ms);
    const auto due = schedule.take(1005ms);
    QCOMPARE(due.send, 1);
    QCOMPARE(due.missed, 99);
    QCOMPARE(schedule.wait(1005ms), 5ms);
    QCOMPARE(schedule.missed(), 99);
}

void TestRepeatSchedule::sendsAFewTogetherWhereItMay()
{
    RepeatSchedule schedule({.interval = 1ms, .mostAtOnce = 4}, 0s);
    (void)schedule.take(0ms);
    QCOMPARE(schedule.take(3ms).send, 3);
    const auto due = schedule.take(13ms);
    QCOMPARE(due.send, 4);
    QCOMPARE(due.missed, 6);
}

void TestRepeatSchedule::endsAfterTheLast()
{
    RepeatSchedule schedule({.interval = 10ms, .times = 2}, 0s);
    QCOMPARE(schedule.take(0ms).send, 1);
    QVERIFY(!schedule.isFinished());
    QCOMPARE(schedule.take(50ms).missed, 0);
    QVERIFY(schedule.isFinished());
    QCOMPARE(schedule.take(60ms).send, 0);
    QCOMPARE(schedule.sent(), 2);
}

void TestRepeatSchedule::sendsAsManyAsAskedForInSpiteOfMisses()
{
    RepeatSchedule schedule({.interval = 10ms, .times = 5}, 0s);
    int sent = 0;
    for (auto now = 0ms; !schedule.isFinished(); now += 30ms)
        sent += schedule.take(now).send;
    QCOMPARE(sent, 5);
    RepeatSchedule burst({.interval = 1ms, .times = 3, .mostAtOnce = 100}, 0s);
    QCOMPARE(burst.take(50ms).send, 3);
}

void TestRepeatSchedule::takesAtLeastAMillisecond()
{
    RepeatSchedule schedule({.interval = -5ms, .mostAtOnce = -1}, 0s);
    QCOMPARE(schedule.take(0ms).send, 1);
    QCOMPARE(schedule.wait(0ms), 1ms);
}

void TestRepeatSchedule::waitsForAClockThatStandsBeforeTheStart()
{
    RepeatSchedule schedule({.interval = 10ms}, 100ms);
    QCOMPARE(schedule.take(90ms).send, 0);
    QCOMPARE(schedule.wait(90ms), 10ms);
}

ECHOBENCH_APPLESS_MAIN(TestRepeatSchedule)
#include "tst_repeatschedule.moc"
