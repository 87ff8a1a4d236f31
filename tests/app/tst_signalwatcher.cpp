// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/signalwatcher.h"
#include "tests/testprogram.h"

#include <QSignalSpy>
#include <QtTest>

#include <csignal>

class TestSignalWatcher : public QObject
{
    Q_OBJECT

private slots:
    void turnsASignalIntoARequest_data();
    void turnsASignalIntoARequest();
    void leavesSignalsAsTheyWere();
};

void TestSignalWatcher::turnsASignalIntoARequest_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

// The second of two signals ends the process: what the real program does then is tested from outside.
void TestSignalWatcher::turnsASignalIntoARequest()
{
    QFETCH(const int, number);
    const app::SignalWatcher watcher;
    QSignalSpy requests(&watcher, &app::SignalWatcher::endRequested);
    QCOMPARE(std::raise(number), 0);
    QCOMPARE(requests.size(), 0); // not within the handler
    QVERIFY(!requests.isEmpty() || requests.wait());
    QCOMPARE(requests.size(), 1);
}

void TestSignalWatcher::leavesSignalsAsTheyWere()
{
    {
        const app::SignalWatcher watcher;
    }
    for (const int number : {SIGINT, SIGTERM}) {
        struct sigaction action = {};
        QCOMPARE(::sigaction(number, nullptr, &action), 0);
        QVERIFY(action.sa_handler == SIG_DFL);
    }
}

ECHOBENCH_GUILESS_MAIN(TestSignalWatcher)
#include "tst_signalwatcher.moc"
