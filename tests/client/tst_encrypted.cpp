// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "faketlsserver.h"
#include "subject.h"
#include "tests/testprogram.h"

using client::Phase;
using client::Problem;
using namespace Qt::StringLiterals;

/// What goes over an open way goes over an encrypted one as well, to its last words.
class TestEncrypted : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesNoSocketAfterAHundredCancels();
    void isHeldBackWhileItsEchoesAreNotRead();
    void tellsTheServerThatItGoes();
    void hearsAServerThatHasHadEnough();
    void endsWhereTheEncryptionIsBroken();
    void saysThatTheEncryptionIsBrokenBeforeTheAnswer();

private:
    [[nodiscard]] client::Tls trusting() const
    {
        return {.caFile = m_certificates.certificateFile(u"peer"_s)};
    }

    Certificates m_certificates;
};

void TestEncrypted::initTestCase() { QVERIFY(m_certificates.make(u"peer"_s)); }

// At any moment of TLS's handshake, and after it.
void TestEncrypted::leavesNoSocketAfterAHundredCancels()
{
    FakeTlsServer server(m_certificates, u"peer"_s, {});
    Subject client;
    for (int i = 0; i < 100; ++i) {
        client.connectTo({.url = server.url(), .tls = trusting()});
        if (i % 10 == 0)
            QVERIFY(client.isIn(Phase::Handshaking));
        else
            QTest::qWait(i % 10 - 1);
        client.cancel();
    }
    QTRY_COMPARE(client.state().connection, 100U);
    QVERIFY(client.isIn(Phase::Disconnected));
    QTRY_COMPARE(server.findChildren<QSslSocket *>().size(), 0);
}

// And goes on once they are.
void TestEncrypted::isHeldBackWhileItsEchoesAreNotRead()
{
    constexpr quint64 messages = 300;
    FakeTlsServer server(m_certificates, u"peer"_s);
    Subject client;
    client.tryTo({.url = server.url(), .tls = trusting(), .echo = true});
    server.stopReading();
    server.say(FakeServer::frame(wire::Opcode::Binary, QByteArray(100'000, 'x')).repeated(messages));
    QTRY_VERIFY_WITH_TIMEOUT(client.counters().bytesWaiting > 4'000'000, 20'000);
    QVERIFY(client.counters().messagesReceived < messages);
    server.readAgain();
    for (quint64 i = 0; i < messages; ++i)
        QCOMPARE(server.hears().size(), 100'007);
    QCOMPARE(client.counters().messagesReceived, messages);
    QTRY_COMPARE(client.counters().bytesWaiting, 0);
}

void TestEncrypted::tellsTheServerThatItGoes()
{
    FakeTlsServer server(m_certificates, u"peer"_s);
    {
        Subject client;
        client.tryTo({.url = server.url(), .tls = trusting()});
    }
    QCOMPARE(server.hears(), QByteArray("Close 1001 "));
    QVERIFY(server.loses());
}

// As over an open way: it reads no more, and the next write fails while its last words are still unread.
void TestEncrypted::hearsAServerThatHasHadEnough()
{
    FakeTlsServer server(m_certificates, u"peer"_s);
    Subject client;
    client.tryTo({.url = server.url(), .tls = trusting()});
    QVERIFY2(client.state().phase == Phase::Connected, qPrintable(client.state().error));
    server.stopReading();
    client.sendBinary(QByteArray(50'000'000, 'x'));
    QTRY_VERIFY(client.counters().bytesWaiting > 0);
    server.sayAndDrop(FakeServer::frame(wire::Opcode::Text, "why") +
                      FakeServer::closeFrame(1009, u"too big"_s));
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.count(client::EventKind::MessageReceived), 1);
    QCOMPARE(client.state().closeCode, 1009);
    QCOMPARE(client.state().closeReason, u"too big"_s);
}

void TestEncrypted::endsWhereTheEncryptionIsBroken()
{
    FakeTlsServer server(m_certificates, u"peer"_s);
    Subject client;
    client.tryTo({.url = server.url(), .tls = trusting()});
    server.say(FakeServer::frame(wire::Opcode::Text, "before"));
    QCOMPARE(client.first(client::EventKind::MessageReceived).payload, QByteArray("before"));
    server.sayInTheClear(QByteArray(100, 'x'));
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().problem, Problem::Lost);
    QCOMPARE(client.state().closeCode, 1006);
    QVERIFY2(client.state().error.startsWith(u"The connection was lost: "_s),
             qPrintable(client.state().error));
    QVERIFY(server.loses());
}

void TestEncrypted::saysThatTheEncryptionIsBrokenBeforeTheAnswer()
{
    FakeTlsServer server(m_certificates, u"peer"_s, {});
    Subject client;
    client.connectTo({.url = server.url(), .tls = trusting()});
    QVERIFY(server.hasAnswered());
    server.sayInTheClear(QByteArray(100, 'x'));
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().problem, Problem::TlsFailed);
    QVERIFY(server.loses());
}

ECHOBENCH_GUILESS_MAIN(TestEncrypted)
#include "tst_encrypted.moc"
