// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/server/epollfixture.h"
#include "tests/testprogram.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>
#include <vector>

/// The timers of a loop on EpollDispatcher, and that neither they nor sockets starve each other.
class TestEpollTimers : public QObject
{
    Q_OBJECT

private slots:
    void neverFiresATimerEarly_data();
    void neverFiresATimerEarly();
    void knowsTheRemainingTime();
    void listsTheTimersOfAnObject();
    void stopsTheTimersOfADeletedObject();
    void takesOverTheTimersOfAnObjectMovedToItsThread();
    void doesNotFireATimerStoppedByAnothersHandler();
    void doesNotFireATimerAgainInItsOwnNestedLoop();
    void firesOtherTimersInANestedLoop();
    void letsZeroTimersNotStarveSockets();
    void letsZeroTimersNotStarveEachOther();
    void letsSocketsNotStarveTimersNorPostedEvents();
    void letsManyDueTimersNotStarveSockets();
    void forgetsTimersAndNotifiersWhenItsThreadEnds();
};

namespace {

QAbstractEventDispatcher &dispatcher() { return *QAbstractEventDispatcher::instance(); }

} // namespace

void TestEpollTimers::neverFiresATimerEarly_data()
{
    QTest::addColumn<Qt::TimerType>("type");
    QTest::newRow("precise") << Qt::PreciseTimer;
    QTest::newRow("coarse") << Qt::CoarseTimer;
    QTest::newRow("very coarse") << Qt::VeryCoarseTimer;
}

void TestEpollTimers::neverFiresATimerEarly()
{
    QFETCH(const Qt::TimerType, type);
    QTimer timer;
    timer.setTimerType(type);
    timer.setSingleShot(true);
    QSignalSpy fired(&timer, &QTimer::timeout);
    QElapsedTimer elapsed;
    elapsed.start();
    timer.start(45);
    while (fired.isEmpty())
        turn(QEventLoop::WaitForMoreEvents);
    QVERIFY(elapsed.nsecsElapsed() >= 45'000'000);
}

