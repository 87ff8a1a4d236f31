// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/epolldispatcher.h"
#include "tests/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtTest>

#include <array>
#include <atomic>
#include <future>
#include <memory>
#include <vector>

namespace {

/// An echo server of Qt's own classes in a thread with an EpollDispatcher. The clients' thread has Qt's
/// dispatcher.
template<typename Server>
class EchoThread
{
public:
    explicit EchoThread(std::unique_ptr<Server> server)
        : m_server(server.release())
    {
        m_thread.setEventDispatcher(new server::EpollDispatcher);
        m_server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        std::promise<quint16> listening;
        QObject::connect(&m_thread, &QThread::started, m_server, [&] {
            m_server->listen(QHostAddress::LocalHost);
            listening.set_value(m_server->serverPort());
        });
        m_thread.start();
        port = listening.get_future().get();
    }
    ~EchoThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(EchoThread)

    quint16 port = 0;

private:
    QThread m_thread;
    Server *m_server;
};

std::unique_ptr<QTcpServer> tcpEcho()
{
    auto server = std::make_unique<QTcpServer>();
    server->setListenBacklogSize(1024);
    QObject::connect(server.get(), &QTcpServer::newConnection, server.get(), [self = server.get()] {
        while (QTcpSocket *socket = self->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [socket] { socket->write(socket->readAll()); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    return server;
}

std::unique_ptr<QWebSocketServer> webSocketEcho()
{
    auto server = std::make_unique<QWebSocketServer>(QString(), QWebSocketServer::NonSecureMode);
    QObject::connect(server.get(), &QWebSocketServer::newConnection, server.get(), [self = server.get()] {
        while (QWebSocket *socket = self->nextPendingConnection()) {
            socket->setParent(self);
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket, &QWebSocket::sendTextMessage);
            QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket,
                             &QWebSocket::sendBinaryMessage);
            QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    return server;
}

QUrl urlOf(quint16 port) { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port)); }

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 % 251);
    return bytes;
}

} // namespace

/// Qt's own sockets on the EpollDispatcher.
class TestEpollNetwork : public QObject
{
    Q_OBJECT

private slots:
    void echoesMoreThanTheKernelsBuffersHold();
    void echoesOnManySocketsAtOnce();
    void echoesOnDescriptorsThatAreUsedAgain();
    void connectsOutAndLearnsOfARefusal();
    void echoesWebSocketMessagesInOrder();
    void echoesALargeWebSocketMessage();
    void noticesThatWebSocketClientsAreGone();
};

void TestEpollNetwork::echoesMoreThanTheKernelsBuffersHold()
{
    const EchoThread<QTcpServer> server(tcpEcho());
    const QByteArray sent = pattern(qsizetype{32} << 20);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.port);
    client.write(sent);
    QTRY_COMPARE_WITH_TIMEOUT(client.bytesAvailable(), sent.size(), 60'000);
    QVERIFY(client.readAll() == sent);
}

void TestEpollNetwork::echoesOnManySocketsAtOnce()
{
    const EchoThread<QTcpServer> server(tcpEcho());
    std::vector<std::unique_ptr<QTcpSocket>> clients(300);
    for (auto &client : clients) {
        client = std::make_unique<QTcpSocket>();
        client->connectToHost(QHostAddress::LocalHost, server.port);
        client->write("hello");
    }
    for (const auto &client : clients)
        QTRY_COMPARE_WITH_TIMEOUT(client->bytesAvailable(), 5, 60'000);
}

void TestEpollNetwork::echoesOnDescriptorsThatAreUsedAgain()
{
    const EchoThread<QTcpServer> server(tcpEcho());
    for (int round = 0; round < 20; ++round) {
        std::array<QTcpSocket, 20> clients;
        for (auto &client : clients) {
            client.connectToHost(QHostAddress::LocalHost, server.port);
            client.write("hello");
        }
        for (const auto &client : clients)
            QTRY_COMPARE_WITH_TIMEOUT(client.bytesAvailable(), 5, 60'000);
    }
}

void TestEpollNetwork::connectsOutAndLearnsOfARefusal()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();

    QThread thread;
    thread.setEventDispatcher(new server::EpollDispatcher);
    auto *client = new QTcpSocket;
    connect(&thread, &QThread::finished, client, &QObject::deleteLater);
    std::promise<QAbstractSocket::SocketError> failed;
    connect(client, &QTcpSocket::errorOccurred, client, [&](auto error) { failed.set_value(error); });
    connect(&thread, &QThread::started, client,
            [=] { client->connectToHost(QHostAddress::LocalHost, port); });
    client->moveToThread(&thread);
    thread.start();
    QCOMPARE(failed.get_future().get(), QAbstractSocket::ConnectionRefusedError);
    thread.quit();
    thread.wait();
}

void TestEpollNetwork::echoesWebSocketMessagesInOrder()
{
    const EchoThread<QWebSocketServer> server(webSocketEcho());
    QWebSocket client;
    QStringList echoed;
    connect(&client, &QWebSocket::textMessageReceived, this,
            [&](const QString &text) { echoed.append(text); });
    QStringList sent;
    connect(&client, &QWebSocket::connected, this, [&] {
        for (int i = 0; i < 1000; ++i) {
            sent.append(QStringLiteral("message %1").arg(i));
            client.sendTextMessage(sent.last());
        }
    });
    client.open(urlOf(server.port));
    QTRY_COMPARE_WITH_TIMEOUT(echoed.size(), 1000, 60'000);
    QCOMPARE(echoed, sent);
}

void TestEpollNetwork::echoesALargeWebSocketMessage()
{
    const EchoThread<QWebSocketServer> server(webSocketEcho());
    const QByteArray sent = pattern(qsizetype{8} << 20);
    QWebSocket client;
    QByteArray echoed;
    connect(&client, &QWebSocket::binaryMessageReceived, this,
            [&](const QByteArray &bytes) { echoed = bytes; });
    connect(&client, &QWebSocket::connected, this, [&] { client.sendBinaryMessage(sent); });
    client.open(urlOf(server.port));
    QTRY_COMPARE_WITH_TIMEOUT(echoed.size(), sent.size(), 60'000);
    QVERIFY(echoed == sent);
}

void TestEpollNetwork::noticesThatWebSocketClientsAreGone()
{
    auto echo = webSocketEcho();
    std::atomic<int> open = 0;
    connect(echo.get(), &QWebSocketServer::newConnection, echo.get(), [&, self = echo.get()] {
        const auto sockets = self->findChildren<QWebSocket *>();
        ++open;
        connect(sockets.last(), &QWebSocket::disconnected, self, [&] { --open; });
    });
    const EchoThread<QWebSocketServer> server(std::move(echo));
    std::vector<std::unique_ptr<QWebSocket>> clients(100);
    for (auto &client : clients) {
        client = std::make_unique<QWebSocket>();
        client->open(urlOf(server.port));
    }
    QTRY_COMPARE_WITH_TIMEOUT(open.load(), 100, 60'000);
    for (auto &client : clients)
        client->abort();
    QTRY_COMPARE_WITH_TIMEOUT(open.load(), 0, 60'000);
}

ECHOBENCH_GUILESS_MAIN(TestEpollNetwork)
#include "tst_epollnetwork.moc"
