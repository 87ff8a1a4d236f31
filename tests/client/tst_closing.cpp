// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"
#include "subject.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

using client::ClosedBy;
using client::EventKind;
using client::Phase;
using client::Problem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wire::Opcode;

/// The closing handshake of RFC 6455 section 7, seen by the server.
class TestClosing : public QObject
{
    Q_OBJECT

private slots:
    void sendsTheCodeAndReasonChosen();
    void cutsALongReasonAtACharacter_data();
    void cutsALongReasonAtACharacter();
    void closesWithoutACodeOnOrder();
    void sendsNoIllegalCode();
    void readsTheRestThatTheServerHadSent();
    void hearsAServerThatHasHadEnough();
    void readsTheRestThoughItsEchoesAreNotRead();
    void sendsWhatWaitsFirst();
    void answersTheServersClose_data();
    void answersTheServersClose();
    void echoesBeforeItAnswersAClose();
    void sendsNothingAfterItsClose();
    void dropsWithoutACloseOnOrder();
    void tellsALossWhileClosing();
    void closesOnceOnly();
    void keepsTheHandshakeToLookAt();
    void leavesNothingBehindHoweverItEnds();
    void tellsTheServerThatItGoes();
};

void TestClosing::sendsTheCodeAndReasonChosen()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.disconnectFromServer(4001, u"enough"_s);
    QCOMPARE(server.hears(), QByteArray("Close 4001 enough"));
    QVERIFY(client.isIn(Phase::Closing));
    server.say(FakeServer::closeFrame(4001));
    server.hangUp();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 4001);
    QCOMPARE(client.state().closedBy, ClosedBy::Client);
    QVERIFY(client.state().clean);
    QVERIFY(client.state().error.isEmpty());
    QCOMPARE(client.first(EventKind::CloseSent).detail, u"enough"_s);
    QCOMPARE(client.first(EventKind::CloseReceived).code, 4001);
}

void TestClosing::cutsALongReasonAtACharacter_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("sent");
    const QString euro(QChar(0x20ac));
    const QString smiley = QString::fromUcs4(U"\U0001f600", 1);
    QTest::newRow("122 bytes and one of 3")
        << u"x"_s + euro.repeated(100) << "x" + euro.repeated(40).toUtf8();
    QTest::newRow("exactly 123 bytes") << euro.repeated(41) << euro.repeated(41).toUtf8();
    QTest::newRow("one byte more") << u"x"_s + euro.repeated(41) << "x" + euro.repeated(40).toUtf8();
    QTest::newRow("a pair of surrogates") << smiley.repeated(31) << smiley.repeated(30).toUtf8();
}

void TestClosing::cutsALongReasonAtACharacter()
{
    QFETCH(const QString, reason);
    QFETCH(const QByteArray, sent);
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.disconnectFromServer(1000, reason);
    QCOMPARE(server.hears(), "Close 1000 " + sent);
    QCOMPARE(client.first(EventKind::CloseSent).detail, QString::fromUtf8(sent));
}

void TestClosing::closesWithoutACodeOnOrder()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.disconnectFromServer(1005);
    QCOMPARE(server.hears(), QByteArray("Close 1005 "));
}

void TestClosing::sendsNoIllegalCode()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.disconnectFromServer(1006);
    QVERIFY(client.first(EventKind::Failed).detail.contains(u"1006"_s));
    QCOMPARE(client.state().phase, Phase::Connected);
}

void TestClosing::readsTheRestThatTheServerHadSent()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.disconnectFromServer();
    QCOMPARE(server.hears(), QByteArray("Close 1000 "));
    server.say(FakeServer::frame(Opcode::Text, "one") + FakeServer::frame(Opcode::Binary, "two") +
               FakeServer::closeFrame(1000));
    server.hangUp();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.count(EventKind::MessageReceived), 2);
    QVERIFY(client.state().clean);
}

// It reads no more, and so the next write fails while its last words are still unread.
void TestClosing::hearsAServerThatHasHadEnough()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    server.stopReading();
    client.sendBinary(QByteArray(50'000'000, 'x'));
    QTRY_VERIFY(client.counters().bytesWaiting > 0);
    server.sayAndDrop(FakeServer::frame(Opcode::Text, "why") + FakeServer::closeFrame(1009, u"too big"_s));
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.count(EventKind::MessageReceived), 1);
    QCOMPARE(client.state().closeCode, 1009);
    QCOMPARE(client.state().closeReason, u"too big"_s);
    QCOMPARE(client.state().closedBy, ClosedBy::Server);
    QVERIFY(!client.state().clean);
}

