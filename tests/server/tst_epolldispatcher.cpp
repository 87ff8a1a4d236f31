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

#include <csignal>
#include <pthread.h>

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>
#include <vector>

/// The turns of a loop, what wakes it, and its timers, in the main thread and in a worker's.
class TestEpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void deliversPostedEventsInTheirOrder();
    void leavesWhatAPostedEventPostsForTheNextTurn();
    void emitsAwakeAtTheStartAndAboutToBlockBeforeItWaits();
    void doesNotEmitAboutToBlockWhenItMustNotWait();
    void remembersAWakeUpThatCameBeforeTheWait();
    void takesManyWakeUpsAsOne();
    void spendsNoSystemCallOnAWakeUpWhileItRuns();
    void wakesUpForAnEventPostedByAnotherThread();
    void losesNoWakeUpOfManyThreads();
    void returnsWhenInterruptedBeforeItWaits();
    void endsTheWaitWhenInterruptedByAnotherThread();
    void endsALoopThatAnotherThreadTellsToExit();
    void waitsOnAfterASignal();
    void returnsAfterAWriteWasOfferedToASingleTurn();
    void waitsInALoopInTheTurnThatOfferedAWrite();
    void doesNotWaitWhenAnOfferedWriteSwitchesOnAnother();
    void deliversNoNotifiersWhenTheyAreExcluded();
    void wakesUpWhileNotifiersAreExcluded();
    void deliversNoTimersWhenTheyAreExcluded();
};

namespace {

/// Counts how often it was told to ring, by a queued call that another thread posts.
class Bell : public QObject
{
    Q_OBJECT

public:
    std::counting_semaphore<> rung{0};

public slots:
    void ring() { rung.release(); }
};

QAbstractEventDispatcher &dispatcher() { return *QAbstractEventDispatcher::instance(); }

// Delivers whatever earlier tests left, so that the next turn finds nothing.
void settle()
{
    while (turn()) {
    }
}

void ignoreSignal(int /*number*/) {}

} // namespace

void TestEpollDispatcher::deliversPostedEventsInTheirOrder()
{
    QList<int> delivered;
    for (int i = 0; i < 3; ++i)
        QMetaObject::invokeMethod(
            this, [&delivered, i] { delivered.append(i); }, Qt::QueuedConnection);
    turn();
    QCOMPARE(delivered, (QList<int>{0, 1, 2}));
}

void TestEpollDispatcher::leavesWhatAPostedEventPostsForTheNextTurn()
{
    int delivered = 0;
    const auto count = [&] { ++delivered; };
    QMetaObject::invokeMethod(
        this, [&] { QMetaObject::invokeMethod(this, count, Qt::QueuedConnection); }, Qt::QueuedConnection);
    turn();
    QCOMPARE(delivered, 0);
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(delivered, 1);
}

void TestEpollDispatcher::emitsAwakeAtTheStartAndAboutToBlockBeforeItWaits()
{
    settle();
    QStringList signs;
    QObject context;
    connect(&dispatcher(), &QAbstractEventDispatcher::awake, &context,
            [&] { signs.append(QStringLiteral("awake")); });
    connect(&dispatcher(), &QAbstractEventDispatcher::aboutToBlock, &context, [&] {
        signs.append(QStringLiteral("aboutToBlock"));
        dispatcher().wakeUp();
    });
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(signs, (QStringList{QStringLiteral("awake"), QStringLiteral("aboutToBlock")}));
}

void TestEpollDispatcher::doesNotEmitAboutToBlockWhenItMustNotWait()
{
    QSignalSpy blocks(&dispatcher(), &QAbstractEventDispatcher::aboutToBlock);
    turn();
    QCOMPARE(blocks.size(), 0);
}

void TestEpollDispatcher::remembersAWakeUpThatCameBeforeTheWait()
{
    settle();
    dispatcher().wakeUp();
    QVERIFY(turn(QEventLoop::WaitForMoreEvents));
}

void TestEpollDispatcher::takesManyWakeUpsAsOne()
{
    settle();
    for (int i = 0; i < 100; ++i)
        dispatcher().wakeUp();
    QVERIFY(turn());
    turn(); // delivers what was posted before the wake-up, had there been anything
    QVERIFY(!turn());
}

void TestEpollDispatcher::spendsNoSystemCallOnAWakeUpWhileItRuns()
{
    const int before = KernelCalls::kick();
    QMetaObject::invokeMethod(
        this, [] {}, Qt::QueuedConnection);
    std::thread([] { qApp->eventDispatcher()->wakeUp(); }).join();
    QCOMPARE(KernelCalls::kick(), before);
    QVERIFY(turn());
}

void TestEpollDispatcher::wakesUpForAnEventPostedByAnotherThread()
{
    Bell bell;
    EpollWorker worker(bell);
    worker.start();
    for (int i = 0; i < 1000; ++i) {
        QMetaObject::invokeMethod(&bell, "ring", Qt::QueuedConnection);
        bell.rung.acquire();
    }
}

void TestEpollDispatcher::losesNoWakeUpOfManyThreads()
{
    constexpr int threads = 4;
    constexpr int each = 20'000;
    std::atomic<int> asked = 0;
    std::atomic<int> seen = 0;
    Bell bell;
    EpollWorker worker(bell);
    connect(worker.dispatcher, &QAbstractEventDispatcher::awake, &bell, [&] { seen = asked.load(); });
    worker.start();
    std::vector<std::thread> wakers;
    wakers.reserve(threads);
    for (int waker = 0; waker < threads; ++waker)
        wakers.emplace_back([&] {
            for (int i = 0; i < each; ++i) {
                ++asked;
                worker.dispatcher->wakeUp();
            }
        });
    for (auto &waker : wakers)
        waker.join();
    QTRY_COMPARE(seen.load(), threads * each);
}