void TestEpollTimers::knowsTheRemainingTime()
{
    QCOMPARE(dispatcher().remainingTime(123'456), -1);
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(100'000);
    const int remaining = timer.remainingTime();
    QVERIFY(remaining > 0 && remaining <= 100'000);
    timer.start(0);
    QCOMPARE(timer.remainingTime(), 0);
}

void TestEpollTimers::listsTheTimersOfAnObject()
{
    QObject object;
    const int id = object.startTimer(4321, Qt::PreciseTimer);
    const auto timers = dispatcher().registeredTimers(&object);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first().timerId, id);
    QCOMPARE(timers.first().interval, 4321);
    QCOMPARE(timers.first().timerType, Qt::PreciseTimer);
}

void TestEpollTimers::stopsTheTimersOfADeletedObject()
{
    auto object = std::make_unique<QObject>();
    const int id = object->startTimer(0);
    object.reset();
    QCOMPARE(dispatcher().remainingTime(id), -1);
    QVERIFY(!turn());
}

void TestEpollTimers::takesOverTheTimersOfAnObjectMovedToItsThread()
{
    std::atomic<int> fired = 0;
    QObject parent;
    auto *timer = new QTimer(&parent);
    connect(timer, &QTimer::timeout, timer, [&] { ++fired; });
    timer->start(0);
    EpollWorker worker(parent);
    worker.start();
    QTRY_VERIFY(fired > 10);
}

void TestEpollTimers::doesNotFireATimerStoppedByAnothersHandler()
{
    QTimer one;
    QTimer other;
    int fired = 0;
    connect(&one, &QTimer::timeout, this, [&] { ++fired, other.stop(); });
    connect(&other, &QTimer::timeout, this, [&] { ++fired, one.stop(); });
    one.start(0);
    other.start(0);
    turn();
    QCOMPARE(fired, 1);
}

void TestEpollTimers::doesNotFireATimerAgainInItsOwnNestedLoop()
{
    QTimer timer;
    int depth = 0;
    int deepest = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        deepest = std::max(deepest, ++depth);
        for (int i = 0; i < 5 && depth < 5; ++i)
            turn();
        --depth;
    });
    timer.start(0);
    turn();
    turn();
    QCOMPARE(deepest, 1);
}

void TestEpollTimers::firesOtherTimersInANestedLoop()
{
    QTimer outer;
    QTimer inner;
    outer.setSingleShot(true);
    QSignalSpy fired(&inner, &QTimer::timeout);
    int firedInside = 0;
    connect(&outer, &QTimer::timeout, this, [&] {
        inner.start(0);
        turn(QEventLoop::WaitForMoreEvents);
        firedInside = static_cast<int>(fired.size());
    });
    outer.start(0);
    turn();
    QCOMPARE(firedInside, 1);
}

void TestEpollTimers::letsZeroTimersNotStarveSockets()
{
    const SocketPair sockets;
    QTimer timer;
    timer.start(0);
    QSocketNotifier notifier(sockets.ours(), QSocketNotifier::Read);
    QSignalSpy reads(&notifier, &QSocketNotifier::activated);
    sockets.sendToUs();
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(reads.size(), 1);
}

void TestEpollTimers::letsZeroTimersNotStarveEachOther()
{
    constexpr int count = 2 * server::EpollDispatcher::timersPerTurn;
    std::vector<std::unique_ptr<QTimer>> timers;
    std::vector<int> fired(count);
    for (std::size_t i = 0; i < count; ++i) {
        timers.push_back(std::make_unique<QTimer>());
        connect(timers.back().get(), &QTimer::timeout, this, [&fired, i] { ++fired[i]; });
        timers.back()->start(0);
    }
    for (int i = 0; i < 6; ++i)
        turn();
    QCOMPARE(fired, std::vector<int>(count, 3));
}

void TestEpollTimers::letsSocketsNotStarveTimersNorPostedEvents()
{
    const SocketPair sockets;
    const QSocketNotifier notifier(sockets.ours(), QSocketNotifier::Read);
    sockets.sendToUs(); // and nobody reads it
    QTimer timer;
    timer.start(1);
    QSignalSpy fired(&timer, &QTimer::timeout);
    bool posted = false;
    QMetaObject::invokeMethod(
        this, [&] { posted = true; }, Qt::QueuedConnection);
    while (fired.size() < 3)
        turn(QEventLoop::WaitForMoreEvents);
    QVERIFY(posted);
}

void TestEpollTimers::letsManyDueTimersNotStarveSockets()
{
    const SocketPair sockets;
    QSocketNotifier notifier(sockets.ours(), QSocketNotifier::Read);
    QSignalSpy reads(&notifier, &QSocketNotifier::activated);
    std::vector<std::unique_ptr<QTimer>> timers;
    int fired = 0;
    for (int i = 0; i < 2 * server::EpollDispatcher::timersPerTurn; ++i) {
        timers.push_back(std::make_unique<QTimer>());
        connect(timers.back().get(), &QTimer::timeout, this, [&] { ++fired; });
        timers.back()->start(0);
    }
    turn();
    QCOMPARE(fired, server::EpollDispatcher::timersPerTurn);
    sockets.sendToUs();
    turn();
    QCOMPARE(reads.size(), 1);
    QCOMPARE(fired, 2 * server::EpollDispatcher::timersPerTurn);
}

void TestEpollTimers::forgetsTimersAndNotifiersWhenItsThreadEnds()
{
    const SocketPair sockets;
    QTimer timer;
    timer.start(0);
    QSocketNotifier notifier(sockets.ours(), QSocketNotifier::Read);
    QSignalSpy reads(&notifier, &QSocketNotifier::activated);
    sockets.sendToUs();
    dispatcher().closingDown();
    QVERIFY(!turn());
    QCOMPARE(reads.size(), 0);
}

ECHOBENCH_MAIN_FUNCTION
{
    TestEpollTimers test;
    return runOnEpoll(test, argc, argv);
}

#include "tst_epolltimers.moc"
