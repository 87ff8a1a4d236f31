// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "rawpeer.h"
#include "runningserver.h"
#include "tests/testprogram.h"

using server::Cause;
using server::ConnectionInfo;
using server::ConnectionState;
using server::EventKind;
using namespace std::chrono_literals;

/// What the user can do to a connection: close it, drop it, send to it.
class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void closesOneConnectionWithACodeAndAReason();
    void cutsAReasonThatIsTooLong();
    void sendsNoCodeThatMayNotBeSent();
    void saysThatAPeerDidNotAnswerTheClose();
    void dropsAConnectionWithoutAClose();
    void sendsATextToOne();
    void sendsBytesToAll();
    void sendsToThoseWhoAreStillThere();
    void countsWhatItSent();
    void sendsNothingAfterAClose();
    void boundsWhatWaitsForAPeerThatDoesNotRead();
    void saysWhichSubprotocolWasAgreedTo();
    void listsWhoIsHeldBackAndWhoIsClosing();
    void doesNothingWhileItIsStopped();
};

namespace {

/// The list of connections once `isRight` is content with it, else the last one.
template<typename Condition>
QList<ConnectionInfo> listed(RunningServer &server, const Condition &isRight)
{
    QList<ConnectionInfo> list;
    const QMetaObject::Connection connection =
        QObject::connect(&*server, &server::EchoServer::connectionsListed, &*server,
                         [&list](const QList<ConnectionInfo> &now) { list = now; });
    server->watchConnections(true);
    (void)QTest::qWaitFor([&] { return !list.isEmpty() && isRight(list); }, 20'000);
    server->watchConnections(false);
    QObject::disconnect(connection);
    return list;
}

server::Push text(const QByteArray &payload, const QList<quint64> &to)
{
    return {.payload = payload, .to = to};
}

} // namespace

void TestCommands::closesOneConnectionWithACodeAndAReason()
{
    RunningServer server;
    RawPeer first(server.port());
    QVERIFY(first.open());
    RawPeer second(server.port());
    QVERIFY(second.open());
    server->closeConnection(1, 4000, QStringLiteral("enough"));
    QCOMPARE(first.next(), QByteArray("close 4000 enough"));
    QVERIFY(first.send(RawPeer::closing(4000, "enough")));
    QCOMPARE(first.end(), QByteArray("end"));
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.connection, 1U);
    QCOMPARE(closed.code, 4000);
    QCOMPARE(closed.detail, QStringLiteral("enough"));
    QCOMPARE(closed.cause, Cause::None);
    QVERIFY(second.send(RawPeer::text("hello")));
    QCOMPARE(second.next(), QByteArray("text Echo: hello"));
}

void TestCommands::cutsAReasonThatIsTooLong()
{
    RunningServer server;
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    server->closeConnection(1, 1000, QString(100, QChar(0x20ac)));
    QCOMPARE(peer.next(), "close 1000 " + QByteArray("\xe2\x82\xac").repeated(41));
}

void TestCommands::sendsNoCodeThatMayNotBeSent()
{
    RunningServer server;
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    for (const quint16 code : {0, 999, 1004, 1005, 1006, 1015, 2999, 5000})
        server->closeConnection(1, code, {});
    server->closeConnection(2, 1000, {});
    QVERIFY(peer.send(RawPeer::text("hello")));
    QCOMPARE(peer.next(), QByteArray("text Echo: hello"));
}

void TestCommands::saysThatAPeerDidNotAnswerTheClose()
{
    server::Config quick;
    quick.limits.closeTime = 100ms;
    RunningServer server(quick);
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    server->closeConnection(1, 1008, QStringLiteral("no"));
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.code, 1008);
    QCOMPARE(closed.detail, QStringLiteral("no"));
    QCOMPARE(closed.cause, Cause::CloseLate);
}

void TestCommands::dropsAConnectionWithoutAClose()
{
    RunningServer server;
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    server->dropConnection(1);
    const QByteArray end = peer.next();
    QVERIFY2(end == "end" || end == "reset", end.constData());
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.code, 1006);
    QCOMPARE(closed.cause, Cause::Dropped);
    QTRY_COMPARE(server->status().connections, 0);
}

void TestCommands::sendsATextToOne()
{
    RunningServer server;
    RawPeer first(server.port());
    QVERIFY(first.open());
    RawPeer second(server.port());
    QVERIFY(second.open());
    server->send(text("gr\xc3\xbc\xc3\x9f dich", {2}));
    QCOMPARE(second.next(), QByteArray("text gr\xc3\xbc\xc3\x9f dich"));
    const server::Event sent = server.newest(EventKind::MessageSent);
    QCOMPARE(sent.connection, 2U);
    QVERIFY(!sent.binary);
    QCOMPARE(sent.payload, QByteArray("gr\xc3\xbc\xc3\x9f dich"));
    QCOMPARE(sent.size, 11);
    // What the first gets next is its echo.
    QVERIFY(first.send(RawPeer::text("hello")));
    QCOMPARE(first.next(), QByteArray("text Echo: hello"));
}

