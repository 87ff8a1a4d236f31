// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "subject.h"
#include "tests/testprogram.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtTest>

using client::EventKind;
using client::Phase;
using namespace std::chrono_literals;

/// Qt's own server as a peer: keeps its sockets, and echoes nothing by itself.
class PeerServer : public QWebSocketServer
{
public:
    PeerServer()
        : QWebSocketServer(QStringLiteral("peer"), NonSecureMode)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *socket = nextPendingConnection();
            socket->setParent(this);
            socket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
            sockets.append(socket);
            connect(socket, &QWebSocket::textMessageReceived, this,
                    [this](const QString &text) { texts.append(text); });
        });
    }

    QList<QWebSocket *> sockets;
    QStringList texts;
};

class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void connectsAndSaysSo();
    void sendsTextsInTheirOrder();
    void receivesTextAndBinaryAsTheyCame();
    void tellsHowLongAnEchoTook();
    void closesWith1000();
    void saysWhichCodeAndReasonTheServerClosedWith();
    void saysWhyTheServerRefusesALargeMessage();
    void saysThatALostConnectionWasLost();
    void saysWhyItCannotConnect();
    void saysThatAnHttpServerRefused();
    void givesUpOnASilentServer();
    void cancelsAnAttempt();
    void connectsAnewWhileConnected();
    void saysThatItCannotSendWithoutAConnection();
    void sendsNoTextThatIsNoUtf8();
    void connectsAndCancelsAHundredTimes();
    void endsWhileConnected();
};

void TestClient::connectsAndSaysSo()
{
    PeerServer server;
    Subject client;
    QSignalSpy states(&client, &client::Client::stateChanged);
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    QCOMPARE(states.first().first().value<client::State>().phase, Phase::Connecting);
    QCOMPARE(client.state().url, server.serverUrl().toString());
    QCOMPARE(client.events.first().kind, EventKind::Connecting);
    QCOMPARE(client.events.last().kind, EventKind::Connected);
}

void TestClient::sendsTextsInTheirOrder()
{
    PeerServer server;
    Subject client;
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    const QStringList texts = {QStringLiteral("one"), QString(), QString(200'000, QChar(0x20ac))};
    for (const QString &text : texts)
        client.sendText(text);
    QTRY_COMPARE_WITH_TIMEOUT(server.texts, texts, 20'000);
    QTRY_COMPARE(client.count(EventKind::MessageSent), 3);
}

void TestClient::receivesTextAndBinaryAsTheyCame()
{
    PeerServer server;
    Subject client;
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    QTRY_COMPARE(server.sockets.size(), 1);
    server.sockets.first()->sendTextMessage(QStringLiteral("h\u00e9"));
    server.sockets.first()->sendBinaryMessage(QByteArray("\x00\xff", 2));
    QTRY_COMPARE(client.count(EventKind::MessageReceived), 2);
    QCOMPARE(client.events.at(client.events.size() - 2).payload, QByteArray("h\xc3\xa9"));
    QCOMPARE(client.events.last().payload, QByteArray("\x00\xff", 2));
    QVERIFY(client.events.last().binary);
}

void TestClient::tellsHowLongAnEchoTook()
{
    PeerServer server;
    Subject client;
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    client.sendText(QStringLiteral("hello"));
    QTRY_COMPARE(server.texts.size(), 1);
    server.sockets.first()->sendTextMessage(QStringLiteral("Echo: hello"));
    QTRY_COMPARE(client.count(EventKind::MessageReceived), 1);
    QVERIFY(client.events.last().roundTrip > 0);
}

void TestClient::closesWith1000()
{
    PeerServer server;
    Subject client;
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    QTRY_COMPARE(server.sockets.size(), 1);
    QSignalSpy gone(server.sockets.first(), &QWebSocket::disconnected);
    client.disconnectFromServer();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1000);
    QVERIFY(client.state().error.isEmpty());
    QVERIFY(!gone.isEmpty() || gone.wait());
    QCOMPARE(server.sockets.first()->closeCode(), QWebSocketProtocol::CloseCodeNormal);
}

void TestClient::saysWhichCodeAndReasonTheServerClosedWith()
{
    PeerServer server;
    Subject client;
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    QTRY_COMPARE(server.sockets.size(), 1);
    server.sockets.first()->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("back soon"));
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1001);
    QCOMPARE(client.state().closeReason, QStringLiteral("back soon"));
    QCOMPARE(client.events.last().kind, EventKind::Closed);
}

