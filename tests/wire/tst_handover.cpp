// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/handover.h"

#include <QByteArray>
#include <QtTest>

#include <thread>

namespace {
struct Event {
    int number = 0;
    QByteArray payload;
};
} // namespace

class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void takesEventsInTheOrderTheyWerePut();
    void asksToWakeTheTakerOncePerBatch();
    void letsTheOldestGoBeyondTheNumberOfEventsAndCountsThem();
    void letsTheOldestGoBeyondTheBytesOfPayloadAndCountsThem();
    void keepsASingleEventLargerThanTheBytes();
    void losesNothingBetweenSeveralPuttersAndATaker();
};

void TestHandover::takesEventsInTheOrderTheyWerePut()
{
    wire::Handover<Event> handover;
    for (int i = 0; i < 3; ++i)
        handover.put({i, {}});
    const auto taken = handover.take();
    QCOMPARE(taken.events.size(), 3);
    QCOMPARE(taken.events.first().number, 0);
    QCOMPARE(taken.events.last().number, 2);
    QCOMPARE(taken.dropped, 0U);
    QVERIFY(handover.take().events.isEmpty());
}

void TestHandover::asksToWakeTheTakerOncePerBatch()
{
    wire::Handover<Event> handover;
    QVERIFY(handover.put({1, {}}));
    QVERIFY(!handover.put({2, {}}));
    (void)handover.take();
    QVERIFY(handover.put({3, {}}));
}

void TestHandover::letsTheOldestGoBeyondTheNumberOfEventsAndCountsThem()
{
    wire::Handover<Event> handover(10);
    for (int i = 0; i < 1000; ++i)
        handover.put({i, {}});
    const auto taken = handover.take();
    QVERIFY(taken.events.size() <= 10);
    QCOMPARE(taken.events.last().number, 999);
    QCOMPARE(taken.dropped + static_cast<quint64>(taken.events.size()), 1000U);
    QCOMPARE(handover.take().dropped, 0U);
}

void TestHandover::letsTheOldestGoBeyondTheBytesOfPayloadAndCountsThem()
{
    wire::Handover<Event> handover(1000, 100);
    for (int i = 0; i < 30; ++i)
        handover.put({i, QByteArray(10, 'x')});
    const auto taken = handover.take();
    QVERIFY(taken.events.size() <= 10);
    QCOMPARE(taken.dropped + static_cast<quint64>(taken.events.size()), 30U);
}

void TestHandover::keepsASingleEventLargerThanTheBytes()
{
    wire::Handover<Event> handover(10, 100);
    handover.put({1, QByteArray(1000, 'x')});
    QCOMPARE(handover.take().events.size(), 1);
}

void TestHandover::losesNothingBetweenSeveralPuttersAndATaker()
{
    constexpr int Putters = 4;
    constexpr int Each = 20'000;
    wire::Handover<Event> handover;
    std::vector<std::thread> putters;
    for (int p = 0; p < Putters; ++p)
        putters.emplace_back([&handover] {
            for (int i = 0; i < Each; ++i)
                handover.put({i, {}});
        });
    qsizetype seen = 0;
    while (seen < Putters * Each) {
        seen += handover.take().events.size();
        std::this_thread::yield();
    }
    for (auto &putter : putters)
        putter.join();
    QCOMPARE(seen, Putters * Each);
}

QTEST_APPLESS_MAIN(TestHandover)
#include "tst_handover.moc"
