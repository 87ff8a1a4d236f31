// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/frame.h"
#include "tests/benchmarks/load/handshake.h"
#include "tests/benchmarks/load/messagering.h"
#include "tests/benchmarks/load/replychecker.h"
#include "tests/benchmarks/load/trend.h"
#include "tests/testprogram.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using load::MessageRing;
using load::Opcode;
using load::ReplyChecker;

namespace {

/// A frame as a server sends it.
std::string frame(Opcode opcode, std::string_view payload, bool fin = true)
{
    std::string masked;
    load::appendMaskedFrame(masked, opcode, payload, 0);
    const std::size_t headerSize = masked.size() - payload.size() - 4;
    std::string bytes = masked.substr(0, headerSize) + std::string(payload);
    bytes[0] = static_cast<char>((fin ? 0x80 : 0) | static_cast<int>(opcode));
    bytes[1] = static_cast<char>(bytes[1] & 0x7f);
    return bytes;
}

std::string echo(const MessageRing &ring, std::uint64_t number)
{
    return frame(ring.opcode(), ring.echoOf(number));
}

QString problemOf(const MessageRing &ring, const std::string &bytes)
{
    ReplyChecker checker(ring);
    return checker.take(bytes) ? QString() : QString::fromStdString(checker.problem());
}

constexpr std::string_view Accepted =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "sec-websocket-accept:  s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT

private slots:
    void acceptsRightEchoesHoweverTheyAreCut_data();
    void acceptsRightEchoesHoweverTheyAreCut();
    void acceptsFragmentsWithAPingBetween();
    void noticesAWrongReply_data();
    void noticesAWrongReply();
    void noticesEverySingleWrongByte();
    void sendsWhatItExpectsBack();
    void acceptsOnlyTheRightHandshake();
    void findsTheSlopeOfALine();
    void findsByWhatMemoryHasGrown();
    void takesNoPassingPeakForGrowth();
};

void TestLoad::acceptsRightEchoesHoweverTheyAreCut_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 16, 119, 120, 125, 126, 65'529, 65'530, 65'536, 70'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestLoad::acceptsRightEchoesHoweverTheyAreCut()
{
    QFETCH(int, size);
    const MessageRing ring({.size = static_cast<std::size_t>(size), .count = 3});
    std::string bytes;
    for (std::uint64_t number = 0; number < 5; ++number)
        bytes += echo(ring, number);
    for (const std::size_t step :
         {std::size_t(1), std::size_t(2), std::size_t(7), std::size_t(4096), bytes.size()}) {
        ReplyChecker checker(ring);
        for (std::size_t at = 0; at < bytes.size(); at += step)
            QVERIFY(checker.take(std::string_view(bytes).substr(at, step)));
        QCOMPARE(checker.received(), 5U);
    }
}

void TestLoad::acceptsFragmentsWithAPingBetween()
{
    const MessageRing ring({.size = 16});
    const std::string text(ring.echoOf(0));
    ReplyChecker checker(ring);
    QVERIFY(checker.take(frame(Opcode::Text, text.substr(0, 5), false)));
    QVERIFY(checker.take(frame(Opcode::Ping, "hi")));
    QVERIFY(checker.take(frame(Opcode::Continuation, text.substr(5))));
    QCOMPARE(checker.received(), 1U);
    std::string pong;
    load::appendMaskedFrame(pong, Opcode::Pong, "hi", 0x01020304);
    QCOMPARE(checker.takePongs(), pong);
    QVERIFY(checker.takePongs().empty());
}

void TestLoad::noticesAWrongReply_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("problem");
    const MessageRing ring({.size = 16});
    const std::string first(ring.echoOf(0));
    std::string masked;
    load::appendMaskedFrame(masked, Opcode::Text, first, 1);

    const auto row = [](const char *name, const std::string &bytes, const char *problem) {
        QTest::newRow(name) << bytes << QString::fromLatin1(problem);
    };
    row("no prefix", frame(Opcode::Text, first.substr(6)), "were left");
    row("another prefix", frame(Opcode::Text, "echo: " + first.substr(6)), "wrong bytes");
    row("the next message's echo", echo(ring, 1), "wrong bytes");
    row("the same echo twice", echo(ring, 0) + echo(ring, 0), "wrong bytes in the echo, after 1 right");
    row("one byte more", frame(Opcode::Text, first + "x"), "were left");
    row("ends too early", frame(Opcode::Text, first.substr(0, 20)), "were left");
    row("binary for text", frame(Opcode::Binary, first), "opcode 2 instead of 1");
    row("text within a text",
        frame(Opcode::Text, first.substr(0, 5), false) + frame(Opcode::Text, first.substr(5)),
        "opcode 1 instead of 0");
    row("masked", masked, "masked");
    row("compressed", std::string(1, '\xc1') + echo(ring, 0).substr(1), "reserved");
    row("a fragmented ping", frame(Opcode::Ping, "x", false), "control frame");
    row("a close", frame(Opcode::Close, "\x03\xe9going"), "a close frame: going");
}

