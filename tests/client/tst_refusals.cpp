// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/responsebody.h"
#include "fakeserver.h"
#include "subject.h"
#include "tests/testprogram.h"

using client::Phase;
using client::Problem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a server answers instead of a WebSocket, shown as the HTTP response that it was.
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void keepStatusHeadersAndBody_data();
    void keepStatusHeadersAndBody();
    void withoutAnEndEndAtTheDeadline_data();
    void withoutAnEndEndAtTheDeadline();
    void endWithTheConnection();
    void cutALongBody();
    void showWhereARedirectPoints();
    void areNotFollowedByThemselves();
    void areFollowedOnOrder();
    void keepCredentialsFromAnotherServer();
    void withNothingToFollowSaySo();
};

void TestRefusals::keepStatusHeadersAndBody_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("404, a length") << QByteArray(
                                          "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnopeEXTRA")
                                   << 404 << QByteArray("nope");
    QTest::newRow("401, chunks") << QByteArray(
                                        "HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\n"
                                        "WWW-Authenticate: Basic\r\n\r\n3;x=y\r\nno \r\n2\r\nno\r\n0\r\n\r\n")
                                 << 401 << QByteArray("no no");
    QTest::newRow("503, nothing") << QByteArray("HTTP/1.1 503\r\nContent-Length: 0\r\n\r\n") << 503
                                  << QByteArray();
    QTest::newRow("200 after 103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
                                                 "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi")
                                   << 200 << QByteArray("hi");
}

void TestRefusals::keepStatusHeadersAndBody()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    FakeServer server(answer);
    Subject client;
    client.tryTo({.url = server.url()});
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QCOMPARE(client.state().problem, Problem::HttpRefused);
    QVERIFY2(client.state().error.contains(u"answered %1"_s.arg(status)), qPrintable(client.state().error));
    const auto info = client.state().handshake;
    QVERIFY(info);
    QCOMPARE(info->status, status);
    QCOMPARE(info->body, body);
    QVERIFY(!info->bodyIsCut);
    QVERIFY(!info->headers.isEmpty());
    QVERIFY(info->request.startsWith("GET / HTTP/1.1\r\n"));
    QVERIFY(server.loses());
}

void TestRefusals::withoutAnEndEndAtTheDeadline_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("a length") << QByteArray("Content-Length: 100\r\n");
    QTest::newRow("until the connection's end") << QByteArray();
}

void TestRefusals::withoutAnEndEndAtTheDeadline()
{
    QFETCH(const QByteArray, fields);
    FakeServer server("HTTP/1.1 500 Internal Server Error\r\n" + fields + "\r\nhalf");
    Subject client;
    client.tryTo({.url = server.url(), .handshakeTimeout = 100ms});
    QCOMPARE(client.state().problem, Problem::HttpRefused);
    QCOMPARE(client.state().handshake->body, QByteArray("half"));
    QVERIFY(client.state().handshake->bodyIsCut);
}

void TestRefusals::endWithTheConnection()
{
    FakeServer server("HTTP/1.1 500 Internal Server Error\r\n\r\nwhole");
    Subject client;
    client.connectTo({.url = server.url()});
    QVERIFY(server.hasAnswered());
    server.hangUp();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().handshake->body, QByteArray("whole"));
    QVERIFY(!client.state().handshake->bodyIsCut);
}

void TestRefusals::cutALongBody()
{
    FakeServer server("HTTP/1.1 404 Not Found\r\n\r\n" + QByteArray(1'000'000, 'x'));
    Subject client;
    client.tryTo({.url = server.url()});
    QCOMPARE(client.state().handshake->body.size(), client::ResponseBody::Limit);
    QVERIFY(client.state().handshake->bodyIsCut);
}

void TestRefusals::showWhereARedirectPoints()
{
    FakeServer server("HTTP/1.1 301 Moved Permanently\r\nLocation: /there?a=b\r\nContent-Length: 0\r\n\r\n");
    Subject client;
    client.tryTo({.url = server.url(u"/here"_s)});
    QCOMPARE(client.state().redirect, server.url(u"/there?a=b"_s));
    QVERIFY(client.state().error.contains(u"points to"_s));
}

void TestRefusals::areNotFollowedByThemselves()
{
    FakeServer server("HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
    Subject client;
    client.tryTo({.url = server.url()});
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QCOMPARE(client.state().redirect, QUrl(u"wss://127.0.0.1:1/"_s));
    QCOMPARE(server.connections, 1);
}

void TestRefusals::areFollowedOnOrder()
{
    FakeServer target;
    FakeServer server("HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:" +
                      QByteArray::number(target.serverPort()) + "/there\r\nContent-Length: 0\r\n\r\n");
    Subject client;
    client.tryTo({.url = server.url()});
    client.followRedirect();
    QVERIFY(client.isIn(Phase::Connected));
    QVERIFY(target.request.startsWith("GET /there "));
}

void TestRefusals::keepCredentialsFromAnotherServer()
{
    FakeServer target;
    FakeServer server("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + target.url().toEncoded() +
                      "\r\nContent-Length: 0\r\n\r\n");
    Subject client;
    client.tryTo({.url = server.url(),
                  .headers = {{"X-Kept", "1"}, {"authorization", "Other x"}},
                  .cookies = "a=1",
                  .authentication = {.kind = client::Authentication::Kind::Bearer, .token = "secret"}});
    QVERIFY(server.request.contains("Cookie: a=1"));
    client.followRedirect();
    QVERIFY(client.isIn(Phase::Connected));
    QVERIFY(!target.request.contains("Cookie"));
    QVERIFY(!target.request.toLower().contains("authorization"));
    QVERIFY(target.request.contains("X-Kept: 1"));
}

void TestRefusals::withNothingToFollowSaySo()
{
    Subject client;
    client.followRedirect();
    QVERIFY(client.first(client::EventKind::Failed).detail.contains(u"no redirect"_s));
}

ECHOBENCH_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
