// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/wire/events.h"

#include <QtTest>

#include <memory>

using Page = wire::Page<Event>;
using Pen = wire::Pen<Event>;
using wire::Keep;

class TestPage : public QObject
{
    Q_OBJECT

private slots:
    void givesAMessageBackAsItCame();
    void givesAnEventBackThatIsMoreThanAMessage();
    void knowsWhenEachHappenedHoweverFarApart();
    void knowsAnyConnectionsNumber();
    void keepsThePayloadOfWhatARecordCannotHold();
    void knowsTheSizeOfAMessageThatWasCut();
    void setsTheExtraOfAllThatIsNotPublished();
    void copiesAShortPayload();
    void sharesALongPayload();
    void holdsThousandsOfShortMessages();
    void isFullWhereRecordsAndPayloadsMeet();
    void isFullWhenItSharesMuch();
    void keepsWhatIsAllowedOfALongMessageAndItsSize();
    void neverCutsWithinACharacter();
    void keepsAFloodOfLongMessagesWholeWhereThatIsWanted();
    void keepsAFloodWholeForAsLongAsTheReaderWantsIt();
    void givesItsMemoryBackWhenItGoes();
};

namespace {

Event only(const Event &event)
{
    Page page;
    return page.append(event, event.payload) ? page.event(0) : Event{};
}

/// What is left of a long message after a flood of them.
Event afterAFlood(const Event &event, Keep keep = Keep::Within)
{
    wire::Handover<Event> handover;
    Pen pen(handover, keep);
    const QByteArray large(8 << 20, 'x');
    for (int i = 0; i < 10; ++i)
        pen.write(message(large));
    (void)handover.take();
    pen.write(event);
    return handover.take().events.constFirst();
}

} // namespace

void TestPage::givesAMessageBackAsItCame()
{
    const Event event{.at = 7,
                      .connection = 1ULL << 40,
                      .kind = Event::Kind::Happened,
                      .binary = true,
                      .size = 3,
                      .took = 9,
                      .payload = QByteArray("a\0b", 3)};
    QVERIFY(only(event) == event);
}

void TestPage::givesAnEventBackThatIsMoreThanAMessage()
{
    const Event event{.at = 7, .size = 1, .payload = "x", .detail = QStringLiteral("because")};
    QVERIFY(only(event) == event);
}

void TestPage::knowsWhenEachHappenedHoweverFarApart()
{
    constexpr qint64 Day = 86'400LL * 1'000'000'000;
    const QList<qint64> times{5 * Day, 5 * Day + 1, 5 * Day - 1, 6 * Day, 4 * Day, 400 * Day, 0};
    Page page;
    for (const qint64 at : times)
        QVERIFY(page.append(message("x", at), "x"));
    for (qsizetype i = 0; i < times.size(); ++i) {
        QCOMPARE(page.at(static_cast<quint32>(i)), times[i]);
        QCOMPARE(page.event(static_cast<quint32>(i)).at, times[i]);
    }
}

