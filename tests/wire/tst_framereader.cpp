// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/wire/frames.h"

#include <QtTest>

using wire::Role;
using namespace frames;

/// What the reader makes of raw bytes: one row for each rule of RFC 6455 sections 5 and 7, read whole, byte
/// by byte and cut in two at every place.
class TestFrameReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsByteByByte_data() { reads_data(); }
    void readsByteByByte();
    void readsCutInTwoAnywhere_data() { reads_data(); }
    void readsCutInTwoAnywhere();

private:
    static void addRow(const char *name, Role role, const QByteArray &bytes, const QList<QByteArray> &events);
    static void addMessages();
    static void addLengths();
    static void addFragments();
    static void addControlFrames();
    static void addCloses();
    static void addHeaderViolations();
    static void addLengthViolations();
    static void addUtf8Violations();
    static void addMasking();
};

namespace {

QByteArray bytesOf(const char *hex) { return QByteArray::fromHex(hex); }

QByteArray closing(int code, const QByteArray &reason = {})
{
    const char octets[]{static_cast<char>(code >> 8), static_cast<char>(code)};
    return frames::close(QByteArray(octets, 2) + reason);
}

} // namespace

void TestFrameReader::addRow(const char *name, Role role, const QByteArray &bytes,
                             const QList<QByteArray> &events)
{
    QTest::newRow(name) << role << bytes << events;
}

void TestFrameReader::reads_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("events");
    addMessages();
    addLengths();
    addFragments();
    addControlFrames();
    addCloses();
    addHeaderViolations();
    addLengthViolations();
    addUtf8Violations();
    addMasking();
}

void TestFrameReader::addMessages()
{
    const auto row = [](const char *name, const QByteArray &bytes, const QList<QByteArray> &events) {
        addRow(name, Role::Server, bytes, events);
    };
    row("nothing", "", {});
    row("the masked Hello of the standard", bytesOf("818537fa213d7f9f4d5158"), {"text/1 Hello"});
    addRow("the unmasked Hello of the standard", Role::Client, bytesOf("810548656c6c6f"), {"text/1 Hello"});
    addRow("the fragmented Hello of the standard", Role::Client, bytesOf("010348656c80026c6f"),
           {"part of text/1 Hel", "text/2 Hello"});
    row("an empty text", text(""), {"text/1 "});
    row("an empty binary", binary(""), {"binary/1 "});
    row("binary that is no UTF-8", binary("\xff\xfe"), {"binary/1 \xff\xfe"});
    row("NUL in a text", text(QByteArray("a\0b", 3)), {QByteArray("text/1 a\0b", 10)});
    row("a byte order mark at the start", text("\xef\xbb\xbfhi"), {"text/1 \xef\xbb\xbfhi"});
    row("characters that are none", text("\xef\xbf\xbe\xef\xbf\xbf"), {"text/1 \xef\xbf\xbe\xef\xbf\xbf"});
    row("every plane", text("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"),
        {"text/1 a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"});
    row("two messages in one segment", text("a") + binary("b"), {"text/1 a", "binary/1 b"});
    row("empty messages in one segment", text("") + text("") + binary(""),
        {"text/1 ", "text/1 ", "binary/1 "});
}

void TestFrameReader::addLengths()
{
    for (const qsizetype size : {125, 126, 127, 128}) {
        const QByteArray payload(size, 'x');
        addRow(qPrintable(QString::number(size)), Role::Server, text(payload) + text("y"),
               {"text/1 " + payload, "text/1 y"});
        addRow(qPrintable(QString::number(-size)), Role::Client, frame(Role::Client, 0x82, payload),
               {"binary/1 " + payload});
    }
}

