// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"
#include "subject.h"
#include "tests/testprogram.h"

using client::EventKind;
using client::Phase;
using client::Problem;
using namespace Qt::StringLiterals;
using wire::Opcode;

namespace {

QByteArray text(const QByteArray &payload, bool final = true)
{
    return FakeServer::frame(Opcode::Text, payload, final);
}

QByteArray more(const QByteArray &payload, bool final)
{
    return FakeServer::frame(Opcode::Continuation, payload, final);
}

QByteArray ping(const QByteArray &payload) { return FakeServer::frame(Opcode::Ping, payload); }

/// A frame whose first octet is this one, of a short payload.
QByteArray odd(int first, const QByteArray &payload = {})
{
    return QByteArray(1, static_cast<char>(first)) + static_cast<char>(payload.size()) + payload;
}

/// A Close with any code, and any octets for a reason.
QByteArray closeWith(int code, const QByteArray &reason = {})
{
    return odd(0x88, QByteArray(1, static_cast<char>(code >> 8)) + static_cast<char>(code & 0xff) + reason);
}

} // namespace

/// An echoing client against everything that RFC 6455 sections 5, 7 and 8 let a server send, or forbid: the
/// cases that conformance suites for clients are made of.
class TestClientConformance : public QObject
{
    Q_OBJECT

private slots:
    void echoesMessages_data();
    void echoesMessages();
    void echoesMessagesThatComeByteByByte();
    void answersWhatIsAllowed_data();
    void answersWhatIsAllowed();
    void refusesWhatIsForbidden_data();
    void refusesWhatIsForbidden();
    void answersEveryLegalCode();
    void refusesEveryIllegalCode();
    void ignoresWhatFollowsAClose();
    void echoesSixteenMebibytes_data();
    void echoesSixteenMebibytes();
    void readsAMessageOfAMillionFrames();
    void answersAHundredMessagesInTurn();
    void sendsFragmentsThatMayPartCharacters();
};

void TestClientConformance::echoesMessages_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 125, 126, 127, 128, 65'535, 65'536, 65'537, 1'000'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestClientConformance::echoesMessages()
{
    QFETCH(const int, size);
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .echo = true});
    server.say(text(QByteArray(size, '*')) + FakeServer::frame(Opcode::Binary, QByteArray(size, '\xfe')));
    QCOMPARE(server.hears(), "Text " + QByteArray(size, '*'));
    QCOMPARE(server.hears(), "Binary " + QByteArray(size, '\xfe'));
}

void TestClientConformance::echoesMessagesThatComeByteByByte()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .echo = true});
    const QByteArray bytes =
        text("h\xc3\xa9", false) + ping("p") + more(" \xf0\x9f\x8c\x8d", true) + FakeServer::closeFrame(1000);
    for (const char byte : bytes) {
        server.say(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QCOMPARE(server.hears(), QByteArray("Pong p"));
    QCOMPARE(server.hears(), QByteArray("Text h\xc3\xa9 \xf0\x9f\x8c\x8d"));
    QCOMPARE(server.hears(), QByteArray("Close 1000 "));
}

void TestClientConformance::answersWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("answers");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<QByteArray> &answers) {
        QTest::newRow(name) << bytes << answers;
    };
    const QByteArray octets("\x00\xff\xfe\xfd", 4);
    row("ping of any octets", ping(octets), {"Pong " + octets});
    row("longest ping", ping(QByteArray(125, 'x')), {"Pong " + QByteArray(125, 'x')});
    row("ten pings", ping("x").repeated(10), QList<QByteArray>(10, "Pong x"));
    row("unsolicited pongs", odd(0x8a) + odd(0x8a, "x") + ping("y"), {"Pong y"});
    row("fragments", text("a", false) + more("b", false) + more("c", true), {"Text abc"});
    row("empty fragments", text({}, false) + more({}, false) + more({}, true), {"Text "});
    row("pings between fragments",
        text("a", false) + ping("1") + more("b", false) + ping("2") + more("c", true),
        {"Pong 1", "Pong 2", "Text abc"});
    row("a character in two fragments", text("\xe2\x82", false) + more("\xac", true), {"Text \xe2\x82\xac"});
    row("a character around a ping", text("\xe2", false) + ping("p") + more("\x82\xac", true),
        {"Pong p", "Text \xe2\x82\xac"});
    row("NUL, noncharacters and the last one", text(QByteArray("\x00\xef\xbf\xbf\xf4\x8f\xbf\xbf", 8)),
        {QByteArray("Text \x00\xef\xbf\xbf\xf4\x8f\xbf\xbf", 13)});
    row("a byte order mark", text("\xef\xbb\xbfhi"), {"Text \xef\xbb\xbfhi"});
    row("a Close without a code", odd(0x88), {"Close 1005 "});
    row("the longest reason", closeWith(1000, QByteArray(123, 'r')), {"Close 1000 " + QByteArray(123, 'r')});
    row("a Close within a message", text("a", false) + closeWith(1001), {"Close 1001 "});
}