void TestCommands::sendsBytesToAll()
{
    server::Config config;
    config.threads = 3;
    RunningServer server(config);
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int i = 0; i < 10; ++i)
        QVERIFY(peers.emplace_back(std::make_unique<RawPeer>(server.port()))->open());
    const QByteArray bytes(70'000, '\xff');
    server->send({.payload = bytes, .binary = true, .toAll = true});
    for (const auto &peer : peers)
        QVERIFY(peer->next() == "binary " + bytes);
    QTRY_COMPARE(server.count(EventKind::MessageSent), 10);
}

void TestCommands::sendsToThoseWhoAreStillThere()
{
    RunningServer server;
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    server->send(text("hello", {7, 1, 8}));
    QCOMPARE(peer.next(), QByteArray("text hello"));
    QTRY_COMPARE(server.count(EventKind::MessageSent), 1);
}

void TestCommands::countsWhatItSent()
{
    RunningServer server;
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    QVERIFY(peer.send(RawPeer::text("abc")));
    server->send(text("12345", {1}));
    server->send({.payload = "123456789", .binary = true, .to = {1}});
    const QList<ConnectionInfo> list =
        listed(server, [](const QList<ConnectionInfo> &now) { return now.constFirst().messagesOut == 3; });
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.constFirst().messagesIn, 1U);
    QCOMPARE(list.constFirst().bytesIn, 3U);
    QCOMPARE(list.constFirst().messagesOut, 3U);
    QCOMPARE(list.constFirst().bytesOut, 9U + 5U + 9U);
}

void TestCommands::sendsNothingAfterAClose()
{
    RunningServer server;
    RawPeer peer(server.port());
    QVERIFY(peer.open());
    server->closeConnection(1, 1000, {});
    server->send(text("too late", {1}));
    QCOMPARE(peer.next(), QByteArray("close 1000 "));
    QVERIFY(peer.send(RawPeer::closing(1000)));
    QCOMPARE(peer.next(), QByteArray("end"));
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1000);
    QCOMPARE(server.count(EventKind::MessageSent), 0);
}

void TestCommands::boundsWhatWaitsForAPeerThatDoesNotRead()
{
    constexpr int pushes = 1'000;
    server::Config config;
    config.limits.queueSize = 64 * 1024;
    RunningServer server(config);
    RawPeer peer(server.port(), 32 * 1024);
    QVERIFY(peer.open());
    const server::Push push = {.payload = QByteArray(50'000, 'x'), .toAll = true};
    for (int i = 0; i < pushes; ++i)
        server->send(push);
    QTRY_COMPARE(server.count(EventKind::MessageSent) + server.count(EventKind::MessageNotSent), pushes);
    const server::Event refused = server.newest(EventKind::MessageNotSent);
    QCOMPARE(refused.size, push.payload.size());
    QVERIFY(refused.payload.isEmpty());
    // Every one that it says it sent does arrive.
    for (qsizetype i = server.count(EventKind::MessageSent); i > 0; --i)
        QVERIFY(peer.next() == "text " + push.payload);
    QVERIFY(peer.send(RawPeer::text("hello")));
    QCOMPARE(peer.next(), QByteArray("text Echo: hello"));
}

void TestCommands::saysWhichSubprotocolWasAgreedTo()
{
    server::Config config;
    config.subprotocols = {QStringLiteral("chat"), QStringLiteral("superchat")};
    RunningServer server(config);
    RawPeer peer(server.port());
    QVERIFY(peer.open("Sec-WebSocket-Protocol: other, superchat\r\n"));
    const server::Event opened = server.newest(EventKind::ConnectionOpened);
    QVERIFY(opened.peer);
    QCOMPARE(opened.peer->subprotocol, QStringLiteral("superchat"));
    RawPeer plain(server.port());
    QVERIFY(plain.open());
    QTRY_COMPARE(server.count(EventKind::ConnectionOpened), 2);
    QCOMPARE(server.newest(EventKind::ConnectionOpened).peer->subprotocol, QString());
}

void TestCommands::listsWhoIsHeldBackAndWhoIsClosing()
{
    server::Config config;
    config.limits.queueSize = 1024;
    RunningServer server(config);
    RawPeer lazy(server.port(), 32 * 1024);
    QVERIFY(lazy.open());
    RawPeer deaf(server.port());
    QVERIFY(deaf.open());
    RawPeer good(server.port());
    QVERIFY(good.open());
    const QByteArray message = RawPeer::binary(QByteArray(100'000, 'x'));
    while (lazy.wait(POLLOUT, 500ms))
        (void)lazy.sendSome(message);
    server->closeConnection(2, 1000, {});
    const QList<ConnectionInfo> list = listed(server, [](const QList<ConnectionInfo> &now) {
        return now.size() == 3 && now[1].state != now[2].state;
    });
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).state, ConnectionState::HeldBack);
    QCOMPARE(list.at(1).state, ConnectionState::Closing);
    QCOMPARE(list.at(2).state, ConnectionState::Open);
}

void TestCommands::doesNothingWhileItIsStopped()
{
    server::EchoServer server;
    server.closeConnection(1, 1000, {});
    server.dropConnection(1);
    server.send({.payload = "hello", .toAll = true});
    QCOMPARE(server.status().phase, server::Phase::Stopped);
}

ECHOBENCH_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
