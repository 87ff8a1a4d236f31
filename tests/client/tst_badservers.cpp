// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"
#include "subject.h"
#include "tests/testprogram.h"

using client::ClosedBy;
using client::EventKind;
using client::Phase;
using client::Problem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wire::Opcode;

/// Servers that do what they must not: each leads to a clear sentence and a clean state.
class TestBadServers : public QObject
{
    Q_OBJECT

private slots:
    void areRefusedInTheHandshake_data();
    void areRefusedInTheHandshake();
    void areWaitedForAsLongAsPromised();
    void stayingSilentAreGivenUp();
    void sendingAHeadWithoutEndAreGivenUp();
    void endingWithoutAnAnswerAreNamed();
    void resettingAreNamed();
    void breakingARuleAreClosed_data();
    void breakingARuleAreClosed();
    void announcingAGigabyteCostNoMemory();
    void droppingWithinAMessageAreNamed();
    void notAnsweringACloseAreDropped();
    void notEndingTheConnectionAreDropped();
    void leaveTheClientReadyForTheNext();
};

void TestBadServers::areRefusedInTheHandshake_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("wrong accept key")
        << FakeServer::upgrade().replace("{accept}", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
        << u"Sec-WebSocket-Accept does not belong to our key"_s;
    QTest::newRow("no accept key") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                                 "Connection: Upgrade\r\n\r\n")
                                   << u"must have one Sec-WebSocket-Accept"_s;
    QTest::newRow("unoffered subprotocol")
        << FakeServer::upgrade("Sec-WebSocket-Protocol: chat\r\n") << u"the subprotocol \"chat\""_s;
    QTest::newRow("unoffered extension")
        << FakeServer::upgrade("Sec-WebSocket-Extensions: permessage-deflate\r\n")
        << u"the extension \"permessage-deflate\""_s;
    QTest::newRow("another protocol")
        << FakeServer::upgrade().replace("websocket", "h2c") << u"\"Upgrade: websocket\""_s;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"\"SSH-2.0-OpenSSH_9.2"_s;
    QTest::newRow("malformed") << QByteArray("HTTP/1.1 huh\r\n\r\n") << u"not an HTTP/1 status line"_s;
}

void TestBadServers::areRefusedInTheHandshake()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, sentence);
    FakeServer server(answer);
    Subject client;
    client.tryTo({.url = server.url()});
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QCOMPARE(client.state().problem, Problem::BadHandshake);
    QVERIFY2(client.state().error.contains(sentence), qPrintable(client.state().error));
    QVERIFY(server.loses());
    QCOMPARE(client.count(EventKind::Failed), 1);
}

void TestBadServers::areWaitedForAsLongAsPromised()
{
    QCOMPARE(client::Config().handshakeTimeout, 10s);
    QCOMPARE(client::Config().closeTimeout, 5s);
}

void TestBadServers::stayingSilentAreGivenUp()
{
    FakeServer server{QByteArray()};
    Subject client;
    client.tryTo({.url = server.url(), .handshakeTimeout = 50ms});
    QCOMPARE(client.state().problem, Problem::TimedOut);
    QVERIFY2(client.state().error.contains(u"no answer within"_s), qPrintable(client.state().error));
    QVERIFY(server.loses());
}

void TestBadServers::sendingAHeadWithoutEndAreGivenUp()
{
    FakeServer server("HTTP/1.1 101 Switching Protocols\r\n" +
                      QByteArray("X-Filler: filler\r\n").repeated(10'000));
    Subject client;
    client.tryTo({.url = server.url()});
    QCOMPARE(client.state().problem, Problem::BadHandshake);
    QVERIFY2(client.state().error.contains(u"longer than 65536 bytes"_s), qPrintable(client.state().error));
    QVERIFY(server.loses());
}

void TestBadServers::endingWithoutAnAnswerAreNamed()
{
    FakeServer server{QByteArray()};
    Subject client;
    client.connectTo({.url = server.url()});
    QVERIFY(server.hasAnswered());
    server.hangUp();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().problem, Problem::NoAnswer);
    QVERIFY2(client.state().error.contains(u"ended the connection without an answer"_s),
             qPrintable(client.state().error));
}

void TestBadServers::resettingAreNamed()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    QCOMPARE(client.state().phase, Phase::Connected);
    server.drop();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1006);
    QCOMPARE(client.state().problem, Problem::Lost);
    QCOMPARE(client.state().closedBy, ClosedBy::Server);
    QVERIFY(!client.state().clean);
    QVERIFY2(client.state().error.contains(u"lost"_s), qPrintable(client.state().error));
}

