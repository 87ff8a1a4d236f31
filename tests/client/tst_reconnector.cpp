// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/reconnector.h"
#include "tests/testprogram.h"

#include <QSignalSpy>
#include <QtTest>

using client::ClosedBy;
using client::Phase;
using client::Problem;
using client::Reconnector;
using client::ReconnectSettings;
using client::State;
using namespace std::chrono_literals;

class TestReconnector : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheStateAsItIsWhenItIsOff();
    void waitsAndSaysUntilWhen();
    void tellsWhenTheWaitIsOver();
    void countsAttemptsUntilOneLivedLong();
    void stopsToWait();
    void stopsToWaitWhenItIsSwitchedOff();
    void keepsCountingWhenNothingIsAdjusted();
    void beginsAnewWithTheUser();

private:
    static constexpr qint64 Second = 1'000'000'000;
    static State lost()
    {
        return {.error = QStringLiteral("lost"),
                .problem = Problem::Lost,
                .closeCode = 1006,
                .closedBy = ClosedBy::Server};
    }
    static ReconnectSettings slow() { return {.enabled = true, .first = 1h, .longest = 1h, .jitter = 0}; }
};

void TestReconnector::leavesTheStateAsItIsWhenItIsOff()
{
    Reconnector reconnector;
    reconnector.begin({});
    QCOMPARE(reconnector.after(lost(), Second), lost());
    QCOMPARE(reconnector.attempt(), 0);
}

void TestReconnector::waitsAndSaysUntilWhen()
{
    Reconnector reconnector;
    reconnector.begin(slow());
    State expected = lost();
    expected.phase = Phase::Waiting;
    expected.attempt = 1;
    expected.retryAt = 3601 * Second;
    QCOMPARE(reconnector.after(lost(), Second), expected);
    QCOMPARE(reconnector.attempt(), 1);
}

void TestReconnector::tellsWhenTheWaitIsOver()
{
    Reconnector reconnector;
    QSignalSpy due(&reconnector, &Reconnector::due);
    reconnector.begin({.enabled = true, .first = 1ms, .longest = 1ms});
    (void)reconnector.after(lost(), Second);
    QVERIFY(due.wait());
    QCOMPARE(due.size(), 1);
}

void TestReconnector::countsAttemptsUntilOneLivedLong()
{
    Reconnector reconnector;
    reconnector.begin(slow());
    QCOMPARE(reconnector.after(lost(), Second).attempt, 1);
    reconnector.opened(2 * Second);
    QCOMPARE(reconnector.after(lost(), 3 * Second).attempt, 2);
    // It was not open in between, however long that took.
    QCOMPARE(reconnector.after(lost(), 1000 * Second).attempt, 3);
    reconnector.opened(1000 * Second);
    QCOMPARE(reconnector.after(lost(), 1010 * Second).attempt, 1);
}

void TestReconnector::stopsToWait()
{
    Reconnector reconnector;
    QSignalSpy due(&reconnector, &Reconnector::due);
    reconnector.begin({.enabled = true, .first = 0ms, .longest = 0ms});
    (void)reconnector.after(lost(), Second);
    reconnector.stop();
    QCoreApplication::processEvents();
    QCOMPARE(due.size(), 0);
    QCOMPARE(reconnector.attempt(), 0);
    QCOMPARE(reconnector.after(lost(), Second), lost());
}

void TestReconnector::stopsToWaitWhenItIsSwitchedOff()
{
    Reconnector reconnector;
    QSignalSpy due(&reconnector, &Reconnector::due);
    reconnector.begin({.enabled = true, .first = 0ms, .longest = 0ms});
    (void)reconnector.after(lost(), Second);
    reconnector.adjust({});
    QCoreApplication::processEvents();
    QCOMPARE(due.size(), 0);
}

void TestReconnector::keepsCountingWhenNothingIsAdjusted()
{
    Reconnector reconnector;
    reconnector.begin(slow());
    (void)reconnector.after(lost(), Second);
    reconnector.adjust(slow());
    QCOMPARE(reconnector.after(lost(), Second).attempt, 2);
}

void TestReconnector::beginsAnewWithTheUser()
{
    Reconnector reconnector;
    reconnector.begin(slow());
    (void)reconnector.after(lost(), Second);
    reconnector.begin(slow());
    QCOMPARE(reconnector.attempt(), 0);
    QCOMPARE(reconnector.after(lost(), Second).attempt, 1);
}

ECHOBENCH_GUILESS_MAIN(TestReconnector)
#include "tst_reconnector.moc"
