// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/intake.h"
#include "ui/timeline.h"

#include <QSignalSpy>
#include <QtTest>

class TestIntake : public QObject
{
    Q_OBJECT

private slots:
    void putsBothSidesInTheOrderThingsHappened();
    void insertsOnceAFrame();
    void doesNothingWithoutEvents();
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

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
