// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/commandimport.h"
#include "tests/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using client::CommandImport;
using client::ImportedCommand;

class TestCommandImport : public QObject
{
    Q_OBJECT

private slots:
    void makesAWebSocketAddress_data();
    void makesAWebSocketAddress();
    void readsWhatABrowserCopies();
    void readsWhatABrowserCopiesForWindows();
    void readsEveryOptionOfCurl();
    void readsShortOptionsInOneWord();
    void readsEveryOptionOfWebsocat();
    void readsEveryOptionOfWscat();
    void keepsRepeatedHeaders();
    void readsAnAuthorizationField_data();
    void readsAnAuthorizationField();
    void listsWhatItDoesNotUse();
    void tellsWhatMakesItUnreadable_data();
    void tellsWhatMakesItUnreadable();
    void seesWhatIsWorthReading();
};

void TestCommandImport::makesAWebSocketAddress_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << u"curl http://a.example/x"_s << u"ws://a.example/x"_s;
    QTest::newRow("https") << u"curl 'HTTPS://a.example'"_s << u"wss://a.example"_s;
    QTest::newRow("ws") << u"curl -N wss://a.example/?b=1&c=2"_s << u"wss://a.example/?b=1&c=2"_s;
    QTest::newRow("no scheme") << u"curl localhost:8000"_s << u"ws://localhost:8000"_s;
    QTest::newRow("--url") << u"curl --url=http://a"_s << u"ws://a"_s;
    QTest::newRow("after --") << u"curl -- ws://a"_s << u"ws://a"_s;
    QTest::newRow("behind a prompt") << u"$ FOO=1 sudo /usr/bin/curl ws://a"_s << u"ws://a"_s;
    QTest::newRow("Windows") << uR"(C:\\x\\curl.exe ws://a)"_s << u"ws://a"_s;
    QTest::newRow("piped") << u"curl ws://a 2>/dev/null | jq ."_s << u"ws://a"_s;
    QTest::newRow("websocat") << u"websocat - ws://a"_s << u"ws://a"_s;
    QTest::newRow("wscat") << u"npx wscat -c a.example"_s << u"ws://a.example"_s;
}

void TestCommandImport::makesAWebSocketAddress()
{
    QFETCH(const QString, line);
    QFETCH(const QString, url);
    const ImportedCommand command = CommandImport::read(line);
    QCOMPARE(command.error, QString());
    QCOMPARE(command.url, url);
}

void TestCommandImport::readsWhatABrowserCopies()
{
    const ImportedCommand command = CommandImport::read(uR"(curl 'wss://echo.example/chat?x=1' \
  -H 'Upgrade: websocket' \
  -H 'Origin: https://page.example' \
  -H 'Cache-Control: no-cache' \
  -H 'Accept-Language: de' \
  -H 'Pragma: no-cache' \
  -b 'sid=it'\''s; b=2' \
  -H 'Connection: Upgrade' \
  -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' \
  -H $'User-Agent: Mozilla/5.0 (it\'s \u0021)' \
  -H 'Sec-WebSocket-Version: 13' \
  -H 'Sec-WebSocket-Protocol: chat, v2.chat' \
  -H 'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits' \
  --compressed)"_s);
    QCOMPARE(command.error, QString());
    QCOMPARE(command.program, u"curl"_s);
    QCOMPARE(command.url, u"wss://echo.example/chat?x=1"_s);
    QCOMPARE(command.origin, u"https://page.example"_s);
    QCOMPARE(command.subprotocols, (QStringList{u"chat"_s, u"v2.chat"_s}));
    QCOMPARE(command.cookies, u"sid=it's; b=2"_s);
    QCOMPARE(command.headers.size(), 4);
    QCOMPARE(command.headers.value("User-Agent"), QByteArray("Mozilla/5.0 (it's !)"));
    QCOMPARE(command.ignored, QStringList());
}

void TestCommandImport::readsWhatABrowserCopiesForWindows()
{
    const ImportedCommand command = CommandImport::read(
        u"curl ^\"https://a.example/?b=1^&c=2^\" ^\r\n  -H ^\"X-Json: {^\\^\"a^\\^\":1}^\" ^\r\n  --insecure"_s);
    QCOMPARE(command.url, u"wss://a.example/?b=1&c=2"_s);
    QCOMPARE(command.headers.value("X-Json"), QByteArray("{\"a\":1}"));
    QVERIFY(command.insecure);
}

void TestCommandImport::readsEveryOptionOfCurl()
{
    const ImportedCommand command =
        CommandImport::read(u"curl https://a -u me:pa:ss -k -x proxy:3128 --proxy-user you:there --cacert "
                            u"ca.pem --cert c.pem:word "
                            "--key k.pem --connect-timeout 2.5 -A agent -e http://from -H 'X-Empty;'"_s);
    QCOMPARE(command.user, u"me"_s);
    QCOMPARE(command.password, u"pa:ss"_s);
    QVERIFY(command.insecure);
    QCOMPARE(command.proxy, u"http://proxy:3128"_s);
    QCOMPARE(command.proxyUser, u"you"_s);
    QCOMPARE(command.proxyPassword, u"there"_s);
    QCOMPARE(command.caFile, u"ca.pem"_s);
    QCOMPARE(command.certificateFile, u"c.pem"_s);
    QCOMPARE(command.keyPassword, u"word"_s);
    QCOMPARE(command.keyFile, u"k.pem"_s);
    QCOMPARE(command.timeout, 2500ms);
    QCOMPARE(command.headers,
             (wire::HeaderFields{{"User-Agent", "agent"}, {"Referer", "http://from"}, {"X-Empty", ""}}));
    QCOMPARE(command.ignored, QStringList());
}

