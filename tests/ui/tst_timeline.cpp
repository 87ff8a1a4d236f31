// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/timeline/timeline.h"

#include <QSignalSpy>
#include <QtTest>

using entries::numbered;
using ui::Timeline;

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void numbersEntriesInTheOrderTheyCome();
    void saysWhatIsNewOncePerBatch();
    void saysNothingAboutAnEmptyBatch();
    void letsTheOldestGoBeyondTheRows();
    void letsTheOldestGoBeyondTheBytesOfPayload();
    void keepsASingleMessageLargerThanTheBytes();
    void takesOnlyTheEndOfABatchLargerThanItself();
    void keepsTheNumbersOfWhatStays();
    void dropsWhileTheEntriesCanStillBeRead();
    void countsWhatItLetGoButNotWhatWasCleared();
    void letsGoWhatNewLimitsHaveNoRoomFor();
    void knowsTheTimeOfDay();
    void knowsTheTimeOfDayAlsoAfterTheMachineSlept();
    void tellsOfManyEntriesAtOnce();
    void holdsAMillionRows();
};

namespace {

qint64 noEpoch() { return 0; }

QByteArray payloadAt(const Timeline &timeline, quint64 sequence) { return timeline.at(sequence).payload; }

} // namespace

void TestTimeline::numbersEntriesInTheOrderTheyCome()
{
    Timeline timeline;
    QVERIFY(timeline.isEmpty());
    timeline.append(numbered(0, 3));
    timeline.append(numbered(3, 2));
    QCOMPARE(timeline.size(), 5);
    QCOMPARE(timeline.begin(), 0U);
    QCOMPARE(timeline.end(), 5U);
    for (quint64 i = 0; i < 5; ++i)
        QCOMPARE(payloadAt(timeline, i), QByteArray::number(i));
}

void TestTimeline::saysWhatIsNewOncePerBatch()
{
    Timeline timeline;
    timeline.append(numbered(0, 3));
    const QSignalSpy appended(&timeline, &Timeline::appended);
    timeline.append(numbered(3, 10));
    QCOMPARE(appended.size(), 1);
    QCOMPARE(appended.first().at(0).toULongLong(), 3U);
    QCOMPARE(appended.first().at(1).toULongLong(), 13U);
}

void TestTimeline::saysNothingAboutAnEmptyBatch()
{
    Timeline timeline;
    const QSignalSpy appended(&timeline, &Timeline::appended);
    timeline.append(QList<ui::Entry>());
    QCOMPARE(appended.size(), 0);
}

void TestTimeline::letsTheOldestGoBeyondTheRows()
{
    Timeline timeline({.rows = 10});
    timeline.append(numbered(0, 8));
    timeline.append(numbered(8, 5));
    QCOMPARE(timeline.size(), 10);
    QCOMPARE(timeline.begin(), 3U);
    QCOMPARE(payloadAt(timeline, 3), QByteArray("3"));
    QCOMPARE(timeline.dropped(), 3U);
}

