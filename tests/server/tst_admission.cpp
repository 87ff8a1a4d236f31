// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "rawpeer.h"
#include "runningserver.h"
#include "tests/testprogram.h"

#include "server/admission.h"
#include "server/wire/requesthead.h"

#include <memory>
#include <vector>

using server::EventKind;

/// Who may connect.
class TestAdmission : public QObject
{
    Q_OBJECT

private slots:
    void judgesTheHost_data();
    void judgesTheHost();
    void answersToAnyHostByDefault();
    void judgesTheOrigin_data();
    void judgesTheOrigin();
    void letsAnyOriginInByDefault();
    void answers403ToAnotherOrigin();
    void answers421ToAnotherHost();
    void answers421ToAnotherHostThatWantsThePage();
    void answers503ToOneTooMany();
    void countsNoPlainRequestAsAConnection();
};

namespace {

wire::RequestHead headWith(const QByteArray &name, const QByteArray &value)
{
    return {.method = "GET", .target = "/", .fields = {{name, value}}};
}

} // namespace

void TestAdmission::judgesTheHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("the name") << QByteArray("echo.example") << true;
    QTest::newRow("with a port") << QByteArray("echo.example:8000") << true;
    QTest::newRow("in capitals") << QByteArray("ECHO.Example:8000") << true;
    QTest::newRow("another") << QByteArray("evil.example") << false;
    QTest::newRow("one below it") << QByteArray("a.echo.example") << false;
    QTest::newRow("one that begins with it") << QByteArray("echo.example.evil.example") << false;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("a port alone") << QByteArray(":8000") << false;
    QTest::newRow("IPv4") << QByteArray("127.0.0.1:8000") << true;
    QTest::newRow("another IPv4") << QByteArray("127.0.0.2") << false;
    QTest::newRow("IPv6") << QByteArray("[::1]") << true;
    QTest::newRow("IPv6 with a port") << QByteArray("[::1]:8000") << true;
    QTest::newRow("another IPv6") << QByteArray("[::2]:8000") << false;
    QTest::newRow("IPv6 in capitals") << QByteArray("[FE80::A]:8000") << true;
    QTest::newRow("an open bracket") << QByteArray("[::2") << false;
}

void TestAdmission::judgesTheHost()
{
    QFETCH(const QByteArray, host);
    QFETCH(const bool, allowed);
    server::Config config;
    config.allowedHosts = QStringList{QStringLiteral("echo.example"), QStringLiteral("127.0.0.1"),
                                      QStringLiteral("::1"), QStringLiteral("fe80::a")};
    const auto refusal = server::refusalByHost(config, headWith("Host", host));
    QCOMPARE(!refusal, allowed);
    if (refusal) {
        QCOMPARE(refusal->status, 421);
        QVERIFY(refusal->why.contains(QString::fromLatin1(host)));
    }
}

void TestAdmission::answersToAnyHostByDefault()
{
    QVERIFY(!server::refusalByHost({}, headWith("Host", "evil.example")));
}

void TestAdmission::judgesTheOrigin_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("the origin") << QByteArray("https://page.example") << true;
    QTest::newRow("in capitals") << QByteArray("HTTPS://Page.Example") << true;
    QTest::newRow("with its port") << QByteArray("http://page.example:8080") << true;
    QTest::newRow("with another port") << QByteArray("https://page.example:8080") << false;
    QTest::newRow("with another scheme") << QByteArray("http://page.example") << false;
    QTest::newRow("one that begins with it") << QByteArray("https://page.example.evil.example") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("an empty one") << QByteArray("") << false;
}

void TestAdmission::judgesTheOrigin()
{
    QFETCH(const QByteArray, origin);
    QFETCH(const bool, allowed);
    server::Config config;
    config.allowedOrigins =
        QStringList{QStringLiteral("https://page.example"), QStringLiteral("http://page.example:8080")};
    const auto refusal = server::refusalByOrigin(config, headWith("Origin", origin));
    QCOMPARE(!refusal, allowed);
    if (refusal)
        QCOMPARE(refusal->status, 403);
    QVERIFY(!server::refusalByOrigin(config, headWith("Host", "localhost"))); // no page
}

