// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/wire/events.h"

#include <QtTest>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

using wire::Keep;
using Handover = wire::Handover<Event>;
using Page = wire::Page<Event>;
using Pen = wire::Pen<Event>;

class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void takesEventsInTheOrderTheyWereWritten();
    void givesWhatIsWrittenOnAPageThatWasTakenAlready();
    void givesNothingTwice();
    void asksToWakeTheReaderOncePerBatch();
    void letsTheOldestFullPagesGoAndCountsTheirEvents();
    void letsTheOldestGoBeyondTheBytesOfLongPayloads();
    void keepsThePageThatIsWrittenAlthoughItIsTheOldest();
    void givesAlsoWhatAPenWroteThatIsGone();
    void losesNothingBetweenSeveralPensAndAReader();
};

namespace {

QList<Event> takenFrom(Handover &handover) { return handover.take().events; }

} // namespace

void TestHandover::takesEventsInTheOrderTheyWereWritten()
{
    Handover handover;
    Pen pen(handover);
    for (int i = 0; i < 20'000; ++i) // some pages
        pen.write(numbered(i));
    const auto taken = handover.take();
    const QList<Event> events = taken.events;
    QCOMPARE(events.size(), 20'000);
    QCOMPARE(taken.dropped, 0U);
    for (int i = 0; i < 20'000; ++i)
        QCOMPARE(events.at(i).at, i);
}

void TestHandover::givesWhatIsWrittenOnAPageThatWasTakenAlready()
{
    Handover handover;
    Pen pen(handover);
    pen.write(numbered(1));
    (void)handover.take();
    pen.write(numbered(2));
    const auto taken = handover.take();
    QCOMPARE(taken.events.stretches().front().from, 1U);
    QCOMPARE(taken.events.constFirst().at, 2);
}

void TestHandover::givesNothingTwice()
{
    Handover handover;
    Pen pen(handover);
    pen.write(numbered(1));
    (void)handover.take();
    QVERIFY(handover.take().events.isEmpty());
}

void TestHandover::asksToWakeTheReaderOncePerBatch()
{
    Handover handover;
    Pen pen(handover);
    QVERIFY(pen.write(numbered(1)));
    QVERIFY(!pen.write(numbered(2)));
    (void)handover.take();
    QVERIFY(pen.write(numbered(3)));
}

void TestHandover::letsTheOldestFullPagesGoAndCountsTheirEvents()
{
    Handover handover(2);
    Pen pen(handover);
    for (int i = 0; i < 100'000; ++i)
        pen.write(numbered(i));
    const auto taken = handover.take();
    const QList<Event> events = taken.events;
    QVERIFY(events.size() < 3 * 256 * 1024 / 24);
    QCOMPARE(events.last().at, 99'999);
    QCOMPARE(taken.dropped + static_cast<quint64>(events.size()), 100'000U);
    QCOMPARE(handover.take().dropped, 0U);
}

void TestHandover::letsTheOldestGoBeyondTheBytesOfLongPayloads()
{
    Handover handover(1'000, 20 << 20);
    Pen pen(handover, Keep::Whole);
    const QByteArray payload(1 << 20, 'x');
    for (int i = 0; i < 100; ++i)
        pen.write(message(payload, i));
    const auto taken = handover.take();
    const QList<Event> events = taken.events;
    QVERIFY(events.size() <= 24);
    QCOMPARE(taken.dropped + static_cast<quint64>(events.size()), 100U);
}

void TestHandover::keepsThePageThatIsWrittenAlthoughItIsTheOldest()
{
    Handover handover(1);
    Pen slow(handover);
    slow.write(numbered(0));
    Pen fast(handover);
    for (int i = 1; i < 100'000; ++i)
        fast.write(numbered(i));
    slow.write(numbered(100'000));
    const QList<Event> events = takenFrom(handover);
    QCOMPARE(events.first().at, 0);
    QCOMPARE(events.last().at, 100'000);
}

void TestHandover::givesAlsoWhatAPenWroteThatIsGone()
{
    Handover handover;
    Pen(handover).write(numbered(7));
    QCOMPARE(takenFrom(handover).size(), 1);
    QVERIFY(takenFrom(handover).isEmpty());
}

void TestHandover::losesNothingBetweenSeveralPensAndAReader()
{
    constexpr int Writers = 4;
    constexpr int Each = 20'000;
    Handover handover;
    std::vector<std::thread> writers;
    for (int w = 0; w < Writers; ++w)
        writers.emplace_back([&handover] {
            Pen pen(handover);
            for (int i = 0; i < Each; ++i)
                pen.write(message(QByteArray::number(i), i));
        });
    qint64 seen = 0;
    qint64 wrong = 0;
    while (seen < Writers * Each) {
        const auto taken = handover.take();
        for (const auto &stretch : taken.events.stretches()) {
            for (quint32 i = stretch.from; i < stretch.to; ++i) {
                ++seen;
                wrong += stretch.page->payload(i).toByteArray().toLongLong() == stretch.page->at(i) ? 0 : 1;
            }
        }
        std::this_thread::yield();
    }
    for (auto &writer : writers)
        writer.join();
    QCOMPARE(seen, Writers * Each);
    QCOMPARE(wrong, 0);
}

ECHOBENCH_APPLESS_MAIN(TestHandover)
#include "tst_handover.moc"