void TestPage::knowsAnyConnectionsNumber()
{
    const QList<quint64> numbers{0, 1, 0xffff'ffffULL, 0x1'0000'0000ULL, ~0ULL};
    Page page;
    for (const quint64 number : numbers) {
        Event event = message("x");
        event.connection = number;
        QVERIFY(page.append(event, "x"));
    }
    for (qsizetype i = 0; i < numbers.size(); ++i)
        QCOMPARE(page.connection(static_cast<quint32>(i)), numbers[i]);
}

// As a pen's drafts are: the payload is not the event's own.
void TestPage::keepsThePayloadOfWhatARecordCannotHold()
{
    const Event event{.connection = 1ULL << 40, .size = 5};
    Page page;
    QVERIFY(page.append(event, "hello"));
    QCOMPARE(page.payload(0).toByteArray(), QByteArray("hello"));
    QCOMPARE(page.event(0).payload, QByteArray("hello"));
    QCOMPARE(page.messageSize(0), 5);
}

void TestPage::knowsTheSizeOfAMessageThatWasCut()
{
    const Event event{.size = 16LL << 30};
    Page page;
    QVERIFY(page.append(event, "hello"));
    QVERIFY(page.append(event, {}));
    QCOMPARE(page.messageSize(0), 16LL << 30);
    QCOMPARE(page.payload(0).toByteArray(), QByteArray("hello"));
    QCOMPARE(page.messageSize(1), 16LL << 30);
    QVERIFY(page.payload(1).isEmpty());
    QCOMPARE(page.event(0).size, 16LL << 30);
}

void TestPage::setsTheExtraOfAllThatIsNotPublished()
{
    Page page;
    QVERIFY(page.append(message("x"), "x"));
    page.publish();
    const QByteArray large(5'000, 'x');
    QVERIFY(page.append(message("x"), "x"));
    QVERIFY(page.append(message(large), large));
    page.setExtra(1'000'000'000'000'000);
    page.publish();
    QCOMPARE(page.extra(0), 0);
    for (const quint32 index : {1U, 2U}) {
        QCOMPARE(page.extra(index), 1'000'000'000'000'000);
        QCOMPARE(page.event(index).took, 1'000'000'000'000'000);
    }
}

void TestPage::copiesAShortPayload()
{
    const QByteArray payload(4'096, 'x');
    Page page;
    QVERIFY(page.append(message(payload), payload));
    QVERIFY(payload.isDetached());
    QCOMPARE(page.payload(0).toByteArray(), payload);
    QCOMPARE(page.sharedBytes(), 0);
}

void TestPage::sharesALongPayload()
{
    const QByteArray payload(4'097, 'x');
    Page page;
    QVERIFY(page.append(message(payload), payload));
    QCOMPARE(page.payload(0).data(), payload.constData());
    QCOMPARE(page.sharedBytes(), 4'097);
}

void TestPage::holdsThousandsOfShortMessages()
{
    Page page;
    const QByteArray payload(16, 'x');
    while (page.append(message(payload), payload)) {
    }
    page.publish();
    QVERIFY(page.size() >= 6'500);
}

void TestPage::isFullWhereRecordsAndPayloadsMeet()
{
    Page page;
    const QByteArray payload(4'000, 'x');
    while (page.append(message(payload), payload)) {
    }
    QVERIFY(page.append(message("small"), "small"));
    page.publish();
    for (quint32 i = 0; i + 1 < page.size(); ++i)
        QCOMPARE(page.payload(i).toByteArray(), payload);
    QCOMPARE(page.payload(page.size() - 1).toByteArray(), QByteArray("small"));
}

void TestPage::isFullWhenItSharesMuch()
{
    Page page;
    const QByteArray payload(3 << 20, 'x');
    QVERIFY(page.append(message(payload), payload));
    QVERIFY(page.append(message(payload), payload));
    QVERIFY(!page.append(message({}), {}));
}

void TestPage::keepsWhatIsAllowedOfALongMessageAndItsSize()
{
    const Event left = afterAFlood(message(QByteArray(65'536, 'y')));
    QCOMPARE(left.size, 65'536);
    QCOMPARE(left.payload, QByteArray(1'024, 'y'));
}

void TestPage::neverCutsWithinACharacter()
{
    const Event left = afterAFlood(message(QByteArray("€").repeated(3'000)));
    QCOMPARE(left.payload, QByteArray("€").repeated(341));
}

void TestPage::keepsAFloodOfLongMessagesWholeWhereThatIsWanted()
{
    const Event event = message(QByteArray(65'536, 'y'));
    QVERIFY(afterAFlood(event, Keep::Whole) == event);
}

void TestPage::keepsAFloodWholeForAsLongAsTheReaderWantsIt()
{
    const Event event = message(QByteArray(65'536, 'y'));
    wire::Handover<Event> handover;
    Pen pen(handover);
    const auto keptOf = [&](const Event &written) {
        pen.write(written);
        return handover.take().events.constFirst().payload.size();
    };
    for (int i = 0; i < 10; ++i)
        (void)keptOf(message(QByteArray(8 << 20, 'x'))); // more than is granted
    QCOMPARE(keptOf(event), 1'024);
    handover.setWhole(true);
    QCOMPARE(keptOf(event), 65'536);
    handover.setWhole(false);
    QCOMPARE(keptOf(event), 1'024);
}

void TestPage::givesItsMemoryBackWhenItGoes()
{
    const auto blocks = std::make_shared<wire::Blocks>();
    {
        const Page page(blocks);
        QCOMPARE(blocks->unused(), std::size_t(0));
    }
    QCOMPARE(blocks->unused(), std::size_t(1));
}

ECHOBENCH_APPLESS_MAIN(TestPage)
#include "tst_page.moc"
