// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/handshake.h"
#include "tests/testprogram.h"

#include <QRandomGenerator>
#include <QtTest>

using Kind = wire::Judgement::Kind;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";
const QByteArray accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

/// The browser's request, with lines taken out by name and others put in.
wire::RequestHead upgrade(const QList<QByteArray> &without = {}, const wire::HeaderFields &with = {})
{
    const wire::HeaderFields whole{{"Host", "localhost:8000"},      {"Connection", "keep-alive, Upgrade"},
                                   {"Upgrade", "websocket"},        {"Origin", "null"},
                                   {"Sec-WebSocket-Version", "13"}, {"Sec-WebSocket-Key", key}};
    wire::RequestHead head{.method = "GET", .target = "/", .minorVersion = 1, .fields = {}};
    for (const wire::HeaderField &field : whole) {
        if (!without.contains(field.name))
            head.fields.append(field.name, field.value);
    }
    for (const wire::HeaderField &field : with)
        head.fields.append(field.name, field.value);
    return head;
}

wire::RequestHead replaced(const QByteArray &name, const QByteArray &value)
{
    return upgrade({name}, {{name, value}});
}

wire::ResponseHead acceptance(const QList<QByteArray> &without = {}, const wire::HeaderFields &with = {})
{
    const wire::HeaderFields whole{
        {"Upgrade", "websocket"}, {"Connection", "Upgrade"}, {"Sec-WebSocket-Accept", accept}};
    wire::ResponseHead head{.minorVersion = 1, .status = 101, .reason = "Switching Protocols", .fields = {}};
    for (const wire::HeaderField &field : whole) {
        if (!without.contains(field.name))
            head.fields.append(field.name, field.value);
    }
    for (const wire::HeaderField &field : with)
        head.fields.append(field.name, field.value);
    return head;
}

wire::UpgradeRequest requestTo(const QString &url)
{
    return {.url = QUrl(url), .key = key, .origin = {}, .subprotocols = {}, .fields = {}};
}

QByteArray composed(const wire::UpgradeRequest &request) { return wire::composeUpgradeRequest(request); }

} // namespace

class TestHandshake : public QObject
{
    Q_OBJECT

private slots:
    void opensForTheBrowsersRequest();
    void opensFor_data();
    void opensFor();
    void refuses_data();
    void refuses();
    void takesARequestWithoutWebSocketFieldsForPlain_data();
    void takesARequestWithoutWebSocketFieldsForPlain();
    void namesTheVersionItSpeaksIn426();
    void givesTheSubprotocolsInTheClientsOrder();
    void tellsNoOriginFromAnEmptyOne();
    void answersTheKeyOfTheStandard();
    void composesThe101();
    void composesTheRequestOfAClient();
    void composesTheTargetAndHostOf_data();
    void composesTheTargetAndHostOf();
    void sendsExtraFieldsWithRepeatedNames();
    void letsAnExtraFieldReplaceItsOwn();
    void sendsTheUserOfTheUrlAsBasicAuthorization();
    void findsNothingWrongWithACorrectRequest();
    void refusesToSend_data();
    void refusesToSend();
    void makesKeysTheServerAccepts();
    void acceptsTheServersAnswer_data();
    void acceptsTheServersAnswer();
    void saysWhatIsWrongWithTheServersAnswer_data();
    void saysWhatIsWrongWithTheServersAnswer();
    void understandsItself();
};

void TestHandshake::opensForTheBrowsersRequest()
{
    const auto judgement = wire::judgeUpgrade(upgrade());
    QCOMPARE(judgement.kind, Kind::Upgrade);
    QCOMPARE(judgement.upgrade.key, key);
    QCOMPARE(judgement.upgrade.origin, "null");
    QVERIFY(judgement.upgrade.subprotocols.isEmpty());
}

void TestHandshake::opensFor_data()
{
    QTest::addColumn<wire::RequestHead>("head");
    QTest::newRow("several Connection lines")
        << upgrade({"Connection"}, {{"Connection", "keep-alive"}, {"Connection", "upgrade"}});
    QTest::newRow("another case") << replaced("Upgrade", "WebSocket");
    QTest::newRow("a list in Upgrade") << replaced("Upgrade", "h2c, websocket");
    QTest::newRow("no origin") << upgrade({"Origin"});
    QTest::newRow("extensions") << upgrade({}, {{"Sec-WebSocket-Extensions", "permessage-deflate"}});
    QTest::newRow("a body of no bytes") << upgrade({}, {{"Content-Length", "0"}});
}

void TestHandshake::opensFor()
{
    QFETCH(wire::RequestHead, head);
    const auto judgement = wire::judgeUpgrade(head);
    QVERIFY2(judgement.kind == Kind::Upgrade, qPrintable(judgement.refusal.why));
}

