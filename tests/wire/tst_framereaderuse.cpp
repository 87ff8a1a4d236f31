// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/wire/frames.h"

#include <QElapsedTimer>
#include <QtTest>

using Kind = wire::FrameEvent::Kind;
using wire::FrameReader;
using wire::Role;
using namespace frames;
using namespace Qt::StringLiterals;

/// What the reader promises its owner beyond the events: limits, pauses, deadlines, memory, time.
class TestFrameReaderUse : public QObject
{
    Q_OBJECT

private slots:
    void rejectsTextAtTheOctetThatMakesItInvalid_data();
    void rejectsTextAtTheOctetThatMakesItInvalid();
    void rejectsAHeaderAtTheOctetThatIsWrong_data();
    void rejectsAHeaderAtTheOctetThatIsWrong();
    void takesAFrameOfExactlyTheLimit();
    void refusesAFrameOverTheLimitBeforeItsPayload();
    void takesFragmentsThatMakeExactlyTheLimit();
    void refusesTheFragmentThatGoesOverTheLimit();
    void letsAControlFrameThroughWhateverTheLimit();
    void readsFramesWithALengthOf64Bits();
    void showsAWholeMessageWhereItLies();
    void looksAtNothingBeyondTheEvent();
    void goesOnWhereItWasPaused();
    void givesAMessageThatWasPutTogetherAwayWithoutACopy();
    void givesACopyOfAMessageThatLiesInTheInput();
    void givesACopyOfAPingBesideAMessageInParts();
    void hasNothingPendingBetweenFrames();
    void keepsTheNumberOfWhatIsPendingUntilItIsComplete();
    void numbersTwoMessagesDifferently();
    void countsAPingWithinAMessageToTheMessage();
    void hasNothingPendingAfterACloseOrAViolation();
    void saysNothingForNoBytes();
    void hasSentencesShortEnoughForAClose();
    void costsNoMoreForDribbledFragments();
};

namespace {

/// How many octets the reader takes before it fails; -1 where it does not.
qsizetype failsAfter(const QByteArray &bytes)
{
    FrameReader reader(Role::Server);
    QList<QByteArray> events;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        feed(reader, QByteArrayView(bytes).sliced(i, 1), events);
        if (reader.hasEnded())
            return i + 1;
    }
    return -1;
}

/// The header of a text of 100 bytes and the beginning of its payload.
QByteArray beginningOf(const QByteArray &payload)
{
    return text(payload.leftJustified(100, 'x')).first(6 + payload.size());
}

QList<QByteArray> readWithLimits(const QByteArray &bytes, wire::FrameLimits limits)
{
    return frames::read(Role::Server, bytes, {bytes.size()}, limits);
}

} // namespace

void TestFrameReaderUse::rejectsTextAtTheOctetThatMakesItInvalid_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<qsizetype>("octet");
    const auto row = [](const char *name, const QByteArray &payload, qsizetype octet) {
        QTest::newRow(name) << payload << octet;
    };
    row("a continuation alone", "abc\x80", 4);
    row("an overlong form", "ab\xe0\x80\xaf", 4);
    row("a surrogate", "\xed\xa0\x80", 2);
    row("beyond the last plane", "a\xf4\x90", 3);
    row("a lead of nothing", "\xf5", 1);
    row("a third octet", "\xe2\x82g", 3);
    row("a fourth octet", "\xf0\x9f\x98g", 4);
}

void TestFrameReaderUse::rejectsTextAtTheOctetThatMakesItInvalid()
{
    QFETCH(QByteArray, payload);
    QFETCH(qsizetype, octet);
    QCOMPARE(failsAfter(beginningOf(payload)), 6 + octet);
}