// It was held back, since too many echoes waited; now that it closes it echoes no more.
void TestClosing::readsTheRestThoughItsEchoesAreNotRead()
{
    constexpr quint64 messages = 400;
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .closeTimeout = 3s, .echo = true});
    server.stopReading();
    server.say(FakeServer::frame(Opcode::Binary, QByteArray(100'000, 'x')).repeated(messages) +
               FakeServer::closeFrame(1001));
    QTRY_VERIFY(client.counters().bytesWaiting > 4'000'000);
    QVERIFY(client.counters().messagesReceived < messages);
    client.disconnectFromServer();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.counters().messagesReceived, messages);
    QCOMPARE(client.state().closeCode, 1001);
    QVERIFY(!client.state().clean);
}

void TestClosing::sendsWhatWaitsFirst()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.sendBinary(QByteArray(20'000'000, 'x'));
    client.sendText(u"last"_s);
    client.disconnectFromServer();
    QCOMPARE(server.hears().size(), 20'000'007);
    QCOMPARE(server.hears(), QByteArray("Text last"));
    QCOMPARE(server.hears(), QByteArray("Close 1000 "));
}

void TestClosing::answersTheServersClose_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a code") << 1001 << u"back soon"_s;
    QTest::newRow("no code") << 1005 << QString();
}

void TestClosing::answersTheServersClose()
{
    QFETCH(const int, code);
    QFETCH(const QString, reason);
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    server.say(FakeServer::closeFrame(static_cast<quint16>(code), reason));
    QCOMPARE(server.hears(), "Close " + QByteArray::number(code) + ' ' + reason.toUtf8());
    server.hangUp();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, code);
    QCOMPARE(client.state().closeReason, reason);
    QCOMPARE(client.state().closedBy, ClosedBy::Server);
    QVERIFY(client.state().clean);
}

void TestClosing::echoesBeforeItAnswersAClose()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url(), .echo = true});
    server.say(FakeServer::frame(Opcode::Text, "one") + FakeServer::frame(Opcode::Binary, "two") +
               FakeServer::closeFrame(1000));
    QCOMPARE(server.hears(), QByteArray("Text one"));
    QCOMPARE(server.hears(), QByteArray("Binary two"));
    QCOMPARE(server.hears(), QByteArray("Close 1000 "));
}

void TestClosing::sendsNothingAfterItsClose()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.disconnectFromServer();
    client.sendText(u"too late"_s);
    client.ping("too late");
    QCOMPARE(server.hears(), QByteArray("Close 1000 "));
    server.say(FakeServer::frame(Opcode::Ping, "?") + FakeServer::closeFrame(1000));
    server.hangUp();
    QCOMPARE(server.hears(), QByteArray("End"));
    QTRY_COMPARE(client.count(EventKind::Failed), 2);
}

void TestClosing::dropsWithoutACloseOnOrder()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.abort();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1006);
    QCOMPARE(client.state().problem, Problem::Aborted);
    QCOMPARE(client.state().closedBy, ClosedBy::Client);
    QCOMPARE(server.hears(), QByteArray("End"));
}

void TestClosing::tellsALossWhileClosing()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.disconnectFromServer();
    QCOMPARE(server.hears(), QByteArray("Close 1000 "));
    server.hangUp();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1006);
    QCOMPARE(client.state().problem, Problem::Lost);
    QVERIFY(!client.state().clean);
}

void TestClosing::closesOnceOnly()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    client.disconnectFromServer();
    client.disconnectFromServer(4000);
    QCOMPARE(server.hears(), QByteArray("Close 1000 "));
    server.say(FakeServer::closeFrame(1000));
    server.hangUp();
    QCOMPARE(server.hears(), QByteArray("End"));
}

void TestClosing::keepsTheHandshakeToLookAt()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    const auto handshake = client.state().handshake;
    client.disconnectFromServer();
    QVERIFY(client.isIn(Phase::Closing));
    QCOMPARE(client.state().handshake, handshake);
    client.abort();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().handshake, handshake);
}

// For a tool that looks for leaks: what was let go last goes with the thread.
void TestClosing::leavesNothingBehindHoweverItEnds()
{
    for (int i = 0; i < 20; ++i) {
        FakeServer server;
        {
            Subject client;
            client.connectTo({.url = server.url()});
            if (i % 2 == 0)
                QVERIFY(client.isIn(Phase::Connected));
            client.connectTo({.url = server.url()});
            client.abort();
        }
        QTRY_VERIFY(server.findChildren<QTcpSocket *>().isEmpty());
    }
}

void TestClosing::tellsTheServerThatItGoes()
{
    FakeServer server;
    {
        Subject client;
        client.tryTo({.url = server.url()});
    }
    QCOMPARE(server.hears(), QByteArray("Close 1001 "));
    QVERIFY(server.loses());
}

ECHOBENCH_GUILESS_MAIN(TestClosing)
#include "tst_closing.moc"
