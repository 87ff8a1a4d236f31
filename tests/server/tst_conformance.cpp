// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "rawpeer.h"
#include "runningserver.h"
#include "tests/testprogram.h"

using server::EventKind;

/// What the server answers to frames, right and wrong, that come over TCP.
class TestConformance : public QObject
{
    Q_OBJECT

private slots:
    void closesWithTheRightCode_data();
    void closesWithTheRightCode();
    void rejectsAnInvalidTextBeforeItsEnd();
    void echoes_data();
    void echoes();
    void refusesAMessageThatIsTooLarge_data();
    void refusesAMessageThatIsTooLarge();
    void answersAPing();
    void answersAPingInsideAMessage();
    void overlooksAPong();
    void answersAnEmptyCloseWithAnEmptyOne();
    void answersACloseWithItsCodeAndReason_data();
    void answersACloseWithItsCodeAndReason();
    void readsNothingBehindAClose();
    void losesNothingBehindTheHandshake();
    void losesNoCloseBehindTheHandshake();
    void takesFramesThatComeByteByByte();
    void takesSeveralConnectionLines();
    void resetsNothingThatIsOnItsWayWhenItStops();
    void recordsADroppedConnectionAs1006();
};

namespace {

server::Config plain()
{
    server::Config config;
    config.echoPrefix.clear();
    return config;
}

QByteArray closeWith(int code, const QByteArray &reason = {})
{
    return "close " + QByteArray::number(code) + ' ' + reason;
}

QByteArray unmasked(int firstOctet, const QByteArray &payload)
{
    return RawPeer::header(firstOctet, 0, payload.size()) + payload;
}

} // namespace

void TestConformance::closesWithTheRightCode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("an unmasked text") << unmasked(0x81, "hello") << 1002;
    QTest::newRow("an unmasked close") << unmasked(0x88, "") << 1002;
    for (const int bit : {0x40, 0x20, 0x10})
        QTest::addRow("reserved bit %x", unsigned(bit)) << RawPeer::frame(0x81 | bit, "hello") << 1002;
    for (const int opcode : {3, 7, 11, 15})
        QTest::addRow("reserved opcode %d", opcode) << RawPeer::frame(0x80 | opcode, "hello") << 1002;
    QTest::newRow("a fragmented ping") << RawPeer::frame(0x09, "hello") << 1002;
    QTest::newRow("a fragmented close") << RawPeer::frame(0x08) << 1002;
    QTest::newRow("a ping of 126 bytes") << RawPeer::frame(0x89, QByteArray(126, 'x')) << 1002;
    QTest::newRow("a continuation of nothing") << RawPeer::frame(0x80, "hello") << 1002;
    QTest::newRow("a message inside another") << RawPeer::frame(0x01, "a") + RawPeer::text("b") << 1002;
    QTest::newRow("a close of one byte") << RawPeer::frame(0x88, "x") << 1002;
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 2999, 5000})
        QTest::addRow("close code %d", code) << RawPeer::closing(code) << 1002;
    QTest::newRow("an invalid reason") << RawPeer::closing(1000, "\xff") << 1007;
    QTest::newRow("an invalid text") << RawPeer::text("a\xff") << 1007;
    QTest::newRow("a surrogate") << RawPeer::text("\xed\xa0\x80") << 1007;
    QTest::newRow("an overlong NUL") << RawPeer::text(QByteArray("\xc0\x80")) << 1007;
    QTest::newRow("a text that ends within a character") << RawPeer::text("\xe2\x82") << 1007;
    QTest::newRow("a fragment that is invalid") << RawPeer::frame(0x01, "a\xff") << 1007;
}

void TestConformance::closesWithTheRightCode()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    // What is right before it is echoed, what comes after it is not.
    QVERIFY(peer.send(RawPeer::text("before") + bytes + RawPeer::text("after")));
    QCOMPARE(peer.next(), QByteArray("text before"));
    const QByteArray close = peer.next();
    QVERIFY2(close.left(11) == closeWith(code), close.constData());
    QCOMPARE(peer.next(), QByteArray("end"));
    peer.finish();
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.code, code);
    QCOMPARE(closed.detail.toUtf8(), close.mid(11));
}

void TestConformance::rejectsAnInvalidTextBeforeItsEnd()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::text("a\xff" + QByteArray(10'000, 'x')).first(20)));
    QVERIFY(peer.next().startsWith("close 1007 "));
    QCOMPARE(peer.next(), QByteArray("end"));
}

void TestConformance::echoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray mark = "\xef\xbb\xbf";
    QTest::newRow("an empty text") << RawPeer::text("") << QByteArray("text ");
    QTest::newRow("a byte order mark") << RawPeer::text(mark + "hello") << "text " + mark + "hello";
    QTest::newRow("a byte order mark alone") << RawPeer::text(mark) << "text " + mark;
    QTest::newRow("a character between fragments")
        << RawPeer::frame(0x01, "\xf0\x9f") + RawPeer::frame(0x00) + RawPeer::frame(0x80, "\x98\x80")
        << QByteArray("text \xf0\x9f\x98\x80");
    QTest::newRow("binary fragments")
        << RawPeer::frame(0x02, "\xff") + RawPeer::frame(0x80, "\xfe") << QByteArray("binary \xff\xfe");
    for (const int size : {125, 126, 65'535, 65'536, 1'000'000})
        QTest::addRow("%d bytes", size)
            << RawPeer::binary(QByteArray(size, 'x')) << "binary " + QByteArray(size, 'x');
}

void TestConformance::echoes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, answer);
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(bytes));
    QVERIFY(peer.next() == answer);
}

