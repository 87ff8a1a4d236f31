// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "fakeproxy.h"
#include "fakeserver.h"
#include "subject.h"
#include "tests/testprogram.h"

#include <QNetworkInterface>

#include <algorithm>
#include <chrono>

using client::EventKind;
using client::Phase;
using client::Problem;
using client::Proxy;
using namespace Qt::StringLiterals;

/// The way to the server: names, addresses and proxies.
class TestDialer : public QObject
{
    Q_OBJECT

private slots:
    void reachesLocalhostOnEitherAddress_data();
    void reachesLocalhostOnEitherAddress();
    void reachesAnAddressOfOneLinkOnly();
    void usesNoProxyOfTheEnvironment();
    void goesThroughAProxy_data();
    void goesThroughAProxy();
    void goesThroughTheSystemsProxyOnOrder();
    void showsTheProxyWhoTheUserIs();
    void saysThatAProxyWantsAnotherPassword();
    void saysThatAProxyRefuses_data();
    void saysThatAProxyRefuses();
    void saysThatASocksProxyRefuses_data();
    void saysThatASocksProxyRefuses();
    void givesUpOnASilentProxy();
    void saysThatAProxyIsNotThere();
    void saysThatANameIsNotFound();
    void tellsBothEndsOfTheConnection();
    void leavesNoSocketAfterAHundredCancels_data();
    void leavesNoSocketAfterAHundredCancels();
    void cancelsWhileTheServerIsSilent();
    void takesALongAddress();
};

void TestDialer::reachesLocalhostOnEitherAddress_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("127.0.0.1") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("::1") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void TestDialer::reachesLocalhostOnEitherAddress()
{
    QFETCH(const QHostAddress, address);
    FakeServer server;
    server.close();
    if (!server.listen(address))
        QSKIP("There is no such address here.");
    Subject client;
    client.tryTo({.url = QUrl(u"ws://LocalHost:%1/"_s.arg(server.serverPort()))});
    QVERIFY2(client.state().phase == Phase::Connected, qPrintable(client.state().error));
    QVERIFY(server.request.contains("Host: localhost:"));
}

// Its zone says which link (RFC 6874).
void TestDialer::reachesAnAddressOfOneLinkOnly()
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    const auto local = std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv6Protocol && address.isLinkLocal();
    });
    FakeServer server;
    server.close();
    if (local == addresses.end() || !server.listen(*local))
        QSKIP("There is no such address here.");
    Subject client;
    QUrl url(u"ws://host/"_s);
    url.setHost(local->toString());
    url.setPort(server.serverPort());
    QVERIFY2(url.toString(QUrl::FullyEncoded).contains(u"%25"_s), qPrintable(url.toString()));
    client.tryTo({.url = url});
    QVERIFY2(client.state().phase == Phase::Connected, qPrintable(client.state().error));
    QVERIFY2(server.request.contains("\r\nHost: [fe80:"), server.request.constData());
    QVERIFY(!server.request.contains('%'));
}

void TestDialer::usesNoProxyOfTheEnvironment()
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    qputenv("all_proxy", "http://127.0.0.1:1");
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    QCOMPARE(client.state().phase, Phase::Connected);
    qunsetenv("http_proxy");
    qunsetenv("all_proxy");
}

void TestDialer::goesThroughAProxy_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("HTTP") << static_cast<int>(Proxy::Kind::Http) << QByteArray("CONNECT nowhere.invalid:80 ");
    QTest::newRow("SOCKS5") << static_cast<int>(Proxy::Kind::Socks5) << QByteArray("nowhere.invalid");
}

// The name is the proxy's to look up: nobody else knows it.
void TestDialer::goesThroughAProxy()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, asked);
    FakeServer server;
    FakeProxy proxy(server.serverPort());
    Subject client;
    client.tryTo({.url = QUrl(u"ws://nowhere.invalid/"_s),
                  .proxy = {.kind = static_cast<Proxy::Kind>(kind),
                            .host = u"127.0.0.1"_s,
                            .port = proxy.serverPort()}});
    QVERIFY2(client.state().phase == Phase::Connected, qPrintable(client.state().error));
    QVERIFY2(proxy.request.contains(asked), proxy.request.toHex(' ').constData());
    QVERIFY(client.state().handshake->peerAddress.isNull());
    client.sendText(u"hello"_s);
    QCOMPARE(server.hears(), QByteArray("Text hello"));
}