void TestLoad::noticesAWrongReply()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, problem);
    const QString found = problemOf(MessageRing({.size = 16}), bytes);
    QVERIFY2(found.contains(problem), qPrintable(found));
}

void TestLoad::noticesEverySingleWrongByte()
{
    const MessageRing ring({.size = 300});
    const std::string right = echo(ring, 0);
    QCOMPARE(problemOf(ring, right), QString());
    for (std::size_t i = 0; i < right.size(); ++i) {
        std::string wrong = right;
        wrong[i] = static_cast<char>(wrong[i] ^ 1);
        ReplyChecker checker(ring);
        const bool isTaken = checker.take(wrong + echo(ring, 1));
        QVERIFY2(!isTaken || checker.received() != 2, qPrintable(QString::number(i)));
    }
}

void TestLoad::sendsWhatItExpectsBack()
{
    const MessageRing ring({.size = 200, .binary = true, .count = 5});
    const std::string_view bytes = ring.bytesFrom(7 * ring.frameSize(), ring.frameSize());
    const auto header = load::parseHeader(bytes);
    QVERIFY(header && header->masked && header->opcode == Opcode::Binary);
    const std::string_view mask = bytes.substr(header->size, 4);
    std::string payload(bytes.substr(header->size + 4));
    for (std::size_t i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(payload[i] ^ mask[i % 4]);
    QCOMPARE(payload, std::string(ring.echoOf(7)));
    QVERIFY(ring.echoOf(0) != ring.echoOf(1));
}

void TestLoad::acceptsOnlyTheRightHandshake()
{
    QVERIFY(load::handshakeRequest(80).starts_with("GET / HTTP/1.1\r\nHost: 127.0.0.1:80\r\n"));
    QCOMPARE(load::problemOfResponse(Accepted), std::string());
    for (const auto &[what, with] : {std::pair("101", "200"), std::pair("s3pP", "S3pP"),
                                     std::pair("websocket", "h2c"), std::pair("Connection", "Connected"),
                                     std::pair("\r\n\r\n", "\r\nSec-WebSocket-Extensions: x\r\n\r\n")}) {
        std::string head(Accepted);
        head.replace(head.find(what), std::strlen(what), with);
        QVERIFY2(!load::problemOfResponse(head).empty(), with);
    }
}

void TestLoad::findsTheSlopeOfALine()
{
    std::array<load::Sample, 100> samples;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto x = static_cast<double>(i);
        samples[i] = {x, 3 * x + 7};
    }
    QVERIFY(std::abs(load::trendOf(samples).slope - 3) < 1e-9);
    QVERIFY(load::trendOf(samples).margin < 1e-9);

    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i].y = i % 2 == 0 ? 10 : 12;
    const load::Trend noise = load::trendOf(samples);
    QVERIFY(std::abs(noise.slope) < noise.margin);
}

namespace {

/// Of memory within half a minute, four samples a second.
template<typename Kibibytes>
double growthOf(Kibibytes kibibytes)
{
    std::vector<load::Sample> samples;
    for (double second = 30; second < 60; second += 0.25)
        samples.push_back({second, kibibytes(second)});
    return load::growthOf(samples);
}

bool isAbout(double value, double other) { return std::abs(value - other) < 0.003; }

} // namespace

void TestLoad::findsByWhatMemoryHasGrown()
{
    QVERIFY(isAbout(growthOf([](double second) { return 30'000 + 100 * (second - 30); }), 0.08));
    QVERIFY(isAbout(growthOf([](double second) { return second < 41 ? 40'000.0 : 41'000.0; }), 0.025));
    QCOMPARE(growthOf([](double) { return 40'000.0; }), 0.0);
    QVERIFY(growthOf([](double second) { return 40'000 - 50 * second; }) < 0);
}

void TestLoad::takesNoPassingPeakForGrowth()
{
    const auto peaks = [](double second) { return std::fmod(second, 3) < 2 ? 44'000.0 : 40'000.0; };
    QCOMPARE(growthOf(peaks), 0.0);
    QCOMPARE(growthOf([](double second) { return second > 55 && second < 59 ? 44'000.0 : 40'000.0; }), 0.0);
}

ECHOBENCH_APPLESS_MAIN(TestLoad)
#include "tst_load.moc"