void TestConformance::refusesAMessageThatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("in a frame") << RawPeer::binary(QByteArray(1001, 'x'));
    QTest::newRow("in its header") << RawPeer::binary(QByteArray(1001, 'x')).first(4);
    QTest::newRow("in fragments") << RawPeer::frame(0x01, QByteArray(600, 'x')) +
                                         RawPeer::frame(0x80, QByteArray(600, 'x'));
}

void TestConformance::refusesAMessageThatIsTooLarge()
{
    QFETCH(const QByteArray, bytes);
    server::Config config = plain();
    config.limits.messageSize = 1000;
    RunningServer server(config);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::binary(QByteArray(1000, 'x'))));
    QVERIFY(peer.next() == "binary " + QByteArray(1000, 'x'));
    QVERIFY(peer.send(bytes));
    QVERIFY(peer.send(QByteArray(4 << 20, 'x')));
    QVERIFY(peer.next().startsWith("close 1009 "));
    QCOMPARE(peer.next(), QByteArray("end"));
    peer.finish();
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1009);
}

void TestConformance::answersAPing()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::frame(0x89, "\x01\xff") + RawPeer::frame(0x89)));
    QCOMPARE(peer.next(), QByteArray("pong \x01\xff"));
    QCOMPARE(peer.next(), QByteArray("pong "));
}

void TestConformance::answersAPingInsideAMessage()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::frame(0x01, "a") + RawPeer::frame(0x89, "now")));
    QCOMPARE(peer.next(), QByteArray("pong now"));
    QVERIFY(peer.send(RawPeer::frame(0x80, "b")));
    QCOMPARE(peer.next(), QByteArray("text ab"));
}

void TestConformance::overlooksAPong()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::frame(0x8a, "for nobody") + RawPeer::text("hello")));
    QCOMPARE(peer.next(), QByteArray("text hello"));
}

void TestConformance::answersAnEmptyCloseWithAnEmptyOne()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::frame(0x88)));
    QCOMPARE(peer.next(), QByteArray("close"));
    QCOMPARE(peer.next(), QByteArray("end"));
    peer.finish();
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.code, 1005);
    QVERIFY(closed.detail.isEmpty());
}

void TestConformance::answersACloseWithItsCodeAndReason_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    for (const int code : {1000, 1001, 1003, 1011, 1012, 1014, 3000, 4999})
        QTest::addRow("%d", code) << code << QByteArray();
    QTest::newRow("a reason") << 1000 << QByteArray("bye \xe2\x82\xac");
    QTest::newRow("the longest reason") << 4000 << QByteArray(123, 'x');
}

void TestConformance::answersACloseWithItsCodeAndReason()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, reason);
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::closing(code, reason)));
    QCOMPARE(peer.next(), closeWith(code, reason));
    QCOMPARE(peer.next(), QByteArray("end"));
    peer.finish();
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.code, code);
    QCOMPARE(closed.detail.toUtf8(), reason);
}

void TestConformance::readsNothingBehindAClose()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::closing(1000) + RawPeer::text("too late") + RawPeer::closing(1001)));
    QCOMPARE(peer.next(), QByteArray("close 1000 "));
    QCOMPARE(peer.next(), QByteArray("end"));
    peer.finish();
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1000);
    QCOMPARE(server.count(EventKind::MessageReceived), 0);
}

void TestConformance::losesNothingBehindTheHandshake()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    // The third is cut, and its rest comes after the answer.
    const QByteArray third = RawPeer::text("three");
    QVERIFY(peer.open({}, RawPeer::text("one") + RawPeer::binary("two") + third.first(3)));
    QVERIFY(peer.send(third.sliced(3)));
    QCOMPARE(peer.next(), QByteArray("text one"));
    QCOMPARE(peer.next(), QByteArray("binary two"));
    QCOMPARE(peer.next(), QByteArray("text three"));
}

void TestConformance::losesNoCloseBehindTheHandshake()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open({}, RawPeer::closing(4000, "at once")));
    QCOMPARE(peer.next(), QByteArray("close 4000 at once"));
    QCOMPARE(peer.next(), QByteArray("end"));
}

void TestConformance::takesFramesThatComeByteByByte()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    const QByteArray bytes = RawPeer::text("h\xc3\xa9llo") + RawPeer::frame(0x89, "x");
    for (const char byte : bytes)
        QVERIFY(peer.send(QByteArray(1, byte)));
    QCOMPARE(peer.next(), QByteArray("text h\xc3\xa9llo"));
    QCOMPARE(peer.next(), QByteArray("pong x"));
}

void TestConformance::takesSeveralConnectionLines()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open("Connection: keep-alive\r\nConnection: Upgrade\r\n", RawPeer::text("hello")));
    QCOMPARE(peer.next(), QByteArray("text hello"));
}

void TestConformance::resetsNothingThatIsOnItsWayWhenItStops()
{
    RunningServer server(plain());
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::text("hello")));
    QCOMPARE(peer.next(), QByteArray("text hello"));
    QSignalSpy stopped(&*server, &server::EchoServer::stopped);
    server->stop();
    QVERIFY(peer.wait(POLLIN));
    QVERIFY(peer.send(RawPeer::binary(QByteArray(4 << 20, 'x')) + RawPeer::closing(1001)));
    QCOMPARE(peer.next(), QByteArray("close 1001 "));
    QCOMPARE(peer.next(), QByteArray("end"));
    peer.finish();
    QVERIFY(!stopped.isEmpty() || stopped.wait());
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1001);
}

void TestConformance::recordsADroppedConnectionAs1006()
{
    RunningServer server(plain());
    {
        RawPeer peer(server.port());
        QVERIFY(peer.open());
    }
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1006);
}

ECHOBENCH_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