void TestAdmission::letsAnyOriginInByDefault()
{
    QVERIFY(!server::refusalByOrigin({}, headWith("Origin", "https://evil.example")));
}

void TestAdmission::answers403ToAnotherOrigin()
{
    server::Config config;
    config.allowedOrigins = QStringList{QStringLiteral("https://page.example")};
    RunningServer server(config);
    RawPeer stranger(server.port());
    QVERIFY(stranger.send(RawPeer::handshake("Origin: https://evil.example\r\n")));
    QCOMPARE(stranger.statusLine(), QByteArray("HTTP/1.1 403 Forbidden"));
    QCOMPARE(stranger.end(), QByteArray("end"));
    QVERIFY(RawPeer(server.port()).open("Origin: https://page.example\r\n"));
    QVERIFY(RawPeer(server.port()).open());
    const server::Event refused = server.newest(EventKind::RequestAnswered);
    QCOMPARE(refused.code, 403);
    QCOMPARE(refused.payload,
             QByteArray("Pages from \"https://evil.example\" may not connect to this server."));
}

void TestAdmission::answers421ToAnotherHost()
{
    server::Config config;
    config.allowedHosts = QStringList{QStringLiteral("localhost")};
    RunningServer server(config);
    RawPeer stranger(server.port());
    QVERIFY(stranger.send(RawPeer::handshake("Host: evil.example:8000\r\n")));
    QCOMPARE(stranger.statusLine(), QByteArray("HTTP/1.1 421 Misdirected Request"));
    QCOMPARE(stranger.end(), QByteArray("end"));
    QVERIFY(RawPeer(server.port()).open("Host: LocalHost:8000\r\n"));
}

void TestAdmission::answers421ToAnotherHostThatWantsThePage()
{
    server::Config config;
    config.page = "<p>secret</p>";
    config.allowedHosts = QStringList{QStringLiteral("localhost")};
    RunningServer server(config);
    const QByteArray answer = server.answerTo("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 421 "));
    QVERIFY(!answer.contains("secret"));
}

void TestAdmission::answers503ToOneTooMany()
{
    server::Config config;
    config.limits.connections = 3;
    config.threads = 2;
    RunningServer server(config);
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int round = 0; round < 3; ++round) {
        while (peers.size() < 3) {
            peers.push_back(std::make_unique<RawPeer>(server.port()));
            QVERIFY(peers.back()->open());
        }
        RawPeer late(server.port());
        QVERIFY(late.send(RawPeer::handshake()));
        QCOMPARE(late.statusLine(), QByteArray("HTTP/1.1 503 Service Unavailable"));
        QCOMPARE(late.end(), QByteArray("end"));
        // Freed by a closing handshake, by the end of the stream, and by a broken connection.
        if (round == 0) {
            QVERIFY(peers.back()->send(RawPeer::closing(1000)));
            QCOMPARE(peers.back()->next(), QByteArray("close 1000 "));
        } else if (round == 1) {
            peers.back()->finish();
            (void)peers.back()->end();
        }
        peers.pop_back();
        QTRY_COMPARE(server.count(EventKind::ConnectionClosed), round + 1);
        QTRY_COMPARE(server->status().connections, 2);
    }
    QCOMPARE(server.count(EventKind::RequestAnswered), 3);
}

void TestAdmission::countsNoPlainRequestAsAConnection()
{
    server::Config config;
    config.limits.connections = 1;
    RunningServer server(config);
    RawPeer silent(server.port());
    RawPeer half(server.port());
    QVERIFY(half.send("GET / HTTP/1.1\r\n"));
    QVERIFY(server.answerTo("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 404 "));
    QVERIFY(RawPeer(server.port()).open());
}

ECHOBENCH_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