void TestFrameReader::addFragments()
{
    const auto row = [](const char *name, const QByteArray &bytes, const QList<QByteArray> &events) {
        addRow(name, Role::Server, bytes, events);
    };
    row("two fragments", textBegin("a") + last("b"), {"part of text/1 a", "text/2 ab"});
    row("three fragments", textBegin("a") + more("b") + last("c"),
        {"part of text/1 a", "part of text/2 b", "text/3 abc"});
    row("fragments of a binary", frame(Role::Server, 0x02, "\xff") + last("\xff"),
        {"part of binary/1 \xff", "binary/2 \xff\xff"});
    row("empty fragments", textBegin("") + more("") + last(""),
        {"part of text/1 ", "part of text/2 ", "text/3 "});
    row("an empty first fragment", textBegin("") + last("a"), {"part of text/1 ", "text/2 a"});
    row("an empty last fragment", textBegin("a") + last(""), {"part of text/1 a", "text/2 a"});
    row("a code point split between fragments", textBegin("\xe2\x82") + last("\xac"),
        {"part of text/1 \xe2\x82", "text/2 \xe2\x82\xac"});
    row("a code point of a fragment for each octet",
        textBegin("\xf0") + more("\x9f") + more("") + more("\x98") + last("\x80"),
        {"part of text/1 \xf0", "part of text/2 \x9f", "part of text/3 ", "part of text/4 \x98",
         "text/5 \xf0\x9f\x98\x80"});
    row("a byte order mark split between fragments", textBegin("\xef\xbb") + last("\xbfhi"),
        {"part of text/1 \xef\xbb", "text/2 \xef\xbb\xbfhi"});
    row("a byte order mark in each fragment", textBegin("\xef\xbb\xbf") + last("\xef\xbb\xbf"),
        {"part of text/1 \xef\xbb\xbf", "text/2 \xef\xbb\xbf\xef\xbb\xbf"});
    row("a ping between fragments", textBegin("a") + ping("p") + last("b"),
        {"part of text/1 a", "ping p", "text/2 ab"});
    row("control frames within a split code point", textBegin("\xc3") + pong("q") + ping("p") + last("\xa9"),
        {"part of text/1 \xc3", "pong q", "ping p", "text/2 \xc3\xa9"});
    row("a message after a fragmented one", textBegin("a") + last("b") + text("c"),
        {"part of text/1 a", "text/2 ab", "text/1 c"});
    row("a close between fragments", textBegin("a") + closing(1000) + last("b"),
        {"part of text/1 a", "close 1000 "});
    row("a continuation that continues nothing", last("a"),
        {"failed 1002 A continuation frame came where no message had begun."});
    row("a fragment that continues nothing", more("a") + last("b"),
        {"failed 1002 A continuation frame came where no message had begun."});
    row("a continuation after the last fragment", textBegin("a") + last("b") + last("c"),
        {"part of text/1 a", "text/2 ab",
         "failed 1002 A continuation frame came where no message had begun."});
    row("a message among another's fragments", textBegin("a") + text("b"),
        {"part of text/1 a", "failed 1002 A message began before the last fragment of the one before."});
    row("a binary fragment among a text's", textBegin("a") + frame(Role::Server, 0x02, "b"),
        {"part of text/1 a", "failed 1002 A message began before the last fragment of the one before."});
}

void TestFrameReader::addControlFrames()
{
    const auto row = [](const char *name, const QByteArray &bytes, const QList<QByteArray> &events) {
        addRow(name, Role::Server, bytes, events);
    };
    const QByteArray longest(125, 'x');
    row("an empty ping", ping(""), {"ping "});
    row("a ping that is no UTF-8", ping(QByteArray("\x00\xff", 2)), {QByteArray("ping \x00\xff", 7)});
    row("the longest ping", ping(longest), {"ping " + longest});
    row("the longest pong", pong(longest), {"pong " + longest});
    row("ten pings in one segment", ping("1").repeated(10), QList<QByteArray>(10, "ping 1"));
    row("a ping too long", ping(longest + "x"),
        {"failed 1002 A control frame must not be longer than 125 bytes."});
    row("a pong too long", pong(longest + "x"),
        {"failed 1002 A control frame must not be longer than 125 bytes."});
    row("a close too long", closing(1000, longest.chopped(1)),
        {"failed 1002 A control frame must not be longer than 125 bytes."});
    row("a control frame with the longest length", bytesOf("89ff000000000000000100000000"),
        {"failed 1002 A control frame must not be longer than 125 bytes."});
    for (const int opcode : {8, 9, 10})
        row(qPrintable(QStringLiteral("a fragmented control frame %1").arg(opcode)),
            frame(Role::Server, opcode, "a"), {"failed 1002 A control frame must not be fragmented."});
}

