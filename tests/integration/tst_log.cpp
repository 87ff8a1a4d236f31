// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/integration/echobenchprocess.h"
#include "tests/integration/qtpeer.h"
#include "tests/testprogram.h"

#include <QDateTime>
#include <QTcpServer>

using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void saysInWordsWhatHappens();
    void keepsOneLinePerEvent_data();
    void keepsOneLinePerEvent();
    void saysInJsonWhatHappens();
    void holdsTheWholeTextInJson();
    void holdsABinaryMessageAsBase64();
    void namesTheOriginInJson();
    void saysNothingWhenQuiet();

private:
    static QStringList json() { return {u"--log-format"_s, u"json"_s}; }
};

void TestLog::saysInWordsWhatHappens()
{
    EchoBenchProcess program;
    QVERIFY(program.serve());
    QCOMPARE(program.sentences().constFirst(), u"Server started on port %1"_s.arg(program.port()));
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    QCOMPARE(peer.answerTo(u"hello"_s), u"Echo: hello"_s);
    QVERIFY(program.says(u"Received message: hello"_s));
    peer->close(QWebSocketProtocol::CloseCodeGoingAway, u"bye now"_s);
    QVERIFY(program.says(u"Connection closed: 1001 bye now"_s));
    program.send(SIGTERM);
    QVERIFY(program.says(u"Server stopped"_s));
}

void TestLog::keepsOneLinePerEvent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line breaks") << u"one\ntwo\r\nthree"_s;
    QTest::newRow("a forged line") << u"x\n2026-01-01T00:00:00.000  server  Server stopped"_s;
    QTest::newRow("an escape sequence") << u"\x1b[2J\x1b[31mred\x07"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("Unicode's line breaks") << u"a\u0085b\u2028c\u2029d\u000be\u000cf"_s;
}

void TestLog::keepsOneLinePerEvent()
{
    QFETCH(const QString, text);
    for (const QString &format : {u"text"_s, u"json"_s}) {
        EchoBenchProcess program;
        QVERIFY(program.serve({u"--log-format"_s, format}));
        QtPeer peer(program.url());
        QVERIFY(peer.isConnected());
        const qsizetype before = program.lines().size();
        QCOMPARE(peer.answerTo(text), QString(u"Echo: "_s + text));
        QCOMPARE(peer.answerTo(u"last"_s), u"Echo: last"_s);
        // The connection's line may come with them.
        QTRY_VERIFY(program.lines().size() >= before + 2 && program.lines().constLast().contains(u"last"_s));
        const QString line = program.lines().at(program.lines().size() - 2);
        QVERIFY2(line.contains(format == u"text"_s ? u"Received message: "_s : u"message-received"_s),
                 qPrintable(line));
        for (const QChar character : line)
            QVERIFY2(character >= u' ' && character != QChar(0x7f), qPrintable(line));
    }
}

void TestLog::saysInJsonWhatHappens()
{
    EchoBenchProcess program;
    QVERIFY(program.serve(json()));
    QtPeer peer(program.url(u"/chat?room=1"_s));
    QVERIFY(peer.isConnected());
    QCOMPARE(peer.answerTo(u"hello"_s), u"Echo: hello"_s);
    peer->close(QWebSocketProtocol::CloseCodeGoingAway, u"bye"_s);
    (void)program.answerTo("GET /nope HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(program.event(u"connection-opened"_s).value(u"path"_s), u"/chat?room=1"_s);
    QCOMPARE(program.event(u"message-received"_s).value(u"text"_s), u"hello"_s);
    QCOMPARE(program.event(u"message-received"_s).value(u"size"_s), 5);
    QCOMPARE(program.event(u"connection-closed"_s).value(u"code"_s), 1001);
    QCOMPARE(program.event(u"connection-closed"_s).value(u"reason"_s), u"bye"_s);
    QCOMPARE(program.event(u"request-answered"_s).value(u"status"_s), 404);
    program.send(SIGTERM);
    QVERIFY(!program.event(u"stopped"_s).isEmpty());
    for (const QJsonObject &event : program.events()) {
        QVERIFY(event.contains(u"event"_s));
        const auto time = QDateTime::fromString(event.value(u"time"_s).toString(), Qt::ISODateWithMs);
        QVERIFY(time.isValid());
        QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    }
}

void TestLog::holdsTheWholeTextInJson()
{
    EchoBenchProcess program;
    QVERIFY(program.serve(json()));
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    const QString text = u"a\0\t\"\\\n\u00e9\U0001F30D"_s + QString(200'000, QChar(0x20ac));
    QCOMPARE(peer.answerTo(text), QString(u"Echo: "_s + text));
    const QJsonObject event = program.event(u"message-received"_s);
    QCOMPARE(event.value(u"type"_s), u"text"_s);
    QCOMPARE(event.value(u"text"_s).toString(), text);
    QCOMPARE(event.value(u"size"_s), text.toUtf8().size());
}

void TestLog::holdsABinaryMessageAsBase64()
{
    EchoBenchProcess program;
    QVERIFY(program.serve(json()));
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    peer->sendBinaryMessage(QByteArray("\x00\xff\x0a", 3));
    const QJsonObject event = program.event(u"message-received"_s);
    QCOMPARE(event.value(u"type"_s), u"binary"_s);
    QCOMPARE(event.value(u"base64"_s), u"AP8K"_s);
    QCOMPARE(event.value(u"size"_s), 3);
}

void TestLog::namesTheOriginInJson()
{
    EchoBenchProcess program;
    QVERIFY(program.serve(json()));
    QtPeer peer(program.url(), u"http://localhost:1234"_s);
    QVERIFY(peer.isConnected());
    QCOMPARE(program.event(u"connection-opened"_s).value(u"origin"_s), u"http://localhost:1234"_s);
}

void TestLog::saysNothingWhenQuiet()
{
    // A quiet server does not tell its port: a free one is looked for first.
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const quint16 port = placeholder.serverPort();
    placeholder.close();
    EchoBenchProcess program;
    program.start({u"--server-only"_s, u"--quiet"_s, u"--port"_s, QString::number(port)});
    const QUrl url(u"ws://127.0.0.1:%1"_s.arg(port));
    QVERIFY(QTest::qWaitFor(
        [&] {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            return QTest::qWaitFor([&] { return probe.state() == QAbstractSocket::ConnectedState; }, 100);
        },
        EchoBenchProcess::Patience));
    QtPeer peer(url);
    QVERIFY(peer.isConnected());
    QCOMPARE(peer.answerTo(u"hello"_s), u"Echo: hello"_s);
    program.send(SIGTERM);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output(), QByteArray());
    QCOMPARE(program.errorOutput(), QString());
}

ECHOBENCH_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
