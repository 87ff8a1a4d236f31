// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "runningserver.h"
#include "tests/testprogram.h"

#include <QTcpServer>
#include <QWebSocket>

using server::EventKind;
using server::Phase;

/// A Qt client that is connected to the server, and remembers what came.
class Peer
{
public:
    explicit Peer(const RunningServer &server, const QString &path = {}, const QString &origin = {})
        : m_socket(origin)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                         [this](const QString &text) { texts.append(text); });
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket,
                         [this](const QByteArray &bytes) { binaries.append(bytes); });
        m_socket.setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
        m_socket.open(server.url(path));
        (void)QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }
    ~Peer() { m_socket.abort(); }

    QWebSocket *operator->() { return &m_socket; }
    QWebSocket &operator*() { return m_socket; }

    QStringList texts;
    QList<QByteArray> binaries;

private:
    QWebSocket m_socket;
};

class TestEchoServer : public QObject
{
    Q_OBJECT

private slots:
    void answersATextWithThePrefixBeforeIt();
    void answersATextAsItIsWhereThePrefixIsEmpty();
    void answersEveryText_data();
    void answersEveryText();
    void answersABinaryMessageByteForByte();
    void answersInTheOrderOfAsking();
    void isReachedByLocalhostOnBothLoopbackAddresses();
    void takesTheSamePortAgainAfterAStop();
    void saysThatAPortIsInUse();
    void startsOnAnotherPortAfterAFailure();
    void saysWhoConnected();
    void recordsAMessageWithItsBytesAndWhenItWasAnswered();
    void recordsNoMessagesIfNoneAreWanted();
    void recordsThePeersCloseCodeAndReason();
    void recordsALostConnectionAs1006();
    void countsOpenConnections();
    void listsConnectionsWithTheirTrafficWhileWatched();
    void closesEveryConnectionWith1001WhenItStops();
    void saysStoppedAtOnceIfItIsStopped();
    void stopsAlsoWhileStarting();
    void startsAndStopsAgainAndAgain();
    void endsWithConnectionsOpen();
};

void TestEchoServer::answersATextWithThePrefixBeforeIt()
{
    RunningServer server;
    Peer peer(server);
    peer->sendTextMessage(QStringLiteral("hello"));
    QTRY_COMPARE(peer.texts, QStringList{QStringLiteral("Echo: hello")});
}

void TestEchoServer::answersATextAsItIsWhereThePrefixIsEmpty()
{
    server::Config config;
    config.echoPrefix.clear();
    RunningServer server(config);
    Peer peer(server);
    peer->sendTextMessage(QStringLiteral("hello"));
    QTRY_COMPARE(peer.texts, QStringList{QStringLiteral("hello")});
}