void TestHandshake::refuses_data()
{
    QTest::addColumn<wire::RequestHead>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const wire::RequestHead &head, int status) {
        QTest::newRow(name) << head << status;
    };
    wire::RequestHead post = upgrade();
    post.method = "POST";
    row("POST", post, 405);
    wire::RequestHead remove;
    remove.method = "DELETE";
    row("a plain request that is no GET", remove, 405);
    wire::RequestHead old = upgrade();
    old.minorVersion = 0;
    row("HTTP/1.0", old, 400);
    row("no Upgrade", upgrade({"Upgrade"}), 426);
    row("another Upgrade", replaced("Upgrade", "h2c"), 426);
    row("no Connection", upgrade({"Connection"}), 400);
    row("another Connection", replaced("Connection", "keep-alive"), 400);
    row("no version", upgrade({"Sec-WebSocket-Version"}), 426);
    row("version 8", replaced("Sec-WebSocket-Version", "8"), 426);
    row("two versions", upgrade({}, {{"Sec-WebSocket-Version", "13"}}), 426);
    row("a list of versions", replaced("Sec-WebSocket-Version", "13, 8"), 426);
    row("no key", upgrade({"Sec-WebSocket-Key"}), 400);
    row("two keys", upgrade({}, {{"Sec-WebSocket-Key", key}}), 400);
    row("an empty key", replaced("Sec-WebSocket-Key", ""), 400);
    row("a key of 15 bytes", replaced("Sec-WebSocket-Key", QByteArray(15, 'x').toBase64()), 400);
    row("a key of 17 bytes", replaced("Sec-WebSocket-Key", QByteArray(17, 'x').toBase64()), 400);
    row("a key without its padding", replaced("Sec-WebSocket-Key", key.chopped(2)), 400);
    row("a key that is not base64", replaced("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25j!Q=="), 400);
    row("a key of the URL alphabet", replaced("Sec-WebSocket-Key", "_____________________w=="), 400);
    row("a key with bits below its last byte", replaced("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZR=="),
        400);
    row("two origins", upgrade({}, {{"Origin", "http://a"}}), 400);
    row("a body", upgrade({}, {{"Content-Length", "5"}}), 400);
    row("a body behind a second length", upgrade({}, {{"Content-Length", "0"}, {"Content-Length", "5"}}),
        400);
    row("a chunked body", upgrade({}, {{"Transfer-Encoding", "chunked"}}), 400);
    row("an empty subprotocol", upgrade({}, {{"Sec-WebSocket-Protocol", " , "}}), 400);
    row("a subprotocol that is no token", upgrade({}, {{"Sec-WebSocket-Protocol", "a b"}}), 400);
    row("a subprotocol twice", upgrade({}, {{"Sec-WebSocket-Protocol", "a, b, a"}}), 400);
}

void TestHandshake::refuses()
{
    QFETCH(wire::RequestHead, head);
    QFETCH(int, status);
    const auto judgement = wire::judgeUpgrade(head);
    QCOMPARE(judgement.kind, Kind::Refused);
    QCOMPARE(judgement.refusal.status, status);
    QVERIFY(judgement.refusal.why.endsWith(u'.'));
    QCOMPARE(judgement.refusal.fields.contains("Allow"), status == 405);
}

void TestHandshake::takesARequestWithoutWebSocketFieldsForPlain_data()
{
    QTest::addColumn<wire::RequestHead>("head");
    const QList<QByteArray> names{"Upgrade", "Connection", "Sec-WebSocket-Key", "Sec-WebSocket-Version"};
    wire::RequestHead head = upgrade(names);
    QTest::newRow("GET") << head;
    head.method = "HEAD";
    QTest::newRow("HEAD") << head;
    QTest::newRow("an upgrade to something else") << upgrade(names, {{"Upgrade", "h2c"}});
}

void TestHandshake::takesARequestWithoutWebSocketFieldsForPlain()
{
    QFETCH(wire::RequestHead, head);
    QCOMPARE(wire::judgeUpgrade(head).kind, Kind::Plain);
}

void TestHandshake::namesTheVersionItSpeaksIn426()
{
    const auto judgement = wire::judgeUpgrade(replaced("Sec-WebSocket-Version", "8"));
    QCOMPARE(judgement.refusal.fields.value("Sec-WebSocket-Version"), "13");
    QCOMPARE(judgement.refusal.fields.value("Upgrade"), "websocket");
}

void TestHandshake::givesTheSubprotocolsInTheClientsOrder()
{
    const auto judgement = wire::judgeUpgrade(
        upgrade({}, {{"Sec-WebSocket-Protocol", "b, a"}, {"Sec-WebSocket-Protocol", "c"}}));
    QCOMPARE(judgement.upgrade.subprotocols, QList<QByteArray>({"b", "a", "c"}));
}