void TestFrameReader::addCloses()
{
    const auto row = [](const char *name, const QByteArray &bytes, const QList<QByteArray> &events) {
        addRow(name, Role::Server, bytes, events);
    };
    row("an empty close", frames::close(""), {"close 1005 "});
    row("a close with a code alone", closing(1000), {"close 1000 "});
    row("a close with a reason", closing(1001, "bye \xe2\x82\xac"), {"close 1001 bye \xe2\x82\xac"});
    row("a close with the longest reason", closing(1000, QByteArray(123, 'x')),
        {"close 1000 " + QByteArray(123, 'x')});
    row("half a code", frames::close("\x03"), {"failed 1002 A Close frame holds half a code."});
    row("a reason that is no UTF-8", closing(1000, "a\xff"),
        {"failed 1007 A Close frame's reason is not valid UTF-8."});
    row("a reason that ends within a code point", closing(1000, "\xe2\x82"),
        {"failed 1007 A Close frame's reason is not valid UTF-8."});
    row("a message before a close", text("a") + closing(1000), {"text/1 a", "close 1000 "});
    row("a message after a close", closing(1000) + text("a"), {"close 1000 "});
    row("rubbish after a close", closing(1000) + QByteArray(50, '\xff'), {"close 1000 "});
    row("two closes", closing(1000) + closing(1001), {"close 1000 "});
    row("a message after a violation", last("a") + text("b"),
        {"failed 1002 A continuation frame came where no message had begun."});
    for (const int code :
         {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999})
        row(qPrintable(QStringLiteral("code %1").arg(code)), closing(code),
            {"close " + QByteArray::number(code) + ' '});
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
        row(qPrintable(QStringLiteral("illegal code %1").arg(code)), closing(code),
            {"failed 1002 The close code " + QByteArray::number(code) + " must not be sent."});
}

void TestFrameReader::addHeaderViolations()
{
    for (const int bits : {0x10, 0x20, 0x40, 0x30, 0x50, 0x60, 0x70}) {
        for (const int opcode : {0x81, 0x82, 0x01, 0x88, 0x89, 0x8a})
            addRow(qPrintable(QStringLiteral("reserved bits %1").arg(bits | opcode, 0, 16)), Role::Server,
                   text("a") + frame(Role::Server, bits | opcode, ""),
                   {"text/1 a", "failed 1002 A reserved bit is set, and no extension was agreed on."});
    }
    addRow("reserved bits in a continuation", Role::Server, textBegin("a") + frame(Role::Server, 0xc0, "b"),
           {"part of text/1 a", "failed 1002 A reserved bit is set, and no extension was agreed on."});
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        for (const int final : {0x80, 0x00})
            addRow(qPrintable(QStringLiteral("opcode %1").arg(final | opcode, 0, 16)), Role::Client,
                   frame(Role::Client, final | opcode, "a"),
                   {"failed 1002 The opcode " + QByteArray::number(opcode) + " is reserved."});
    }
}

