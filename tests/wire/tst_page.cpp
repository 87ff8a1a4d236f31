// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

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
    QVERIFY(page.size() >= 4'000);
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

QTEST_APPLESS_MAIN(TestPage)
#include "tst_page.moc"