void TestHandshake::tellsNoOriginFromAnEmptyOne()
{
    QVERIFY(wire::judgeUpgrade(upgrade({"Origin"})).upgrade.origin.isNull());
    QVERIFY(!wire::judgeUpgrade(replaced("Origin", "")).upgrade.origin.isNull());
}

void TestHandshake::answersTheKeyOfTheStandard() { QCOMPARE(wire::acceptKey(key), accept); }

void TestHandshake::composesThe101()
{
    const wire::Upgrade asked{.key = key, .subprotocols = {}, .origin = {}};
    QCOMPARE(wire::composeAcceptance(asked, "chat", {{"Server", "EchoBench"}}),
             "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Accept: " +
                 accept + "\r\nSec-WebSocket-Protocol: chat\r\nServer: EchoBench\r\n\r\n");
}

void TestHandshake::composesTheRequestOfAClient()
{
    wire::UpgradeRequest request = requestTo(u"ws://localhost:8000/a?b"_s);
    request.origin = "http://c";
    request.subprotocols = {"d", "e"};
    QCOMPARE(composed(request), "GET /a?b HTTP/1.1\r\nHost: localhost:8000\r\nUpgrade: websocket\r\n"
                                "Connection: Upgrade\r\nSec-WebSocket-Key: " +
                                    key +
                                    "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: d, e\r\n"
                                    "Origin: http://c\r\n\r\n");
}

void TestHandshake::composesTheTargetAndHostOf_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    const auto row = [](const QString &url, const QByteArray &target, const QByteArray &host) {
        QTest::newRow(qPrintable(url)) << url << target << host;
    };
    row(u"ws://a"_s, "/", "a");
    row(u"ws://a?b=c"_s, "/?b=c", "a");
    row(u"ws://a/?"_s, "/?", "a");
    row(u"ws://a/#f"_s, "/", "a");
    row(u"ws://a:80/"_s, "/", "a");
    row(u"ws://a:443/"_s, "/", "a:443");
    row(u"wss://a:443/"_s, "/", "a");
    row(u"wss://a:80/"_s, "/", "a:80");
    row(u"ws://[::1]:8000/"_s, "/", "[::1]:8000");
    row(u"ws://[fe80::1%25eth0]/"_s, "/", "[fe80::1]");
    row(u"ws://b\u00fccher.example/\u00e9 x"_s, "/%C3%A9%20x", "xn--bcher-kva.example");
    row(u"ws://user:secret@a/"_s, "/", "a");
}

void TestHandshake::composesTheTargetAndHostOf()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    const QByteArray head = composed(requestTo(url));
    const QByteArray beginning = "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n";
    QCOMPARE(head.first(qMin(beginning.size(), head.size())), beginning);
}

void TestHandshake::sendsExtraFieldsWithRepeatedNames()
{
    wire::UpgradeRequest request = requestTo(u"ws://a"_s);
    request.fields = {{"Cookie", "a=1"}, {"Cookie", "b=2"}};
    QVERIFY(composed(request).endsWith("\r\nCookie: a=1\r\nCookie: b=2\r\n\r\n"));
}

void TestHandshake::letsAnExtraFieldReplaceItsOwn()
{
    wire::UpgradeRequest request = requestTo(u"ws://a"_s);
    request.fields = {{"host", "b"}};
    const QByteArray head = composed(request);
    QVERIFY(head.contains("\r\nhost: b\r\n"));
    QVERIFY(!head.contains("Host: a"));
}

void TestHandshake::sendsTheUserOfTheUrlAsBasicAuthorization()
{
    const QByteArray head = composed(requestTo(u"ws://Aladdin:open%20sesame@a"_s));
    QVERIFY(head.contains("\r\nAuthorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n"));
}

void TestHandshake::findsNothingWrongWithACorrectRequest()
{
    wire::UpgradeRequest request = requestTo(u"wss://a/b"_s);
    request.origin = "http://c";
    request.subprotocols = {"d", "e"};
    request.fields = {{"Cookie", "a=1; b=2"}};
    QCOMPARE(wire::checkUpgradeRequest(request), QString());
}

