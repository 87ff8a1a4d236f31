// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/integration/echobenchprocess.h"
#include "tests/integration/qtpeer.h"
#include "tests/testprogram.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

class TestEcho : public QObject
{
    Q_OBJECT

private slots:
    void answersATextWithThePrefixBeforeIt();
    void answersWithAnotherPrefix_data();
    void answersWithAnotherPrefix();
    void answersABinaryMessageByteForByte();
    void listensOnOneAddressAlone();
    void servesThePage();
    void servesNoPageWhereNoneIsWanted();
    void answers404ToAnUnknownPath();
    void needsNoDisplay();
};

void TestEcho::answersATextWithThePrefixBeforeIt()
{
    EchoBenchProcess program;
    QVERIFY2(program.serve(), qPrintable(program.errorOutput()));
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    QCOMPARE(peer.answerTo(u"hello"_s), u"Echo: hello"_s);
    QCOMPARE(peer.answerTo(QString()), u"Echo: "_s);
    QCOMPARE(peer.answerTo(u"Grüße, \U0001F30D"_s), u"Echo: Grüße, \U0001F30D"_s);
}

void TestEcho::answersWithAnotherPrefix_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("none") << QString();
    QTest::newRow("another") << u"→ "_s;
    QTest::newRow("like an option") << u"--quiet"_s;
}

void TestEcho::answersWithAnotherPrefix()
{
    QFETCH(const QString, prefix);
    EchoBenchProcess program;
    // As one argument: a prefix may begin with a hyphen.
    QVERIFY2(program.serve({u"--echo-prefix="_s + prefix}), qPrintable(program.errorOutput()));
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    QCOMPARE(peer.answerTo(u"hello"_s), QString(prefix + u"hello"_s));
}

void TestEcho::answersABinaryMessageByteForByte()
{
    EchoBenchProcess program;
    QVERIFY(program.serve());
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(static_cast<char>(i));
    peer->sendBinaryMessage(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(peer.binaries, QList<QByteArray>{bytes}, EchoBenchProcess::Patience);
}

void TestEcho::listensOnOneAddressAlone()
{
    EchoBenchProcess program;
    QVERIFY(program.serve({u"--address"_s, u"127.0.0.1"_s}));
    QtPeer reached(QUrl(u"ws://127.0.0.1:%1"_s.arg(program.port())));
    QVERIFY(reached.isConnected());
    QTcpSocket other;
    other.connectToHost(QHostAddress(u"127.0.0.2"_s), program.port());
    QTRY_COMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestEcho::servesThePage()
{
    EchoBenchProcess program;
    QVERIFY(program.serve());
    const QByteArray answer = program.answerTo("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.left(100).constData());
    QVERIFY(answer.contains("placeholder=\"Enter message\""));
    QVERIFY(program.says(u"Answered 200 to GET /"_s));
}

void TestEcho::servesNoPageWhereNoneIsWanted()
{
    EchoBenchProcess program;
    QVERIFY(program.serve({u"--no-page"_s}));
    QVERIFY(program.answerTo("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 404 "));
}

void TestEcho::answers404ToAnUnknownPath()
{
    EchoBenchProcess program;
    QVERIFY(program.serve());
    QVERIFY(program.answerTo("GET /nope HTTP/1.1\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 404 "));
    QVERIFY(program.says(u"Refused GET /nope with 404: There is nothing here but a WebSocket server."_s));
}

void TestEcho::needsNoDisplay()
{
    EchoBenchProcess program;
    program.environment.insert(u"DISPLAY"_s, u":9999"_s);
    QVERIFY2(program.serve(), qPrintable(program.errorOutput()));
    QVERIFY(!EchoBenchProcess().environment.contains(u"DISPLAY"_s));
}

ECHOBENCH_GUILESS_MAIN(TestEcho)
#include "tst_echo.moc"