void TestFrameReaderUse::rejectsAHeaderAtTheOctetThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<qsizetype>("octet");
    QTest::newRow("a reserved bit") << QByteArray("c181") << qsizetype(1);
    QTest::newRow("a reserved opcode") << QByteArray("8381") << qsizetype(1);
    QTest::newRow("a fragmented ping") << QByteArray("0981") << qsizetype(1);
    QTest::newRow("a continuation of nothing") << QByteArray("8081") << qsizetype(1);
    QTest::newRow("no mask") << QByteArray("810161") << qsizetype(2);
    QTest::newRow("a long ping") << QByteArray("89fe007e") << qsizetype(2);
    QTest::newRow("a long form of 16 bits") << QByteArray("81fe000100000000") << qsizetype(4);
    QTest::newRow("a long form of 64 bits") << QByteArray("81ff000000000000000100000000") << qsizetype(10);
    QTest::newRow("too much") << QByteArray("81ff00000000ffffffff00000000") << qsizetype(10);
}

void TestFrameReaderUse::rejectsAHeaderAtTheOctetThatIsWrong()
{
    QFETCH(QByteArray, hex);
    QFETCH(qsizetype, octet);
    QCOMPARE(failsAfter(QByteArray::fromHex(hex)), octet);
}

void TestFrameReaderUse::takesAFrameOfExactlyTheLimit()
{
    QCOMPARE(readWithLimits(text("0123456789"), {.frame = 10, .message = 10}),
             QList<QByteArray>{"text/1 0123456789"});
}

void TestFrameReaderUse::refusesAFrameOverTheLimitBeforeItsPayload()
{
    QCOMPARE(readWithLimits(text("0123456789a").first(6), {.frame = 10, .message = 100}),
             QList<QByteArray>{"failed 1009 A frame of 11 bytes is over the limit of 10."});
}

void TestFrameReaderUse::takesFragmentsThatMakeExactlyTheLimit()
{
    QCOMPARE(readWithLimits(textBegin("01234") + last("56789"), {.frame = 10, .message = 10}).last(),
             "text/2 0123456789");
}

void TestFrameReaderUse::refusesTheFragmentThatGoesOverTheLimit()
{
    QCOMPARE(
        readWithLimits(textBegin("01234") + last("56789a").first(6), {.frame = 10, .message = 10}).last(),
        "failed 1009 A message of at least 11 bytes is over the limit of 10.");
}

void TestFrameReaderUse::letsAControlFrameThroughWhateverTheLimit()
{
    QCOMPARE(readWithLimits(textBegin("01") + ping("0123456789") + last(""), {.frame = 2, .message = 2}),
             QList<QByteArray>({"part of text/1 01", "ping 0123456789", "text/2 01"}));
}

void TestFrameReaderUse::readsFramesWithALengthOf64Bits()
{
    for (const qsizetype size : {65535, 65536, 70000}) {
        const QByteArray payload(size, 'x');
        const QByteArray bytes = text(payload) + text("y");
        const QList<QByteArray> expected{"text/1 " + payload, "text/1 y"};
        for (const qsizetype chunk : {bytes.size(), qsizetype(1), qsizetype(13), qsizetype(4096)})
            QVERIFY(frames::read(Role::Server, bytes, {chunk}) == expected);
    }
}

void TestFrameReaderUse::showsAWholeMessageWhereItLies()
{
    QByteArray bytes = text("hello") + ping("p");
    std::span<char> input(bytes.data(), static_cast<size_t>(bytes.size()));
    FrameReader reader(Role::Server);
    QCOMPARE(static_cast<const void *>(reader.next(input).payload.data()),
             static_cast<const void *>(bytes.constData() + 6));
    QCOMPARE(static_cast<const void *>(reader.next(input).payload.data()),
             static_cast<const void *>(bytes.constData() + 17));
}