void TestHandshake::refusesToSend_data()
{
    QTest::addColumn<wire::UpgradeRequest>("request");
    QTest::newRow("another scheme") << requestTo(u"http://a"_s);
    QTest::newRow("no host") << requestTo(u"ws:///a"_s);
    QTest::newRow("no address") << requestTo(u"ws://a:b:c"_s);
    wire::UpgradeRequest request = requestTo(u"ws://a"_s);
    request.origin = "a\r\nb: c";
    QTest::newRow("a line break in the origin") << request;
    request = requestTo(u"ws://a"_s);
    request.subprotocols = {"a", "a"};
    QTest::newRow("a subprotocol twice") << request;
    request.subprotocols = {""};
    QTest::newRow("an empty subprotocol") << request;
    request = requestTo(u"ws://a"_s);
    request.fields = {{"A", "b\r\nc: d"}};
    QTest::newRow("a line break in a value") << request;
    request.fields = {{"A b", "c"}};
    QTest::newRow("a blank in a name") << request;
}

void TestHandshake::refusesToSend()
{
    QFETCH(wire::UpgradeRequest, request);
    QVERIFY(wire::checkUpgradeRequest(request).endsWith(u'.'));
}

void TestHandshake::makesKeysTheServerAccepts()
{
    QRandomGenerator random(1);
    const QByteArray first = wire::newKey(random);
    QCOMPARE(wire::judgeUpgrade(replaced("Sec-WebSocket-Key", first)).kind, Kind::Upgrade);
    QVERIFY(wire::newKey(random) != first);
}

void TestHandshake::acceptsTheServersAnswer_data()
{
    QTest::addColumn<wire::ResponseHead>("head");
    QTest::newRow("without a subprotocol") << acceptance();
    QTest::newRow("with a subprotocol") << acceptance({}, {{"Sec-WebSocket-Protocol", "b"}});
    QTest::newRow("in another case") << acceptance({"Upgrade", "Connection"},
                                                   {{"upgrade", "WebSocket"}, {"connection", "UPGRADE"}});
    QTest::newRow("with no extension") << acceptance({}, {{"Sec-WebSocket-Extensions", ""}});
}

void TestHandshake::acceptsTheServersAnswer()
{
    QFETCH(wire::ResponseHead, head);
    QCOMPARE(wire::checkUpgradeResponse(head, key, {"a", "b"}), QString());
}

void TestHandshake::saysWhatIsWrongWithTheServersAnswer_data()
{
    QTest::addColumn<wire::ResponseHead>("head");
    QTest::addColumn<QString>("word");
    wire::ResponseHead refused;
    refused.status = 404;
    refused.reason = "Not Found";
    QTest::newRow("another status") << refused << u"404 Not Found"_s;
    QTest::newRow("no Upgrade") << acceptance({"Upgrade"}) << u"\"Upgrade: websocket\""_s;
    QTest::newRow("no Connection") << acceptance({"Connection"}) << u"\"Connection: Upgrade\""_s;
    QTest::newRow("no accept") << acceptance({"Sec-WebSocket-Accept"}) << u"has 0"_s;
    QTest::newRow("two accepts") << acceptance({}, {{"Sec-WebSocket-Accept", accept}}) << u"has 2"_s;
    QTest::newRow("another accept") << acceptance({"Sec-WebSocket-Accept"},
                                                  {{"Sec-WebSocket-Accept", accept.toLower()}})
                                    << u"does not belong"_s;
    QTest::newRow("an extension") << acceptance({}, {{"Sec-WebSocket-Extensions", "permessage-deflate"}})
                                  << u"\"permessage-deflate\""_s;
    QTest::newRow("another subprotocol")
        << acceptance({}, {{"Sec-WebSocket-Protocol", "c"}}) << u"\"c\", which was not offered"_s;
    QTest::newRow("two subprotocols")
        << acceptance({}, {{"Sec-WebSocket-Protocol", "a"}, {"Sec-WebSocket-Protocol", "b"}})
        << u"more than one"_s;
}

void TestHandshake::saysWhatIsWrongWithTheServersAnswer()
{
    QFETCH(wire::ResponseHead, head);
    QFETCH(QString, word);
    const QString problem = wire::checkUpgradeResponse(head, key, {"a", "b"});
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void TestHandshake::understandsItself()
{
    wire::UpgradeRequest request = requestTo(u"ws://localhost:8000/chat?x"_s);
    request.subprotocols = {"a", "b"};
    const auto parsed = wire::parseRequestHead(composed(request));
    QVERIFY2(parsed.head, qPrintable(parsed.refusal.why));
    const auto judgement = wire::judgeUpgrade(*parsed.head);
    QCOMPARE(judgement.kind, Kind::Upgrade);
    const auto answer = wire::parseResponseHead(wire::composeAcceptance(judgement.upgrade, "b"));
    QVERIFY2(answer.head, qPrintable(answer.error));
    QCOMPARE(wire::checkUpgradeResponse(*answer.head, key, request.subprotocols), QString());
}

ECHOBENCH_APPLESS_MAIN(TestHandshake)
#include "tst_handshake.moc"