void TestClientConformance::answersWhatIsAllowed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<QByteArray>, answers);
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .echo = true});
    server.say(bytes);
    for (const QByteArray &answer : answers)
        QCOMPARE(server.hears(), answer);
    QCOMPARE(client.state().problem, Problem::None);
}

void TestClientConformance::refusesWhatIsForbidden_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const QString &name, const QByteArray &bytes, int code) {
        QTest::newRow(qPrintable(name)) << bytes << code;
    };
    for (const int bits : {0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x70}) {
        for (const int opcode : {1, 2, 8, 9, 10})
            row(u"reserved bits %1, opcode %2"_s.arg(bits, 0, 16).arg(opcode), odd(0x80 | bits | opcode),
                1002);
    }
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        row(u"opcode %1"_s.arg(opcode), odd(0x80 | opcode), 1002);
        row(u"opcode %1 with a payload"_s.arg(opcode), odd(0x80 | opcode, "x"), 1002);
    }
    for (const int opcode : {8, 9, 10}) {
        row(u"control frame %1 in fragments"_s.arg(opcode), odd(opcode, "x"), 1002);
        row(u"control frame %1 of 126 octets"_s.arg(opcode),
            FakeServer::frame(static_cast<Opcode>(opcode), QByteArray(126, 'x')), 1002);
    }
    row(u"a last fragment of nothing"_s, more("x", true), 1002);
    row(u"a fragment of nothing"_s, more("x", false) + text("y"), 1002);
    row(u"a second message within one"_s, text("x", false) + text("y"), 1002);
    row(u"a second begin within one"_s, text("x", false) + text("y", false), 1002);
    row(u"a length in too many octets"_s, QByteArray("\x81\x7e\x00\x01x", 5), 1002);
    row(u"a length in far too many octets"_s, QByteArray("\x81\x7f\0\0\0\0\0\0\x01\0", 10), 1002);
    row(u"a length beyond 63 bits"_s, QByteArray("\x82\x7f\xff\xff\xff\xff\xff\xff\xff\xff", 10), 1002);
    row(u"a masked frame"_s, QByteArray("\x81\x81\x01\x02\x03\x04x", 7), 1002);
    row(u"half a code"_s, odd(0x88, "\x03"), 1002);
    row(u"a reason that is no UTF-8"_s, closeWith(1000, "\xed\xa0\x80"), 1007);
    // Told by the first octet that cannot be, with much announced and not come.
    const auto begun = [](const QByteArray &payload) -> QByteArray {
        return QByteArray("\x81\x7e\x10\x00", 4) + payload;
    };
    row(u"UTF-8: a lone continuation"_s, begun("\x80"), 1007);
    row(u"UTF-8: overlong"_s, begun("a\xc0"), 1007);
    row(u"UTF-8: overlong by the second octet"_s, begun("\xe0\x80"), 1007);
    row(u"UTF-8: half a pair"_s, begun("\xed\xa0"), 1007);
    row(u"UTF-8: beyond the last character"_s, begun("\xf4\x90"), 1007);
    row(u"UTF-8: an octet that never is"_s, begun("\xff"), 1007);
    row(u"UTF-8: cut by the end"_s, text("\xe2\x82"), 1007);
    row(u"UTF-8: cut by the end of fragments"_s, text("\xe2", false) + more("\x82", true), 1007);
    row(u"UTF-8: wrong in the second fragment"_s, text("\xe2", false) + more("\x28", false), 1007);
}