void TestCommandImport::readsShortOptionsInOneWord()
{
    const ImportedCommand command = CommandImport::read(u"curl -sSkHX-A:1 -uwho ws://a"_s);
    QVERIFY(command.insecure);
    QCOMPARE(command.headers, (wire::HeaderFields{{"X-A", "1"}}));
    QCOMPARE(command.user, u"who"_s);
    QCOMPARE(command.url, u"ws://a"_s);
}

void TestCommandImport::readsEveryOptionOfWebsocat()
{
    const ImportedCommand command =
        CommandImport::read(u"websocat -k --origin https://o --protocol 'a, b' -H='X-A: 1' --header 'X-B: 2' "
                            "--basic-auth me:pw --socks5 127.0.0.1:9050 --ping-interval 5 wss://a"_s);
    QCOMPARE(command.url, u"wss://a"_s);
    QVERIFY(command.insecure);
    QCOMPARE(command.origin, u"https://o"_s);
    QCOMPARE(command.subprotocols, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(command.headers, (wire::HeaderFields{{"X-A", "1"}, {"X-B", "2"}}));
    QCOMPARE(command.password, u"pw"_s);
    QCOMPARE(command.proxy, u"socks5://127.0.0.1:9050"_s);
    QCOMPARE(command.ignored, (QStringList{u"--ping-interval 5"_s}));
}

void TestCommandImport::readsEveryOptionOfWscat()
{
    const ImportedCommand command =
        CommandImport::read(u"wscat -n -s a -s b -o https://o -H X-A:1 --auth me:pw --ca ca.pem --cert c.pem "
                            u"--key k.pem --passphrase word "
                            "--proxy http://p:1 -P -x hello -c wss://a"_s);
    QCOMPARE(command.url, u"wss://a"_s);
    QVERIFY(command.insecure);
    QCOMPARE(command.subprotocols, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(command.origin, u"https://o"_s);
    QCOMPARE(command.user, u"me"_s);
    QCOMPARE(command.caFile, u"ca.pem"_s);
    QCOMPARE(command.certificateFile, u"c.pem"_s);
    QCOMPARE(command.keyFile, u"k.pem"_s);
    QCOMPARE(command.keyPassword, u"word"_s);
    QCOMPARE(command.proxy, u"http://p:1"_s);
    QCOMPARE(command.ignored, (QStringList{u"-x hello"_s}));
}

void TestCommandImport::keepsRepeatedHeaders()
{
    const ImportedCommand command =
        CommandImport::read(u"curl ws://a -H 'X: 1' -H 'x: 2' -H 'Cookie: a=1' -b b=2"_s);
    QCOMPARE(command.headers.values("X"), (QList<QByteArray>{"1", "2"}));
    QCOMPARE(command.cookies, u"a=1; b=2"_s);
}

void TestCommandImport::readsAnAuthorizationField_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("kept");
    QTest::newRow("bearer") << u"Bearer abc.def"_s << QString() << u"abc.def"_s << false;
    QTest::newRow("basic") << u"basic bWU6cHc="_s << u"me"_s << QString() << false;
    QTest::newRow("damaged basic") << u"Basic !"_s << QString() << QString() << true;
    QTest::newRow("other") << u"Digest x=1"_s << QString() << QString() << true;
}

void TestCommandImport::readsAnAuthorizationField()
{
    QFETCH(const QString, value);
    const ImportedCommand command = CommandImport::read(u"curl ws://a -H 'Authorization: %1'"_s.arg(value));
    QTEST(command.user, "user");
    QTEST(command.bearerToken, "token");
    QTEST(command.headers.contains("Authorization"), "kept");
}

void TestCommandImport::listsWhatItDoesNotUse()
{
    const ImportedCommand command = CommandImport::read(
        u"curl ws://a -X POST --data-raw '{}' --frobnicate --x=y -Z -b file -H @file -H Accept: --connect-timeout x b"_s);
    QVERIFY(command.isValid());
    QCOMPARE(command.url, u"ws://a"_s);
    QCOMPARE(command.ignored,
             (QStringList{u"-X POST"_s, u"--data-raw {}"_s, u"--frobnicate"_s, u"--x=y"_s, u"-Z"_s,
                          u"-b file"_s, u"-H @file"_s, u"-H Accept:"_s, u"--connect-timeout x"_s, u"b"_s}));
}

void TestCommandImport::tellsWhatMakesItUnreadable_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another program") << u"wget http://a"_s;
    QTest::newRow("a sentence") << u"please run curl"_s;
    QTest::newRow("no address") << u"curl -k"_s;
    QTest::newRow("option without its value") << u"curl --url"_s;
    QTest::newRow("open quote") << u"curl 'http://a"_s;
}

void TestCommandImport::tellsWhatMakesItUnreadable()
{
    QFETCH(const QString, line);
    const ImportedCommand command = CommandImport::read(line);
    QVERIFY(!command.isValid());
    QVERIFY(command.error.endsWith(u'.'));
}

void TestCommandImport::seesWhatIsWorthReading()
{
    QVERIFY(CommandImport::fits(u"  curl 'http://a'"));
    QVERIFY(CommandImport::fits(u"$ wscat -c a"));
    QVERIFY(!CommandImport::fits(u"curl"));
    QVERIFY(!CommandImport::fits(u"ws://localhost:8000"));
    QVERIFY(!CommandImport::fits(QString(10'000'000, u'x')));
}

ECHOBENCH_APPLESS_MAIN(TestCommandImport)
#include "tst_commandimport.moc"
