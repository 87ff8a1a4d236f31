// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/openinghandshake.h"
#include "tests/testprogram.h"

#include <QtTest>

using client::Authentication;
using client::OpeningHandshake;
using State = OpeningHandshake::State;
using namespace Qt::StringLiterals;

class TestOpeningHandshake : public QObject
{
    Q_OBJECT

private slots:
    void asksForWhatTheUserChose();
    void keepsRepeatedHeadersInTheirOrder();
    void saysWhoTheUserIs_data();
    void saysWhoTheUserIs();
    void letsAHeaderReplaceOurs();
    void sendsNothingThatBreaksTheRequest_data();
    void sendsNothingThatBreaksTheRequest();
    void keepsLineBreaksInTheAddressOutOfTheRequest();
    void takesAnAnswerInAnyPieces();
    void takesAnyNumberOfInterimAnswers();
    void keepsTheFramesThatFollow();
    void takesAnOfferedSubprotocol();
    void takesNoSubprotocolThatAHeaderReplaced();
    void speaksNoExtensionThoughAHeaderOfferedIt();
    void judgesByTheKeyThatWasSent();
    void readsALongAddressAtOnce();
    void resolvesARedirect_data();
    void resolvesARedirect();

private:
    static client::Config config(const QString &url = u"ws://example.org/chat?x=1"_s)
    {
        return {.url = QUrl(url)};
    }
    static QByteArray keyOf(const OpeningHandshake &handshake)
    {
        const QByteArray &request = handshake.info().request;
        const qsizetype begin = request.indexOf("Sec-WebSocket-Key: ") + 19;
        return request.mid(begin, request.indexOf("\r\n", begin) - begin);
    }
    static QByteArray acceptance(const OpeningHandshake &handshake, const QByteArray &fields = {})
    {
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Accept: " +
               wire::acceptKey(keyOf(handshake)) + "\r\n" + fields + "\r\n";
    }
};

void TestOpeningHandshake::asksForWhatTheUserChose()
{
    client::Config config = TestOpeningHandshake::config();
    config.origin = "https://example.org";
    config.subprotocols = {"chat", "superchat"};
    config.cookies = "a=1; b=2";
    const QByteArray request = OpeningHandshake(config).info().request;
    QVERIFY(request.startsWith("GET /chat?x=1 HTTP/1.1\r\nHost: example.org\r\n"));
    QVERIFY(request.contains("\r\nOrigin: https://example.org\r\n"));
    QVERIFY(request.contains("\r\nSec-WebSocket-Protocol: chat, superchat\r\n"));
    QVERIFY(request.contains("\r\nCookie: a=1; b=2\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n"));
}

void TestOpeningHandshake::keepsRepeatedHeadersInTheirOrder()
{
    client::Config config = TestOpeningHandshake::config();
    config.headers = {{"X-B", "1"}, {"X-A", "2"}, {"X-B", "3"}};
    QVERIFY(OpeningHandshake(config).info().request.contains("\r\nX-B: 1\r\nX-A: 2\r\nX-B: 3\r\n"));
}

void TestOpeningHandshake::saysWhoTheUserIs_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nobody") << static_cast<int>(Authentication::Kind::None) << QByteArray();
    QTest::newRow("basic") << static_cast<int>(Authentication::Kind::Basic)
                           << QByteArray("Authorization: Basic SsO8cmc6cMOkc3M=\r\n");
    QTest::newRow("bearer") << static_cast<int>(Authentication::Kind::Bearer)
                            << QByteArray("Authorization: Bearer abc.def\r\n");
}

void TestOpeningHandshake::saysWhoTheUserIs()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, line);
    client::Config config = TestOpeningHandshake::config();
    config.authentication = {.kind = static_cast<Authentication::Kind>(kind),
                             .user = u"J\u00fcrg"_s,
                             .password = u"p\u00e4ss"_s,
                             .token = "abc.def"};
    const QByteArray request = OpeningHandshake(config).info().request;
    QCOMPARE(request.count("Authorization"), line.isEmpty() ? 0 : 1);
    QVERIFY(request.contains(line));
    config.headers = {{"authorization", "Own x"}};
    const QByteArray own = OpeningHandshake(config).info().request;
    QCOMPARE(own.toLower().count("authorization"), 1);
    QVERIFY(own.contains("Own x"));
}