void TestEpollDispatcher::returnsWhenInterruptedBeforeItWaits()
{
    settle();
    QObject context;
    connect(&dispatcher(), &QAbstractEventDispatcher::aboutToBlock, &context,
            [] { dispatcher().interrupt(); });
    QVERIFY(!turn(QEventLoop::WaitForMoreEvents));
}

void TestEpollDispatcher::endsTheWaitWhenInterruptedByAnotherThread()
{
    settle();
    std::thread interrupter([self = &dispatcher()] { self->interrupt(); });
    QVERIFY(turn(QEventLoop::WaitForMoreEvents));
    interrupter.join();
}

void TestEpollDispatcher::endsALoopThatAnotherThreadTellsToExit()
{
    for (int i = 0; i < 200; ++i) {
        QEventLoop loop;
        QSemaphore runs; // QEventLoop forgets an exit() that comes before exec()
        QMetaObject::invokeMethod(
            &loop, [&] { runs.release(); }, Qt::QueuedConnection);
        std::thread exiter([&] {
            runs.acquire();
            loop.exit(i);
        });
        QCOMPARE(loop.exec(), i);
        exiter.join();
    }
}

void TestEpollDispatcher::waitsOnAfterASignal()
{
    settle();
    struct sigaction action = {};
    action.sa_handler = ignoreSignal;
    QCOMPARE(sigaction(SIGUSR1, &action, nullptr), 0);
    std::atomic<bool> done = false;
    const pthread_t waiting = pthread_self();
    std::thread signaller([&] {
        while (!done) {
            pthread_kill(waiting, SIGUSR1);
            std::this_thread::yield();
        }
    });
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.setSingleShot(true);
    timer.start(50);
    turn(QEventLoop::WaitForMoreEvents);
    done = true;
    signaller.join();
    QVERIFY(!timer.isActive());
}

void TestEpollDispatcher::returnsAfterAWriteWasOfferedToASingleTurn()
{
    const SocketPair sockets;
    QSocketNotifier notifier(sockets.ours(), QSocketNotifier::Write);
    connect(&notifier, &QSocketNotifier::activated, this, [&] { notifier.setEnabled(false); });
    turn(QEventLoop::WaitForMoreEvents); // would wait for ever if it did not count as delivered
    QVERIFY(!notifier.isEnabled());
}

void TestEpollDispatcher::waitsInALoopInTheTurnThatOfferedAWrite()
{
    settle();
    const SocketPair sockets;
    QSocketNotifier notifier(sockets.ours(), QSocketNotifier::Write);
    connect(&notifier, &QSocketNotifier::activated, this, [&] { notifier.setEnabled(false); });
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    timer.start(20);
    const int before = KernelCalls::wait();
    loop.exec();
    QCOMPARE(KernelCalls::wait(), before + 1);
}

void TestEpollDispatcher::doesNotWaitWhenAnOfferedWriteSwitchesOnAnother()
{
    settle();
    const SocketPair sockets;
    QSocketNotifier one(sockets.ours(), QSocketNotifier::Write);
    QSocketNotifier other(sockets.theirs(), QSocketNotifier::Write);
    other.setEnabled(false);
    QEventLoop loop;
    connect(&one, &QSocketNotifier::activated, this, [&] {
        one.setEnabled(false);
        other.setEnabled(true);
    });
    connect(&other, &QSocketNotifier::activated, this, [&] {
        other.setEnabled(false);
        loop.quit();
    });
    loop.exec(); // would wait for ever
    QVERIFY(!other.isEnabled());
}

void TestEpollDispatcher::deliversNoNotifiersWhenTheyAreExcluded()
{
    const SocketPair sockets;
    QSocketNotifier reader(sockets.ours(), QSocketNotifier::Read);
    QSocketNotifier writer(sockets.ours(), QSocketNotifier::Write);
    QSignalSpy reads(&reader, &QSocketNotifier::activated);
    QSignalSpy writes(&writer, &QSocketNotifier::activated);
    sockets.sendToUs();
    turn(QEventLoop::ExcludeSocketNotifiers);
    QCOMPARE(reads.size() + writes.size(), 0);
    turn();
    QCOMPARE(reads.size(), 1);
    QVERIFY(!writes.isEmpty());
}

void TestEpollDispatcher::wakesUpWhileNotifiersAreExcluded()
{
    turn();
    const SocketPair sockets;
    const QSocketNotifier reader(sockets.ours(), QSocketNotifier::Read);
    sockets.sendToUs();
    std::atomic<bool> delivered = false;
    std::thread poster([&] {
        QMetaObject::invokeMethod(
            this, [&] { delivered = true; }, Qt::QueuedConnection);
    });
    while (!delivered)
        turn(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeSocketNotifiers);
    poster.join();
}

void TestEpollDispatcher::deliversNoTimersWhenTheyAreExcluded()
{
    QTimer timer;
    timer.start(0);
    QSignalSpy fired(&timer, &QTimer::timeout);
    turn(QEventLoop::X11ExcludeTimers);
    QCOMPARE(fired.size(), 0);
    turn();
    QCOMPARE(fired.size(), 1);
}

ECHOBENCH_MAIN_FUNCTION
{
    TestEpollDispatcher test;
    return runOnEpoll(test, argc, argv);
}

#include "tst_epolldispatcher.moc"
