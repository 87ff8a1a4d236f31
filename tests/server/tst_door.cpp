// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "runningserver.h"
#include "tests/testprogram.h"

#include <QRegularExpression>

using server::EventKind;

class TestDoor : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void servesThePage();
    void servesThePagesHeadAlone();
    void answers404WhereThereIsNoPage();
    void recordsWhatItAnswered();
    void acceptsAHandshakeThatComesByteByByte();
    void refusesAHeadThatIsTooLarge();
    void forgetsAPeerThatHangsUp();
};

namespace {

QByteArray request(const QByteArray &line, const QByteArray &fields = {})
{
    return line + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

const QByteArray UpgradeFields = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

} // namespace

void TestDoor::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("statusLine");
    QTest::newRow("an unknown path") << request("GET /nope") << QByteArray("HTTP/1.1 404 Not Found");
    QTest::newRow("POST") << request("POST /") << QByteArray("HTTP/1.1 405 Method Not Allowed");
    QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n")
                             << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n") << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("a wrong version") << request(
                                            "GET /",
                                            QByteArray(UpgradeFields).replace("Version: 13", "Version: 8"))
                                     << QByteArray("HTTP/1.1 426 Upgrade Required");
    QTest::newRow("a key of the wrong size")
        << request("GET /", QByteArray(UpgradeFields).replace("dGhlIHNhbXBsZSBub25jZQ==", "x"))
        << QByteArray("HTTP/1.1 400 Bad Request");
}

void TestDoor::answers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, statusLine);
    RunningServer server;
    const QByteArray answer = server.answerTo(bytes);
    QCOMPARE(answer.left(answer.indexOf('\r')), statusLine);
    QVERIFY(QRegularExpression(QStringLiteral("\r\nConnection: ([^\r]*, )?close\r\n"))
                .match(QString::fromLatin1(answer))
                .hasMatch());
}

void TestDoor::servesThePage()
{
    server::Config config;
    config.page = "<p>hello</p>";
    RunningServer server(config);
    const QByteArray answer = server.answerTo(request("GET /"));
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n<p>hello</p>"));
}

void TestDoor::servesThePagesHeadAlone()
{
    server::Config config;
    config.page = "<p>hello</p>";
    RunningServer server(config);
    const QByteArray answer = server.answerTo(request("HEAD /"));
    QVERIFY(answer.contains("\r\nContent-Length: 12\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestDoor::answers404WhereThereIsNoPage()
{
    RunningServer server;
    QVERIFY(server.answerTo(request("GET /")).startsWith("HTTP/1.1 404 Not Found\r\n"));
}

void TestDoor::recordsWhatItAnswered()
{
    RunningServer server;
    (void)server.answerTo(request("GET /nope"));
    const server::Event answered = server.newest(EventKind::RequestAnswered);
    QCOMPARE(answered.code, 404);
    QCOMPARE(answered.detail, QStringLiteral("GET /nope"));
    QVERIFY(answered.peer && answered.peer->address.isLoopback());
}

void TestDoor::acceptsAHandshakeThatComesByteByByte()
{
    RunningServer server;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    for (const char byte : request("GET /", UpgradeFields)) {
        socket.write(&byte, 1);
        socket.flush();
    }
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    const QByteArray answer = socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
    QVERIFY(answer.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
}

void TestDoor::refusesAHeadThatIsTooLarge()
{
    RunningServer server;
    const QByteArray answer = server.answerTo(request("GET /", "X: " + QByteArray(9000, 'x') + "\r\n"));
    QVERIFY(answer.startsWith("HTTP/1.1 431 "));
}

void TestDoor::forgetsAPeerThatHangsUp()
{
    RunningServer server;
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET / HT");
    }
    QVERIFY(server.stop());
    QCOMPARE(server.events().constLast().kind, EventKind::Stopped);
}

ECHOBENCH_GUILESS_MAIN(TestDoor)
#include "tst_door.moc"