void TestFrameReaderUse::looksAtNothingBeyondTheEvent()
{
    const QByteArray rest = text("b") + ping("c");
    QByteArray bytes = text("a") + rest;
    std::span<char> input(bytes.data(), static_cast<size_t>(bytes.size()));
    FrameReader reader(Role::Server);
    QCOMPARE(reader.next(input).kind, Kind::Message);
    QCOMPARE(QByteArray(input.data(), static_cast<qsizetype>(input.size())), rest);
    QCOMPARE(reader.pending(), 0U);
}

void TestFrameReaderUse::goesOnWhereItWasPaused()
{
    QByteArray bytes = text("a") + textBegin("b") + last("c") + ping("d") + frames::close("");
    FrameReader reader(Role::Server);
    QList<QByteArray> events;
    std::span<char> input(bytes.data(), static_cast<size_t>(bytes.size()));
    while (!input.empty()) {
        // What a paused owner keeps, it may move elsewhere before it goes on.
        std::vector<char> kept(input.begin(), input.end());
        std::span<char> moved(kept);
        events.append(describe(reader, reader.next(moved)));
        input = input.last(moved.size());
    }
    QCOMPARE(events,
             QList<QByteArray>({"text/1 a", "part of text/1 b", "text/2 bc", "ping d", "close 1005 "}));
}

void TestFrameReaderUse::givesAMessageThatWasPutTogetherAwayWithoutACopy()
{
    QByteArray bytes = textBegin("hello ") + last("world") + text("next");
    std::span<char> input(bytes.data(), static_cast<size_t>(bytes.size()));
    FrameReader reader(Role::Server);
    QCOMPARE(reader.next(input).kind, Kind::Fragment);
    const wire::FrameEvent event = reader.next(input);
    const void *const before = event.payload.data();
    const QByteArray payload = reader.takePayload(event);
    QCOMPARE(payload, "hello world");
    QCOMPARE(static_cast<const void *>(payload.constData()), before);
    QCOMPARE(reader.takePayload(reader.next(input)), "next");
    QCOMPARE(payload, "hello world");
}

void TestFrameReaderUse::givesACopyOfAMessageThatLiesInTheInput()
{
    QByteArray bytes = text("hello");
    std::span<char> input(bytes.data(), static_cast<size_t>(bytes.size()));
    FrameReader reader(Role::Server);
    const QByteArray payload = reader.takePayload(reader.next(input));
    bytes.fill('?');
    QCOMPARE(payload, "hello");
}

void TestFrameReaderUse::givesACopyOfAPingBesideAMessageInParts()
{
    QByteArray bytes = textBegin("a") + ping("p") + last("b");
    std::span<char> input(bytes.data(), static_cast<size_t>(bytes.size()));
    FrameReader reader(Role::Server);
    QCOMPARE(reader.takePayload(reader.next(input)), "a");
    QCOMPARE(reader.takePayload(reader.next(input)), "p");
    QCOMPARE(reader.takePayload(reader.next(input)), "ab");
}

void TestFrameReaderUse::hasNothingPendingBetweenFrames()
{
    FrameReader reader(Role::Server);
    QList<QByteArray> events;
    QCOMPARE(reader.pending(), 0U);
    for (const QByteArray &bytes :
         {text("a"), ping("b"), binary(""), QByteArray(textBegin("a") + last("b"))}) {
        feed(reader, bytes, events);
        QCOMPARE(reader.pending(), 0U);
    }
}

void TestFrameReaderUse::keepsTheNumberOfWhatIsPendingUntilItIsComplete()
{
    FrameReader reader(Role::Server);
    QList<QByteArray> events;
    const QByteArray bytes = textBegin("abc") + more("") + last("def");
    feed(reader, bytes.first(1), events);
    const quint64 number = reader.pending();
    QVERIFY(number > 0);
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        QCOMPARE(reader.pending(), number);
        feed(reader, QByteArrayView(bytes).sliced(i, 1), events);
    }
    QCOMPARE(reader.pending(), 0U);
}