void TestClientConformance::refusesWhatIsForbidden()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .echo = true});
    // What came before is answered, what comes after is not.
    server.say(text("before") + bytes);
    QCOMPARE(server.hears(), QByteArray("Text before"));
    const QByteArray heard = server.hears();
    QVERIFY2(heard.startsWith(QByteArray("Close " + QByteArray::number(code))), heard.constData());
    server.say(ping("after") + text("after"));
    server.hangUp();
    QCOMPARE(server.hears(), QByteArray("End"));
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, code);
    QCOMPARE(client.state().problem, Problem::ProtocolError);
}

void TestClientConformance::answersEveryLegalCode()
{
    for (const int code :
         {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999}) {
        FakeServer server;
        Subject client;
        client.tryTo({.url = server.url()});
        server.say(closeWith(code, "why"));
        QCOMPARE(server.hears(), "Close " + QByteArray::number(code) + " why");
        server.hangUp();
        QVERIFY(client.isIn(Phase::Disconnected));
        QCOMPARE(client.state().closeCode, code);
        QVERIFY(client.state().clean);
    }
}

void TestClientConformance::refusesEveryIllegalCode()
{
    for (const int code : {0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65'535}) {
        FakeServer server;
        Subject client;
        client.tryTo({.url = server.url()});
        server.say(closeWith(code));
        const QByteArray heard = server.hears();
        QVERIFY2(heard.startsWith("Close 1002"), qPrintable(u"%1: "_s.arg(code) + QString::fromUtf8(heard)));
    }
}

void TestClientConformance::ignoresWhatFollowsAClose()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .echo = true});
    server.say(FakeServer::closeFrame(1000) + text("late") + ping("late") + FakeServer::closeFrame(1001) +
               odd(0xff));
    QCOMPARE(server.hears(), QByteArray("Close 1000 "));
    server.hangUp();
    QCOMPARE(server.hears(), QByteArray("End"));
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1000);
    QVERIFY(client.state().clean);
    QCOMPARE(client.count(EventKind::MessageReceived), 0);
}

void TestClientConformance::echoesSixteenMebibytes_data()
{
    QTest::addColumn<int>("frame");
    QTest::newRow("in one frame") << (16 << 20);
    QTest::newRow("in frames of 1300 bytes") << 1300;
    QTest::newRow("in frames of 64 bytes") << 64;
}

void TestClientConformance::echoesSixteenMebibytes()
{
    QFETCH(const int, frame);
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .echo = true});
    const QByteArray payload = QByteArray("\xe2\x82\xac$").repeated(4 << 20);
    QByteArray bytes;
    wire::FrameWriter(wire::Role::Server).appendMessage(bytes, Opcode::Text, payload, frame);
    server.say(bytes);
    QVERIFY(server.hears(60'000) == "Text " + payload);
}

void TestClientConformance::readsAMessageOfAMillionFrames()
{
    constexpr int frames = 1'000'000;
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .echo = true});
    server.say(text("x", false) + more("x", false).repeated(frames - 2) + more("x", true));
    QVERIFY(server.hears(60'000) == "Text " + QByteArray(frames, 'x'));
    QCOMPARE(client.first(EventKind::MessageReceived).frames, static_cast<quint32>(frames));
}

void TestClientConformance::answersAHundredMessagesInTurn()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .echo = true});
    for (int i = 0; i < 100; ++i) {
        server.say(text(QByteArray::number(i)));
        QCOMPARE(server.hears(), "Text " + QByteArray::number(i));
    }
}

void TestClientConformance::sendsFragmentsThatMayPartCharacters()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.adjust({.fragmentSize = 2});
    client.sendText(u"\u20ac!"_s);
    QCOMPARE(server.hears(), QByteArray("Fragment \xe2\x82"));
    QCOMPARE(server.hears(), QByteArray("Text \xe2\x82\xac!"));
    QCOMPARE(client.first(EventKind::MessageSent).frames, 2U);
    client.adjust({});
    client.sendText(u"whole"_s);
    QCOMPARE(server.hears(), QByteArray("Text whole"));
}

ECHOBENCH_GUILESS_MAIN(TestClientConformance)
#include "tst_clientconformance.moc"