// Qt's server ends the connection with most of the message unread.
void TestClient::saysWhyTheServerRefusesALargeMessage()
{
    PeerServer server;
    Subject client;
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    QTRY_COMPARE(server.sockets.size(), 1);
    server.sockets.first()->setMaxAllowedIncomingFrameSize(100'000);
    client.sendBinary(QByteArray(50'000'000, 'x'));
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1009);
    QVERIFY(!client.state().closeReason.isEmpty());
}

void TestClient::saysThatALostConnectionWasLost()
{
    PeerServer server;
    Subject client;
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    QTRY_COMPARE(server.sockets.size(), 1);
    server.sockets.first()->abort();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1006);
    QVERIFY(!client.state().error.isEmpty());
}

void TestClient::saysWhyItCannotConnect()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const quint16 port = placeholder.serverPort();
    placeholder.close();
    Subject client;
    client.connectTo({.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port))});
    QTRY_VERIFY(!client.state().error.isEmpty());
    QCOMPARE(client.state().error,
             QStringLiteral("Cannot connect to ws://127.0.0.1:%1: Connection refused.").arg(port));
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QCOMPARE(client.state().closeCode, 0);
}

void TestClient::saysThatAnHttpServerRefused()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        });
    });
    Subject client;
    client.connectTo({.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(server.serverPort()))});
    QTRY_VERIFY(client.state().error.contains(QStringLiteral("404")));
    QCOMPARE(client.state().phase, Phase::Disconnected);
}

void TestClient::givesUpOnASilentServer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Subject client;
    client.connectTo({.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(server.serverPort())),
                      .handshakeTimeout = 50ms});
    QTRY_VERIFY(client.state().error.contains(QStringLiteral("no answer within")));
    QCOMPARE(client.state().phase, Phase::Disconnected);
}

void TestClient::cancelsAnAttempt()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Subject client;
    client.connectTo({.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(server.serverPort()))});
    QVERIFY(client.isIn(Phase::Handshaking));
    client.disconnectFromServer();
    QVERIFY(client.isIn(Phase::Disconnected));
}

void TestClient::connectsAnewWhileConnected()
{
    PeerServer server;
    Subject client;
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    client.connectTo({.url = server.serverUrl()});
    QTRY_COMPARE(server.sockets.size(), 2);
    QVERIFY(client.isIn(Phase::Connected));
    QCOMPARE(client.count(EventKind::Closed), 1);
    QCOMPARE(client.events.last().connection, 2U);
}

void TestClient::saysThatItCannotSendWithoutAConnection()
{
    Subject client;
    client.sendText(QStringLiteral("hello"));
    QTRY_COMPARE(client.events.size(), 1);
    QCOMPARE(client.events.first().kind, EventKind::Failed);
}

void TestClient::sendsNoTextThatIsNoUtf8()
{
    PeerServer server;
    Subject client;
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    client.sendUtf8("\xe2\x82");
    client.sendUtf8("\xe2\x82\xac");
    QVERIFY(client.first(EventKind::Failed).detail.contains(QStringLiteral("UTF-8")));
    QTRY_COMPARE(server.texts, QStringList(QString(QChar(0x20ac))));
}

void TestClient::connectsAndCancelsAHundredTimes()
{
    PeerServer server;
    Subject client;
    for (int i = 0; i < 100; ++i) {
        client.connectTo({.url = server.serverUrl()});
        client.disconnectFromServer();
    }
    client.connectTo({.url = server.serverUrl()});
    QVERIFY(client.isIn(Phase::Connected));
    QTRY_COMPARE(client.events.last().connection, 101U);
}

void TestClient::endsWhileConnected()
{
    PeerServer server;
    {
        Subject client;
        client.connectTo({.url = server.serverUrl()});
        QVERIFY(client.isIn(Phase::Connected));
        QTRY_COMPARE(server.sockets.size(), 1);
    }
    QTRY_COMPARE(server.sockets.first()->state(), QAbstractSocket::UnconnectedState);
}

ECHOBENCH_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