void TestFrameReaderUse::numbersTwoMessagesDifferently()
{
    // Whoever looks only when bytes have come never sees a pause between these pings.
    FrameReader reader(Role::Server);
    QList<QByteArray> events;
    const QByteArray bytes = ping("a");
    feed(reader, bytes.first(4), events);
    quint64 before = reader.pending();
    for (int i = 0; i < 5; ++i) {
        feed(reader, QByteArray(bytes.sliced(4) + bytes.first(4)), events);
        QVERIFY(reader.pending() > before);
        before = reader.pending();
    }
}

void TestFrameReaderUse::countsAPingWithinAMessageToTheMessage()
{
    FrameReader reader(Role::Server);
    QList<QByteArray> events;
    feed(reader, textBegin("a"), events);
    const quint64 number = reader.pending();
    feed(reader, ping("p").first(3), events);
    QCOMPARE(reader.pending(), number);
    feed(reader, ping("p").sliced(3), events);
    QCOMPARE(reader.pending(), number);
}

void TestFrameReaderUse::hasNothingPendingAfterACloseOrAViolation()
{
    const QByteArray wrongAfterTheFirstOctet = text("a").first(1) + '\x01';
    for (const QByteArray &end : {frames::close(""), last("a"), text("\xff"), wrongAfterTheFirstOctet}) {
        FrameReader reader(Role::Server);
        QList<QByteArray> events;
        for (qsizetype i = 0; i < end.size(); ++i)
            feed(reader, QByteArrayView(end).sliced(i, 1), events);
        QVERIFY(reader.hasEnded());
        QCOMPARE(reader.pending(), 0U);
    }
}

void TestFrameReaderUse::saysNothingForNoBytes()
{
    FrameReader reader(Role::Server);
    QList<QByteArray> events;
    for (const QByteArray &bytes :
         {QByteArray(), text("hello").first(1), QByteArray(), text("hello").sliced(1, 6), QByteArray(),
          text("hello").sliced(7), QByteArray()})
        feed(reader, bytes, events);
    QCOMPARE(events, QList<QByteArray>{"text/1 hello"});
}

void TestFrameReaderUse::hasSentencesShortEnoughForAClose()
{
    const wire::FrameLimits limits{.frame = std::numeric_limits<qint64>::max() - 1,
                                   .message = std::numeric_limits<qint64>::max() - 1};
    const QByteArray longest = QByteArray::fromHex("82ff7fffffffffffffff");
    for (const wire::FrameLimits &each : {limits, wire::FrameLimits{limits.message + 1, limits.message}}) {
        FrameReader reader(Role::Server, each);
        QList<QByteArray> events;
        feed(reader, longest, events);
        QVERIFY(reader.hasEnded());
        QVERIFY2(reader.errorString().size() <= 123, qPrintable(reader.errorString()));
    }
}

void TestFrameReaderUse::costsNoMoreForDribbledFragments()
{
    // 1.6 MB in fragments of 16 bytes, cut at every 7th: copying what has come for each would move 80 GB.
    const QByteArray fragment = more("0123456789abcdef");
    const QByteArray bytes = textBegin("") + fragment.repeated(100'000) + last("");
    QElapsedTimer timer;
    timer.start();
    FrameReader reader(Role::Server);
    QByteArray payload;
    std::vector<char> chunk;
    for (qsizetype at = 0; at < bytes.size(); at += 7) {
        chunk.assign(bytes.begin() + at, bytes.begin() + std::min(at + 7, bytes.size()));
        std::span<char> input(chunk);
        for (auto event = reader.next(input); event.kind != Kind::NeedMore; event = reader.next(input)) {
            if (event.kind == Kind::Message)
                payload = reader.takePayload(event);
        }
    }
    QCOMPARE(payload.size(), 1'600'000);
    QVERIFY2(timer.elapsed() < 5000, "a dribbled message must cost linear time");
}

ECHOBENCH_APPLESS_MAIN(TestFrameReaderUse)
#include "tst_framereaderuse.moc"
