// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/timeline/intake.h"
#include "ui/timeline/threadtime.h"
#include "ui/timeline/timeline.h"

#include <QSignalSpy>
#include <QtTest>

#include <chrono>

class TestIntake : public QObject
{
    Q_OBJECT

private slots:
    void putsBothSidesInTheOrderThingsHappened();
    void insertsOnceAFrame();
    void doesNothingWithoutEvents();
    void takesAFloodInSlicesAndLosesNothing();
    void takesEnoughOfAFloodHoweverLongTheListsNeed();
    void saysHowMuchOfAFloodWasLetGoUnseen();
    void saysThatItIsBehindUntilItHasCaughtUp();
};

namespace {

client::Event clientAt(qint64 at)
{
    client::Event event;
    event.at = at;
    return event;
}

server::Event serverAt(qint64 at)
{
    server::Event event;
    event.at = at;
    return event;
}

} // namespace

void TestIntake::putsBothSidesInTheOrderThingsHappened()
{
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    intake.takeClientEvents({clientAt(1), clientAt(3)});
    intake.takeServerEvents({serverAt(0), serverAt(2)});
    intake.flush();
    QCOMPARE(timeline.size(), 4);
    for (quint64 i = 0; i < 4; ++i)
        QCOMPARE(timeline.at(i).at, static_cast<qint64>(i));
}

void TestIntake::insertsOnceAFrame()
{
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    const QSignalSpy appended(&timeline, &ui::Timeline::appended);
    for (int i = 0; i < 50; ++i)
        intake.takeClientEvents({clientAt(i)});
    QVERIFY(timeline.isEmpty());
    QTRY_COMPARE(timeline.size(), 50);
    QCOMPARE(appended.size(), 1);
}

void TestIntake::doesNothingWithoutEvents()
{
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    const QSignalSpy appended(&timeline, &ui::Timeline::appended);
    intake.takeServerEvents({});
    intake.flush();
    QCOMPARE(appended.size(), 0);
}

void TestIntake::takesAFloodInSlicesAndLosesNothing()
{
    constexpr int Many = 100'000;
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    QSignalSpy appended(&timeline, &ui::Timeline::appended);
    QList<server::Event> flood;
    for (int i = 0; i < Many; ++i)
        flood.append(serverAt(i));
    intake.takeServerEvents(flood);
    QVERIFY(appended.wait());
    QVERIFY(timeline.size() < Many);
    QTRY_COMPARE(timeline.size(), Many);
    for (quint64 i = 0; i < Many; ++i)
        QCOMPARE(timeline.stampAt(i), static_cast<qint64>(i));
    QCOMPARE(timeline.dropped(), quint64(0));
}

void TestIntake::takesEnoughOfAFloodHoweverLongTheListsNeed()
{
    constexpr int Many = 200'000;
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    const QSignalSpy appended(&timeline, &ui::Timeline::appended);
    connect(&timeline, &ui::Timeline::appended, this, [] {
        for (const auto begin = ui::threadTime(); ui::threadTime() - begin < std::chrono::milliseconds(15);) {
        }
    });
    QList<server::Event> flood;
    for (int i = 0; i < Many; ++i)
        flood.append(serverAt(i));
    intake.takeServerEvents(flood);
    QTRY_COMPARE_WITH_TIMEOUT(timeline.size(), Many, 30'000);
    QVERIFY2(appended.size() < 20, qPrintable(QString::number(appended.size())));
}

void TestIntake::saysHowMuchOfAFloodWasLetGoUnseen()
{
    ui::Timeline timeline({.rows = 10});
    QList<server::Event> first;
    QList<server::Event> second;
    for (int i = 0; i < 8; ++i) {
        first.append(serverAt(i));
        second.append(serverAt(8 + i));
    }
    timeline.queue(first, {});
    timeline.queue(second, {});
    QCOMPARE(timeline.dropped(), quint64(11));
    timeline.appendQueued(100);
    QCOMPARE(timeline.size(), 6);
    QVERIFY(timeline.kindAt(0) == ui::EntryKind::EventsDropped);
    QCOMPARE(timeline.at(0).size, 11);
    QCOMPARE(timeline.stampAt(1), 11);
}

void TestIntake::saysThatItIsBehindUntilItHasCaughtUp()
{
    constexpr int Many = 90'000;
    ui::Timeline timeline({.rows = 100'000});
    ui::Intake intake(timeline);
    QSignalSpy behind(&intake, &ui::Intake::behindChanged);
    QList<server::Event> flood;
    for (int i = 0; i < Many; ++i)
        flood.append(serverAt(i));
    intake.takeServerEvents(flood);
    QVERIFY(behind.wait());
    QVERIFY(intake.isBehind());
    QTRY_VERIFY(!intake.isBehind());
    QCOMPARE(behind.size(), 2);
    QTRY_COMPARE(timeline.size(), Many);
}

ECHOBENCH_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