void TestDialer::goesThroughTheSystemsProxyOnOrder()
{
    FakeServer server;
    FakeProxy proxy(server.serverPort());
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
    for (const char *name : {"http_proxy", "all_proxy"})
        qputenv(name, address);
    Subject client;
    client.tryTo({.url = QUrl(u"ws://nowhere.invalid/"_s), .proxy = {.kind = Proxy::Kind::System}});
    for (const char *name : {"http_proxy", "all_proxy"})
        qunsetenv(name);
    QVERIFY2(client.state().phase == Phase::Connected, qPrintable(client.state().error));
    QVERIFY(proxy.request.startsWith("CONNECT nowhere.invalid:80 "));
}

void TestDialer::showsTheProxyWhoTheUserIs()
{
    FakeServer server;
    FakeProxy proxy(server.serverPort());
    proxy.credentials = "user:secret";
    Subject client;
    client.tryTo({.url = QUrl(u"ws://nowhere.invalid/"_s),
                  .proxy = {.kind = Proxy::Kind::Http,
                            .host = u"127.0.0.1"_s,
                            .port = proxy.serverPort(),
                            .user = u"user"_s,
                            .password = u"secret"_s}});
    QVERIFY2(client.state().phase == Phase::Connected, qPrintable(client.state().error));
}

void TestDialer::saysThatAProxyWantsAnotherPassword()
{
    FakeProxy proxy(1);
    proxy.credentials = "user:secret";
    Subject client;
    client.tryTo({.url = QUrl(u"ws://nowhere.invalid/"_s),
                  .proxy = {.kind = Proxy::Kind::Http, .host = u"127.0.0.1"_s, .port = proxy.serverPort()}});
    QCOMPARE(client.state().problem, Problem::ProxyRefused);
    QVERIFY2(client.state().error.contains(u"proxy"_s, Qt::CaseInsensitive),
             qPrintable(client.state().error));
}

void TestDialer::saysThatAProxyRefuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Problem>("problem");
    const QByteArray page = "Content-Length: 9000\r\n\r\n" + QByteArray(9000, 'x');
    QTest::newRow("forbidden") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                               << Problem::ProxyRefused;
    QTest::newRow("forbidden, with a page") << "HTTP/1.1 403 Forbidden\r\n" + page << Problem::ProxyRefused;
    QTest::newRow("bad gateway, with a page")
        << "HTTP/1.1 502 Bad Gateway\r\n" + page << Problem::ProxyFailed;
    QTest::newRow("credentials, with a page")
        << "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n" + page
        << Problem::ProxyRefused;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << Problem::ProxyFailed;
}

void TestDialer::saysThatAProxyRefuses()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Problem, problem);
    FakeProxy proxy(1);
    proxy.answer = answer;
    Subject client;
    client.tryTo({.url = QUrl(u"ws://nowhere.invalid/"_s),
                  .proxy = {.kind = Proxy::Kind::Http, .host = u"127.0.0.1"_s, .port = proxy.serverPort()}});
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QVERIFY2(client.state().error.contains(u"proxy"_s, Qt::CaseInsensitive),
             qPrintable(client.state().error));
    QCOMPARE(client.state().problem, problem);
}

void TestDialer::saysThatASocksProxyRefuses_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("verdict");
    QTest::newRow("credentials") << -1 << 0;
    QTest::newRow("forbidden") << 0 << 2;
}

void TestDialer::saysThatASocksProxyRefuses()
{
    QFETCH(const int, method);
    QFETCH(const int, verdict);
    FakeProxy proxy(1);
    proxy.method = static_cast<char>(method);
    proxy.verdict = static_cast<char>(verdict);
    Subject client;
    client.tryTo(
        {.url = QUrl(u"ws://192.0.2.1/"_s),
         .proxy = {.kind = Proxy::Kind::Socks5, .host = u"127.0.0.1"_s, .port = proxy.serverPort()}});
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QVERIFY2(client.state().error.contains(u"proxy"_s, Qt::CaseInsensitive) ||
                 client.state().error.contains(u"SOCKS"_s),
             qPrintable(client.state().error));
    QCOMPARE(client.state().problem, Problem::ProxyRefused);
}