void TestTimeline::letsTheOldestGoBeyondTheBytesOfPayload()
{
    Timeline timeline({.rows = 1'000, .payloadBytes = 100});
    for (int i = 0; i < 30; ++i)
        timeline.append({entries::sent(QByteArray(10, 'x'))});
    QCOMPARE(timeline.size(), 10);
    QCOMPARE(timeline.payloadBytes(), 100);
    QCOMPARE(timeline.dropped(), 20U);
}

void TestTimeline::keepsASingleMessageLargerThanTheBytes()
{
    Timeline timeline({.rows = 1'000, .payloadBytes = 100});
    timeline.append(numbered(0, 3));
    timeline.append({entries::sent(QByteArray(1'000, 'x'))});
    QCOMPARE(timeline.size(), 1);
    QCOMPARE(timeline.payloadBytes(), 1'000);
    timeline.append(numbered(4, 1));
    QCOMPARE(timeline.size(), 1);
    QCOMPARE(timeline.payloadBytes(), 1);
}

void TestTimeline::takesOnlyTheEndOfABatchLargerThanItself()
{
    Timeline timeline({.rows = 10});
    timeline.append(numbered(0, 5));
    timeline.append(numbered(5, 25));
    QCOMPARE(timeline.size(), 10);
    QCOMPARE(payloadAt(timeline, timeline.begin()), QByteArray("20"));
    QCOMPARE(timeline.dropped(), 20U);
}

void TestTimeline::keepsTheNumbersOfWhatStays()
{
    Timeline timeline({.rows = 4});
    for (int i = 0; i < 100; ++i)
        timeline.append(numbered(i, 1));
    QCOMPARE(payloadAt(timeline, 98), QByteArray("98"));
}

void TestTimeline::dropsWhileTheEntriesCanStillBeRead()
{
    Timeline timeline({.rows = 5});
    timeline.append(numbered(0, 5));
    QList<QByteArray> leaving;
    connect(&timeline, &Timeline::aboutToDrop, this, [&](quint64 end) {
        for (quint64 sequence = timeline.begin(); sequence < end; ++sequence)
            leaving.append(payloadAt(timeline, sequence));
    });
    timeline.append(numbered(5, 2));
    QCOMPARE(leaving, (QList<QByteArray>{"0", "1"}));
}

void TestTimeline::countsWhatItLetGoButNotWhatWasCleared()
{
    Timeline timeline({.rows = 5});
    timeline.append(numbered(0, 7));
    QCOMPARE(timeline.dropped(), 2U);
    timeline.clear();
    QVERIFY(timeline.isEmpty());
    QCOMPARE(timeline.payloadBytes(), 0);
    QCOMPARE(timeline.dropped(), 0U);
    timeline.append(numbered(0, 1));
    QCOMPARE(timeline.size(), 1);
}

void TestTimeline::letsGoWhatNewLimitsHaveNoRoomFor()
{
    Timeline timeline;
    timeline.append(numbered(0, 20));
    timeline.setLimits({.rows = 15});
    QCOMPARE(timeline.size(), 15);
    QCOMPARE(timeline.dropped(), 5U);
    QCOMPARE(payloadAt(timeline, timeline.begin()), QByteArray("5"));
    for (int i = 0; i < 3; ++i)
        timeline.append({entries::sent(QByteArray(10, 'x'))});
    timeline.setLimits({.rows = 15, .payloadBytes = 20});
    QCOMPARE(timeline.size(), 2);
    timeline.setLimits({.rows = 15, .payloadBytes = 1}); // one message is kept, however large
    QCOMPARE(timeline.size(), 1);
}

void TestTimeline::knowsTheTimeOfDay()
{
    Timeline timeline({}, [] { return qint64(1'700'000'000'000); });
    ui::Entry entry = entries::sent("x");
    entry.at = 2'500'000'000; // ns
    timeline.append({entry});
    QCOMPARE(timeline.msecsSinceEpoch(0), 1'700'000'002'500);
}

void TestTimeline::knowsTheTimeOfDayAlsoAfterTheMachineSlept()
{
    qint64 epoch = 1'000'000;
    Timeline timeline({.rows = 4}, [&epoch] { return epoch; });
    timeline.append(numbered(0, 2));
    epoch += 20; // the clock was nudged: not worth a jump
    timeline.append(numbered(2, 1));
    epoch += 3'600'000;
    timeline.append(numbered(3, 1));
    QCOMPARE(timeline.msecsSinceEpoch(1), 1'000'000);
    QCOMPARE(timeline.msecsSinceEpoch(2), 1'000'000);
    QCOMPARE(timeline.msecsSinceEpoch(3), 4'600'020);
    timeline.append(numbered(4, 3));
    QCOMPARE(timeline.msecsSinceEpoch(3), 4'600'020);
}

void TestTimeline::tellsOfManyEntriesAtOnce()
{
    Timeline timeline({.rows = 1'000}, noEpoch);
    timeline.append(numbered(0, 1'500));
    QList<quint64> told;
    timeline.each(timeline.begin() + 10, timeline.begin() + 13, [&](quint64 sequence, ui::RowStore::Row row) {
        told.append(sequence);
        QVERIFY(row.kind == ui::EntryKind::MessageSent);
        QCOMPARE(timeline.connectionOf(row), quint64(1));
        QCOMPARE(timeline.momentOf(row).size, timeline.at(sequence).size);
    });
    const quint64 first = timeline.begin() + 10;
    QCOMPARE(told, (QList<quint64>{first, first + 1, first + 2}));
}

void TestTimeline::holdsAMillionRows()
{
    Timeline timeline({}, noEpoch);
    const QList<ui::Entry> batch = numbered(0, 10'000);
    for (int i = 0; i < 101; ++i)
        timeline.append(batch);
    // A few more go than must, so that views need not follow so often.
    QVERIFY(timeline.size() <= 1'000'000);
    QVERIFY(timeline.size() > 960'000);
    QCOMPARE(timeline.dropped() + static_cast<quint64>(timeline.size()), 1'010'000U);
}

ECHOBENCH_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