void TestEchoServer::answersEveryText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("line breaks") << QStringLiteral("a\r\nb\n");
    QTest::newRow("every plane") << QString::fromUcs4(
        U"\u00e9\u20ac\U0001F600\U00020000\U000E0001\U0010FFFD");
    QTest::newRow("600 KB of ASCII") << QString(600'000, QLatin1Char('x'));
    QTest::newRow("600 KB of euro signs") << QString(200'000, QChar(0x20ac));
    QTest::newRow("2 MB of smileys") << QString::fromUcs4(U"\U0001F600").repeated(500'000);
}

void TestEchoServer::answersEveryText()
{
    QFETCH(const QString, text);
    RunningServer server;
    Peer peer(server);
    peer->sendTextMessage(text);
    QTRY_COMPARE_WITH_TIMEOUT(peer.texts.size(), 1, 20'000);
    QVERIFY(peer.texts.constFirst() == QStringLiteral("Echo: ") + text);
}

void TestEchoServer::answersABinaryMessageByteForByte()
{
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte.append(static_cast<char>(i));
    RunningServer server;
    Peer peer(server);
    for (const QByteArray &bytes : {QByteArray(), everyByte, everyByte.repeated(8000)})
        peer->sendBinaryMessage(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(peer.binaries.size(), 3, 20'000);
    QVERIFY(peer.binaries.at(0).isEmpty());
    QCOMPARE(peer.binaries.at(1), everyByte);
    QVERIFY(peer.binaries.at(2) == everyByte.repeated(8000));
}

void TestEchoServer::answersInTheOrderOfAsking()
{
    RunningServer server;
    Peer peer(server);
    QStringList expected;
    for (int i = 0; i < 1000; ++i) {
        peer->sendTextMessage(QString::number(i));
        expected.append(QStringLiteral("Echo: ") + QString::number(i));
    }
    QTRY_COMPARE_WITH_TIMEOUT(peer.texts.size(), 1000, 20'000);
    QCOMPARE(peer.texts, expected);
}

void TestEchoServer::isReachedByLocalhostOnBothLoopbackAddresses()
{
    RunningServer server;
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        QTcpServer probe;
        if (!probe.listen(QHostAddress(address)))
            continue; // this machine has no IPv6
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(address), server.port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }
}

void TestEchoServer::takesTheSamePortAgainAfterAStop()
{
    RunningServer server;
    server::Config config;
    config.port = server.port();
    Peer peer(server);
    QVERIFY(server.stop());
    server->start(config);
    QTRY_COMPARE(server->status().phase, Phase::Listening);
    QCOMPARE(server.port(), config.port);
}

void TestEchoServer::saysThatAPortIsInUse()
{
    RunningServer first;
    server::EchoServer second;
    server::Config config;
    config.port = first.port();
    second.start(config);
    QTRY_COMPARE(second.status().phase, Phase::Stopped);
    QVERIFY(second.status().portTaken);
    QCOMPARE(second.status().error,
             QStringLiteral("Cannot listen on 127.0.0.1:%1: the address is already in use. "
                            "Choose another port, or 0 for a free one.")
                 .arg(config.port));
}

void TestEchoServer::startsOnAnotherPortAfterAFailure()
{
    RunningServer first;
    server::EchoServer second;
    server::Config config;
    config.port = first.port();
    second.start(config);
    QTRY_VERIFY(second.status().portTaken);
    config.port = 0;
    second.start(config);
    QTRY_COMPARE(second.status().phase, Phase::Listening);
    QVERIFY(second.status().error.isEmpty());
    QCOMPARE(second.status().url, QStringLiteral("ws://localhost:%1").arg(second.status().port));
}

void TestEchoServer::saysWhoConnected()
{
    RunningServer server;
    Peer peer(server, QStringLiteral("/a%20path?query=1"), QStringLiteral("null"));
    const server::Event opened = server.newest(EventKind::ConnectionOpened);
    QVERIFY(opened.peer);
    QCOMPARE(opened.connection, 1U);
    QVERIFY(opened.peer->address.isLoopback());
    QCOMPARE(opened.peer->port, peer->localPort());
    QCOMPARE(opened.peer->path, QStringLiteral("/a%20path?query=1"));
    QCOMPARE(opened.peer->origin, QStringLiteral("null"));
}

void TestEchoServer::recordsAMessageWithItsBytesAndWhenItWasAnswered()
{
    RunningServer server;
    Peer peer(server);
    peer->sendTextMessage(QStringLiteral("h\u00e9"));
    const server::Event message = server.newest(EventKind::MessageReceived);
    QCOMPARE(message.payload, QByteArray("h\xc3\xa9"));
    QCOMPARE(message.size, 3);
    QVERIFY(!message.binary);
    QVERIFY(message.at > 0);
    QVERIFY(message.answeredAt >= message.at);
}

void TestEchoServer::recordsNoMessagesIfNoneAreWanted()
{
    server::Config config;
    config.reportMessages = false;
    RunningServer server(config);
    Peer peer(server);
    peer->sendTextMessage(QStringLiteral("hello"));
    QTRY_COMPARE(peer.texts.size(), 1);
    peer->close();
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1000);
    QCOMPARE(server.count(EventKind::MessageReceived), 0);
}

void TestEchoServer::recordsThePeersCloseCodeAndReason()
{
    RunningServer server;
    Peer peer(server);
    peer->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("bye \u20ac"));
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.code, 1008);
    QCOMPARE(closed.detail, QStringLiteral("bye \u20ac"));
}

void TestEchoServer::recordsALostConnectionAs1006()
{
    RunningServer server;
    Peer peer(server);
    peer->abort();
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1006);
}

void TestEchoServer::countsOpenConnections()
{
    RunningServer server;
    Peer first(server);
    {
        Peer second(server);
        QTRY_COMPARE(server->status().connections, 2);
    }
    QTRY_COMPARE(server->status().connections, 1);
}

void TestEchoServer::listsConnectionsWithTheirTrafficWhileWatched()
{
    RunningServer server;
    Peer peer(server, QStringLiteral("/watched"));
    peer->sendTextMessage(QStringLiteral("hello"));
    QTRY_COMPARE(peer.texts.size(), 1);
    QSignalSpy listed(&*server, &server::EchoServer::connectionsListed);
    server->watchConnections(true);
    QVERIFY(listed.wait());
    const auto infos = listed.takeLast().constFirst().value<QList<server::ConnectionInfo>>();
    QCOMPARE(infos.size(), 1);
    const server::ConnectionInfo &info = infos.constFirst();
    QCOMPARE(info.peer.path, QStringLiteral("/watched"));
    QCOMPARE(info.messagesIn, 1U);
    QCOMPARE(info.messagesOut, 1U);
    QCOMPARE(info.bytesIn, 5U);
    QCOMPARE(info.bytesOut, 11U);
}

void TestEchoServer::closesEveryConnectionWith1001WhenItStops()
{
    RunningServer server;
    Peer first(server);
    Peer second(server);
    QVERIFY(server.stop());
    QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(second->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(first->closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QCOMPARE(second->closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QCOMPARE(server.count(EventKind::ConnectionClosed), 2);
    QCOMPARE(server.events().constLast().kind, EventKind::Stopped);
}

void TestEchoServer::saysStoppedAtOnceIfItIsStopped()
{
    server::EchoServer server;
    QSignalSpy stopped(&server, &server::EchoServer::stopped);
    server.stop();
    QCOMPARE(stopped.size(), 1);
}

void TestEchoServer::stopsAlsoWhileStarting()
{
    server::EchoServer server;
    QSignalSpy stopped(&server, &server::EchoServer::stopped);
    server::Config config;
    config.port = 0;
    server.start(config);
    server.stop();
    QVERIFY(stopped.wait());
    QCOMPARE(server.status().phase, Phase::Stopped);
}

void TestEchoServer::startsAndStopsAgainAndAgain()
{
    RunningServer server;
    for (int i = 0; i < 20; ++i) {
        Peer peer(server);
        peer->sendTextMessage(QStringLiteral("hello"));
        QTRY_COMPARE(peer.texts.size(), 1);
        QVERIFY(server.stop());
        server::Config config;
        config.port = 0;
        server->start(config);
        QTRY_COMPARE(server->status().phase, Phase::Listening);
    }
}

void TestEchoServer::endsWithConnectionsOpen()
{
    server::EchoServer server;
    server::Config config;
    config.port = 0;
    server.start(config);
    QTRY_COMPARE(server.status().phase, Phase::Listening);
    QWebSocket client;
    client.open(QUrl(server.status().url));
    QTRY_COMPARE(server.status().connections, 1);
}

ECHOBENCH_GUILESS_MAIN(TestEchoServer)
#include "tst_echoserver.moc"