void TestFrameReader::addLengthViolations()
{
    const QByteArray longForm = "failed 1002 A frame's length is not in its shortest form.";
    const QByteArray topBit = "failed 1002 The top bit of a frame's length must be 0.";
    const auto row = [](const char *name, const char *hex, const QByteArray &event) {
        addRow(name, Role::Server, bytesOf(hex) + QByteArray(200, 'x'), {event});
    };
    row("0 in sixteen bits", "81fe0000", longForm);
    row("125 in sixteen bits", "81fe007d", longForm);
    row("0 in 64 bits", "81ff0000000000000000", longForm);
    row("125 in 64 bits", "81ff000000000000007d", longForm);
    row("126 in 64 bits", "82ff000000000000007e", longForm);
    row("65535 in 64 bits", "82ff000000000000ffff", longForm);
    row("the top bit alone", "82ff8000000000000000", topBit);
    row("every bit", "82ffffffffffffffffff", topBit);
    row("the most a length can be", "82ff7fffffffffffffff",
        "failed 1009 A frame of 9223372036854775807 bytes is over the limit of 16777216.");
    row("one byte over the limit", "82ff0000000001000001",
        "failed 1009 A frame of 16777217 bytes is over the limit of 16777216.");
}

void TestFrameReader::addUtf8Violations()
{
    const QByteArray invalid = "failed 1007 A text message is not valid UTF-8.";
    for (const char *bad : {"\x80", "\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf5",
                            "\xff", "\xe2\x82", "\xf0\x9f\x98"}) {
        for (const int before : {0, 5, 40}) {
            const QByteArray payload = QByteArray(before, 'a') + bad;
            const auto name = [&](const char *what) {
                return QByteArray(what + payload.toHex() + ' ' + QByteArray::number(before));
            };
            addRow(name("in a text ").constData(), Role::Server, text(payload), {invalid});
            addRow(name("in the last fragment ").constData(), Role::Server, textBegin("") + last(payload),
                   {"part of text/1 ", invalid});
        }
    }
    addRow("a code point that a fragment breaks", Role::Server, textBegin("\xe2\x82") + last("a"),
           {"part of text/1 \xe2\x82", invalid});
    addRow("a code point that no fragment ends", Role::Server, textBegin("\xe2\x82") + more("") + last(""),
           {"part of text/1 \xe2\x82", "part of text/2 ", invalid});
    addRow("a surrogate split between fragments", Role::Server, textBegin("\xed") + last("\xa0\x80"),
           {"part of text/1 \xed", invalid});
    addRow("a code point split between messages", Role::Server, text("\xe2\x82") + text("\xac"), {invalid});
}

void TestFrameReader::addMasking()
{
    addRow("an unmasked frame to a server", Role::Server, frame(Role::Client, 0x81, "a"),
           {"failed 1002 A client must mask its frames."});
    addRow("an unmasked ping to a server", Role::Server, frame(Role::Client, 0x89, ""),
           {"failed 1002 A client must mask its frames."});
    addRow("a masked frame to a client", Role::Client, frame(Role::Server, 0x81, "a"),
           {"failed 1002 A server must not mask its frames."});
    addRow("a masked close to a client", Role::Client, frame(Role::Server, 0x88, ""),
           {"failed 1002 A server must not mask its frames."});
    addRow("a mask of zeros", Role::Server, bytesOf("81820000000061e2").chopped(1) + "b", {"text/1 ab"});
    addRow("frames of a server", Role::Client,
           frame(Role::Client, 0x01, "a") + frame(Role::Client, 0x89, "p") + frame(Role::Client, 0x80, "b") +
               frame(Role::Client, 0x88, "\x03\xe8"),
           {"part of text/1 a", "ping p", "text/2 ab", "close 1000 "});
}

void TestFrameReader::reads()
{
    QFETCH(Role, role);
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, events);
    QCOMPARE(frames::read(role, bytes, {bytes.size()}), events);
}

void TestFrameReader::readsByteByByte()
{
    QFETCH(Role, role);
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, events);
    QCOMPARE(frames::read(role, bytes, {1}), events);
}

void TestFrameReader::readsCutInTwoAnywhere()
{
    QFETCH(Role, role);
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, events);
    for (qsizetype cut = 1; cut < bytes.size(); ++cut)
        QCOMPARE(frames::read(role, bytes, {cut, bytes.size() - cut}), events);
}

ECHOBENCH_APPLESS_MAIN(TestFrameReader)
#include "tst_framereader.moc"