void TestBadServers::breakingARuleAreClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("masked frame") << QByteArray("\x81\x82\x01\x02\x03\x04gk", 8) << 1002
                                  << u"must not mask"_s;
    QTest::newRow("reserved bit") << QByteArray("\xc1\x00", 2) << 1002 << u"reserved bit"_s;
    QTest::newRow("reserved opcode") << QByteArray("\x83\x00", 2) << 1002 << u"opcode 3"_s;
    QTest::newRow("long ping") << QByteArray("\x89\x7e", 2) << 1002 << u"125 bytes"_s;
    QTest::newRow("orphan continuation") << QByteArray("\x80\x00", 2) << 1002 << u"no message had begun"_s;
    // The second octet decides, though more of the text is announced.
    QTest::newRow("invalid UTF-8") << QByteArray("\x81\x7d\xc3\x28", 4) << 1007 << u"UTF-8"_s;
    QTest::newRow("half a code") << QByteArray("\x88\x01\x03", 3) << 1002 << u"half a code"_s;
    QTest::newRow("illegal code") << FakeServer::frame(Opcode::Close, QByteArray("\x03\xed", 2)) << 1002
                                  << u"close code 1005"_s;
    QTest::newRow("a gigabyte") << QByteArray("\x82\x7f\x00\x00\x00\x00\x40\x00\x00\x00", 10) << 1009
                                << u"over the limit"_s;
}

void TestBadServers::breakingARuleAreClosed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QFETCH(const QString, sentence);
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    QCOMPARE(client.state().phase, Phase::Connected);
    server.say(FakeServer::frame(Opcode::Text, "before") + bytes);
    const QByteArray heard = server.hears();
    QVERIFY2(heard.startsWith(QByteArray("Close " + QByteArray::number(code))), heard.constData());
    server.hangUp();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, code);
    QCOMPARE(client.state().problem, Problem::ProtocolError);
    QVERIFY2(client.state().error.contains(sentence), qPrintable(client.state().error));
    QCOMPARE(client.count(EventKind::MessageReceived), 1);
    QCOMPARE(client.first(EventKind::CloseSent).code, code);
}

void TestBadServers::announcingAGigabyteCostNoMemory()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .maxMessageSize = 2'000'000'000});
    server.say(QByteArray("\x82\x7f\x00\x00\x00\x00\x40\x00\x00\x00", 10) + "a beginning");
    // Within the limit: it is waited for, and the rest of the program goes on.
    client.ping("x");
    QCOMPARE(server.hears(), QByteArray("Ping x"));
    client.disconnectFromServer();
    QCOMPARE(server.hears(), QByteArray("Close 1000 "));
}

void TestBadServers::droppingWithinAMessageAreNamed()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    server.say(QByteArray("\x81\x05hel", 5));
    server.hangUp();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1006);
    QVERIFY2(client.state().error.contains(u"in the middle of a message"_s),
             qPrintable(client.state().error));
}

void TestBadServers::notAnsweringACloseAreDropped()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .closeTimeout = 50ms});
    client.disconnectFromServer();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1006);
    QCOMPARE(client.state().problem, Problem::NoCloseAnswered);
    QCOMPARE(client.state().closedBy, ClosedBy::Client);
    QVERIFY2(client.state().error.contains(u"did not answer the closing handshake"_s),
             qPrintable(client.state().error));
    QVERIFY(server.loses());
}

void TestBadServers::notEndingTheConnectionAreDropped()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .closeTimeout = 50ms});
    client.disconnectFromServer();
    QCOMPARE(server.hears(), QByteArray("Close 1000 "));
    server.say(FakeServer::closeFrame(1000));
    QVERIFY(client.isIn(Phase::Disconnected));
    QVERIFY(server.loses());
}

void TestBadServers::leaveTheClientReadyForTheNext()
{
    FakeServer bad("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    FakeServer good;
    Subject client;
    client.tryTo({.url = bad.url()});
    QCOMPARE(client.state().problem, Problem::HttpRefused);
    client.tryTo({.url = good.url()});
    QCOMPARE(client.state().phase, Phase::Connected);
    QVERIFY(client.state().error.isEmpty());
    QCOMPARE(client.state().problem, Problem::None);
}

ECHOBENCH_GUILESS_MAIN(TestBadServers)
#include "tst_badservers.moc"