void TestOpeningHandshake::letsAHeaderReplaceOurs()
{
    client::Config config = TestOpeningHandshake::config();
    config.headers = {{"host", "other.example"}};
    const QByteArray request = OpeningHandshake(config).info().request;
    QVERIFY(request.contains("host: other.example\r\n"));
    QVERIFY(!request.contains("Host: example.org"));
}

void TestOpeningHandshake::sendsNothingThatBreaksTheRequest_data()
{
    QTest::addColumn<client::Config>("config");
    client::Config line = config();
    line.headers = {{"X", "a\r\nEvil: b"}};
    QTest::newRow("line break in a header") << line;
    client::Config cookie = config();
    cookie.cookies = "a\nb";
    QTest::newRow("line break in the cookies") << cookie;
    client::Config token = config();
    token.authentication = {.kind = Authentication::Kind::Bearer, .token = "a\rb"};
    QTest::newRow("line break in the token") << token;
    client::Config origin = config();
    origin.origin = "https://a\r\nEvil: b";
    QTest::newRow("line break in the origin") << origin;
    client::Config name = config();
    name.headers = {{"X: a\r\nEvil", "b"}};
    QTest::newRow("line break in a header's name") << name;
    client::Config subprotocol = config();
    subprotocol.subprotocols = {"chat\r\nEvil: b"};
    QTest::newRow("line break in a subprotocol") << subprotocol;
    client::Config twice = config();
    twice.subprotocols = {"chat", "chat"};
    QTest::newRow("a subprotocol twice") << twice;
    QTest::newRow("another scheme") << config(u"http://example.org/"_s);
    QTest::newRow("no host") << config(u"ws:///x"_s);
}

void TestOpeningHandshake::sendsNothingThatBreaksTheRequest()
{
    QFETCH(const client::Config, config);
    const OpeningHandshake handshake(config);
    QCOMPARE(handshake.state(), State::Unsendable);
    QVERIFY(!handshake.errorString().isEmpty());
    QVERIFY(handshake.info().request.isEmpty());
}

void TestOpeningHandshake::keepsLineBreaksInTheAddressOutOfTheRequest()
{
    QUrl url(u"ws://user:p%0d%0aEvil: b@example.org/"_s);
    url.setPath(u"/a\r\nEvil: b"_s, QUrl::DecodedMode);
    url.setQuery(u"q=\r\nEvil: b"_s);
    url.setFragment(u"\r\nEvil: b"_s);
    client::Config config = TestOpeningHandshake::config();
    config.url = url;
    const OpeningHandshake handshake(config);
    QCOMPARE(handshake.state(), State::NeedMore);
    const QByteArray request = handshake.info().request;
    QVERIFY2(request.startsWith("GET /a%0D%0AEvil:%20b?q=%0D%0AEvil:%20b HTTP/1.1\r\nHost: example.org\r\n"),
             request.constData());
    QVERIFY2(!request.contains("\nEvil"), request.constData());
}

void TestOpeningHandshake::takesAnAnswerInAnyPieces()
{
    OpeningHandshake handshake(config());
    const QByteArray answer = acceptance(handshake);
    for (qsizetype i = 0; i < answer.size(); ++i) {
        QCOMPARE(handshake.state(), State::NeedMore);
        handshake.add(QByteArrayView(answer).sliced(i, 1));
    }
    QCOMPARE(handshake.state(), State::Opened);
    QCOMPARE(handshake.info().status, 101);
    QCOMPARE(handshake.info().response, answer);
    QVERIFY(handshake.earlyFrames().isEmpty());
}

