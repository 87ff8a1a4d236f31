// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/wire/events.h"

#include <QtTest>

using Handover = wire::Handover<Event>;
using Pen = wire::Pen<Event>;

/// What a pen writes before it knows all of it.
class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void areReadOnceTheyArePublished();
    void allGetWhatWasNotKnownYet();
    void keepThePayloadThatTheyWereShown();
    void keepALongPayloadWhole();
    void keepLittleOfAFloodOfLongPayloads();
    void comeBeforeWhatIsWrittenAfterThem();
    void areNotLostWhereAPageEnds();
    void wakeTheReaderOnce();
};

void TestDrafts::areReadOnceTheyArePublished()
{
    Handover handover;
    Pen pen(handover);
    QVERIFY(!pen.hasDrafts());
    pen.draft(numbered(1), "one");
    QVERIFY(pen.hasDrafts());
    QVERIFY(handover.take().events.isEmpty());
    pen.publish(2);
    QVERIFY(!pen.hasDrafts());
    QCOMPARE(handover.take().events.constFirst().at, 1);
}

void TestDrafts::allGetWhatWasNotKnownYet()
{
    Handover handover;
    Pen pen(handover);
    pen.draft(numbered(1), "short");
    pen.publish(11);
    pen.draft(numbered(2), "short");
    pen.draft(numbered(3), QByteArray(10'000, 'x'));
    pen.publish(12);
    const QList<Event> events = handover.take().events;
    QCOMPARE(events.at(0).took, 11);
    QCOMPARE(events.at(1).took, 12);
    QCOMPARE(events.at(2).took, 12);
}

void TestDrafts::keepThePayloadThatTheyWereShown()
{
    Handover handover;
    Pen pen(handover);
    QByteArray shown = "before";
    pen.draft(numbered(1), shown);
    shown.fill('x');
    pen.publish(2);
    QCOMPARE(handover.take().events.constFirst().payload, QByteArray("before"));
}

void TestDrafts::keepALongPayloadWhole()
{
    Handover handover;
    Pen pen(handover);
    QByteArray shown(100'000, 'a');
    pen.draft(numbered(1), shown);
    shown.fill('x');
    pen.publish(2);
    QCOMPARE(handover.take().events.constFirst().payload, QByteArray(100'000, 'a'));
}

void TestDrafts::keepLittleOfAFloodOfLongPayloads()
{
    Handover handover;
    Pen pen(handover);
    const QByteArray large(8 << 20, 'x');
    for (int i = 0; i < 10; ++i)
        pen.draft(numbered(1), large);
    pen.publish(2);
    (void)handover.take();
    pen.draft({.at = 1, .size = 65'536}, QByteArray(65'536, 'y'));
    pen.publish(2);
    const Event left = handover.take().events.constFirst();
    QCOMPARE(left.size, 65'536);
    QVERIFY(left.payload.size() <= 1'024);
    QVERIFY(left.payload.startsWith('y'));
}

void TestDrafts::comeBeforeWhatIsWrittenAfterThem()
{
    Handover handover;
    Pen pen(handover);
    pen.draft(numbered(1), {});
    pen.write(numbered(2));
    const QList<Event> events = handover.take().events;
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).at, 1);
    QVERIFY(events.at(0).took > 0);
    QCOMPARE(events.at(1).took, 0);
}

void TestDrafts::areNotLostWhereAPageEnds()
{
    Handover handover;
    Pen pen(handover);
    for (int i = 0; i < 20'000; ++i) // some pages
        pen.draft(numbered(i), "some");
    pen.publish(7);
    const QList<Event> events = handover.take().events;
    QCOMPARE(events.size(), 20'000);
    for (int i = 0; i < 20'000; ++i) {
        QCOMPARE(events.at(i).at, i);
        QVERIFY(events.at(i).took > 0);
    }
}

void TestDrafts::wakeTheReaderOnce()
{
    Handover handover;
    Pen pen(handover);
    for (int i = 0; i < 20'000; ++i)
        pen.draft(numbered(i), "some");
    QVERIFY(pen.publish(7));
    pen.draft(numbered(1), {});
    QVERIFY(!pen.publish(8));
    (void)handover.take();
    pen.draft(numbered(2), {});
    QVERIFY(pen.publish(9));
}

ECHOBENCH_APPLESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