void TestDialer::givesUpOnASilentProxy()
{
    FakeServer proxy{QByteArray()};
    Subject client;
    client.tryTo({.url = QUrl(u"ws://nowhere.invalid/"_s),
                  .proxy = {.kind = Proxy::Kind::Http, .host = u"127.0.0.1"_s, .port = proxy.serverPort()},
                  .handshakeTimeout = std::chrono::milliseconds(50)});
    QCOMPARE(client.state().problem, Problem::TimedOut);
    QVERIFY(proxy.loses());
}

void TestDialer::saysThatAProxyIsNotThere()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const quint16 port = placeholder.serverPort();
    placeholder.close();
    Subject client;
    client.tryTo({.url = QUrl(u"ws://nowhere.invalid/"_s),
                  .proxy = {.kind = Proxy::Kind::Http, .host = u"127.0.0.1"_s, .port = port}});
    QCOMPARE(client.state().problem, Problem::ProxyFailed);
    QVERIFY2(client.state().error.contains(u"proxy"_s, Qt::CaseInsensitive),
             qPrintable(client.state().error));
}

void TestDialer::saysThatANameIsNotFound()
{
    Subject client;
    client.tryTo({.url = QUrl(u"ws://nowhere.invalid/"_s)});
    QCOMPARE(client.state().problem, Problem::NameNotFound);
    QVERIFY2(client.state().error.contains(u"nowhere.invalid cannot be found"_s),
             qPrintable(client.state().error));
}

void TestDialer::tellsBothEndsOfTheConnection()
{
    FakeServer server;
    Subject client;
    client.tryTo({.url = server.url()});
    const auto info = client.state().handshake;
    QVERIFY(info);
    QCOMPARE(info->status, 101);
    QCOMPARE(info->peerPort, server.serverPort());
    QCOMPARE(info->peerAddress, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(info->localPort != 0);
    QVERIFY(info->tlsVersion.isEmpty());
    QCOMPARE(info->request, server.request);
    QVERIFY(info->response.startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
}

void TestDialer::leavesNoSocketAfterAHundredCancels_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a server") << static_cast<int>(Proxy::Kind::None);
    QTest::newRow("a proxy, HTTP") << static_cast<int>(Proxy::Kind::Http);
    QTest::newRow("a proxy, SOCKS5") << static_cast<int>(Proxy::Kind::Socks5);
}

void TestDialer::leavesNoSocketAfterAHundredCancels()
{
    QFETCH(const int, kind);
    FakeServer server{QByteArray()};
    const Proxy proxy{
        .kind = static_cast<Proxy::Kind>(kind), .host = u"127.0.0.1"_s, .port = server.serverPort()};
    Subject client;
    for (int i = 0; i < 100; ++i) {
        client.connectTo({.url = server.url(), .proxy = proxy});
        if (i % 2 == 0)
            QTest::qWait(0);
        if (i % 10 == 0)
            QTRY_VERIFY(!server.findChildren<QTcpSocket *>().isEmpty());
        client.cancel();
    }
    QTRY_COMPARE(client.state().connection, 100U);
    QVERIFY(client.isIn(Phase::Disconnected));
    QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
}

void TestDialer::cancelsWhileTheServerIsSilent()
{
    FakeServer server{QByteArray()};
    Subject client;
    client.connectTo({.url = server.url()});
    QVERIFY(server.hasAnswered());
    QCOMPARE(client.state().phase, Phase::Handshaking);
    client.cancel();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().problem, Problem::Cancelled);
    QVERIFY(server.loses());
}

void TestDialer::takesALongAddress()
{
    FakeServer server("HTTP/1.1 414 URI Too Long\r\nContent-Length: 0\r\n\r\n");
    Subject client;
    client.tryTo({.url = server.url(u'/' + QString(10'000, u'x'))});
    QCOMPARE(client.state().handshake->status, 414);
    QVERIFY(client.state().error.size() < 400);
}

ECHOBENCH_GUILESS_MAIN(TestDialer)
#include "tst_dialer.moc"