// As many as a buffer holds.
void TestOpeningHandshake::takesAnyNumberOfInterimAnswers()
{
    OpeningHandshake handshake(config());
    handshake.add(QByteArray("HTTP/1.1 102 \r\n\r\n").repeated(20'000));
    QCOMPARE(handshake.state(), State::NeedMore);
    handshake.add(acceptance(handshake));
    QCOMPARE(handshake.state(), State::Opened);
    QCOMPARE(handshake.info().status, 101);
}

void TestOpeningHandshake::keepsTheFramesThatFollow()
{
    OpeningHandshake handshake(config());
    handshake.add(acceptance(handshake).append("\x81\x02hi", 4));
    QCOMPARE(handshake.state(), State::Opened);
    QCOMPARE(handshake.earlyFrames(), QByteArray("\x81\x02hi", 4));
}

void TestOpeningHandshake::takesAnOfferedSubprotocol()
{
    client::Config offering = config();
    offering.subprotocols = {"a", "b"};
    OpeningHandshake handshake(offering);
    handshake.add(acceptance(handshake, "Sec-WebSocket-Protocol: b\r\n"));
    QCOMPARE(handshake.state(), State::Opened);
    QCOMPARE(handshake.info().subprotocol, QByteArray("b"));
}

void TestOpeningHandshake::takesNoSubprotocolThatAHeaderReplaced()
{
    client::Config offering = config();
    offering.subprotocols = {"a"};
    offering.headers = {{"sec-websocket-protocol", "b, c"}};
    OpeningHandshake replaced(offering);
    QVERIFY(!replaced.info().request.contains("Protocol: a"));
    replaced.add(acceptance(replaced, "Sec-WebSocket-Protocol: a\r\n"));
    QCOMPARE(replaced.state(), State::Failed);
    OpeningHandshake offered(offering);
    offered.add(acceptance(offered, "Sec-WebSocket-Protocol: c\r\n"));
    QCOMPARE(offered.state(), State::Opened);
}

void TestOpeningHandshake::speaksNoExtensionThoughAHeaderOfferedIt()
{
    client::Config offering = config();
    offering.headers = {{"Sec-WebSocket-Extensions", "permessage-deflate"}};
    OpeningHandshake handshake(offering);
    QVERIFY(handshake.info().request.contains("permessage-deflate"));
    handshake.add(acceptance(handshake, "Sec-WebSocket-Extensions: permessage-deflate\r\n"));
    QCOMPARE(handshake.state(), State::Failed);
    QVERIFY2(handshake.errorString().contains(u"does not speak"_s), qPrintable(handshake.errorString()));
}

void TestOpeningHandshake::judgesByTheKeyThatWasSent()
{
    client::Config own = config();
    own.headers = {{"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}};
    OpeningHandshake handshake(own);
    QCOMPARE(keyOf(handshake), QByteArray("dGhlIHNhbXBsZSBub25jZQ=="));
    handshake.add("HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
    QCOMPARE(handshake.state(), State::Opened);
}

void TestOpeningHandshake::readsALongAddressAtOnce()
{
    const QString path = QString(10'000, u'x');
    const OpeningHandshake handshake(config(u"ws://localhost/"_s + path));
    const QByteArray line = "GET /" + path.toLatin1() + " HTTP/1.1\r\n";
    QVERIFY(handshake.info().request.startsWith(line));
}

void TestOpeningHandshake::resolvesARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QUrl>("target");
    QTest::newRow("a path") << 301 << QByteArray("/y") << QUrl(u"ws://example.org/y"_s);
    QTest::newRow("https") << 302 << QByteArray("https://a.example/") << QUrl(u"wss://a.example/"_s);
    QTest::newRow("no scheme") << 308 << QByteArray("//a.example/") << QUrl(u"ws://a.example/"_s);
    QTest::newRow("another scheme") << 301 << QByteArray("file:///etc/passwd") << QUrl();
    QTest::newRow("no redirect") << 201 << QByteArray("/y") << QUrl();
    QTest::newRow("no location") << 301 << QByteArray() << QUrl();
}

void TestOpeningHandshake::resolvesARedirect()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    QFETCH(const QUrl, target);
    OpeningHandshake handshake(config());
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Elsewhere\r\nContent-Length: 0\r\n";
    if (!location.isEmpty())
        answer += "Location: " + location + "\r\n";
    answer += "\r\n";
    handshake.add(answer);
    QCOMPARE(handshake.state(), State::Refused);
    QCOMPARE(handshake.redirect(), target);
}

ECHOBENCH_GUILESS_MAIN(TestOpeningHandshake)
#include "tst_openinghandshake.moc"
