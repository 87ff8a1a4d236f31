// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/headgrammar.h"
#include "server/wire/requesthead.h"
#include "tests/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestRequestHead : public QObject
{
    Q_OBJECT

private slots:
    void takesARequestApart();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesEveryControlCharacterInAValue_data();
    void refusesEveryControlCharacterInAValue();
    void takesAHundredFields();
    void refusesMoreThanAHundredFieldsWith431();
    void givesThePathWithoutTheQuery();
    void saysWhatItRefusesWithoutRepeatingItsBytes();
    void refusesAHeadCutAnywhere();
};

namespace {
QByteArray request(const QByteArray &firstLine, const QByteArray &fields = "Host: a\r\n")
{
    return firstLine + "\r\n" + fields + "\r\n";
}

QByteArray withField(const QByteArray &line)
{
    return request("GET / HTTP/1.1", "Host: a\r\n" + line + "\r\n");
}
} // namespace

void TestRequestHead::takesARequestApart()
{
    const auto parsed = wire::parseRequestHead(
        "GET /chat?x=1 HTTP/1.1\r\nHost: localhost:8000\r\nX-A:1\r\nx-a: \t2 3 \t\r\nEmpty:\r\n\r\n");
    QVERIFY(parsed.head);
    QCOMPARE(parsed.head->method, "GET");
    QCOMPARE(parsed.head->target, "/chat?x=1");
    QCOMPARE(parsed.head->minorVersion, 1);
    const wire::HeaderFields expected{
        {"Host", "localhost:8000"}, {"X-A", "1"}, {"x-a", "2 3"}, {"Empty", ""}};
    QCOMPARE(parsed.head->fields, expected);
}

void TestRequestHead::accepts_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("HTTP/1.0 without a host") << request("GET / HTTP/1.0", "");
    QTest::newRow("a later HTTP/1") << request("GET / HTTP/1.2");
    QTest::newRow("another method") << request("M-SEARCH / HTTP/1.1");
    QTest::newRow("every sign of a token as method") << request("!#$%&'*+-.^_`|~09azAZ / HTTP/1.1");
    QTest::newRow("the signs browsers leave in a target") << request("GET /|^{}\"<>\\?%00 HTTP/1.1");
    QTest::newRow("an IPv6 host") << request("GET / HTTP/1.1", "Host: [::1]:8000\r\n");
    QTest::newRow("bytes above 127 in a value") << withField("X: \xc3\xa9");
    QTest::newRow("a tab in a value") << withField("X: a\tb");
    QTest::newRow("a colon in a value") << withField("X: a:b");
}

void TestRequestHead::accepts()
{
    QFETCH(QByteArray, head);
    const auto parsed = wire::parseRequestHead(head);
    QVERIFY2(parsed.head, qPrintable(parsed.refusal.why));
}

void TestRequestHead::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto bad = [](const char *name, const QByteArray &head) { QTest::newRow(name) << head << 400; };
    bad("nothing", "");
    bad("an empty line", "\r\n");
    bad("two empty lines", "\r\n\r\n");
    bad("an empty line first", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("no empty line at the end", "GET / HTTP/1.1\r\nHost: a\r\n");
    bad("something after the end", request("GET / HTTP/1.1") + "x");
    bad("a line after the end", request("GET / HTTP/1.1") + "\r\n");
    bad("line feeds alone", "GET / HTTP/1.1\nHost: a\n\n");
    bad("one line feed alone", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n");
    bad("a line feed alone at the end", "GET / HTTP/1.1\r\nHost: a\r\n\n");
    bad("a lone carriage return in the first line", request("GET /\r HTTP/1.1"));
    bad("one word", request("GET"));
    bad("no version", request("GET /"));
    bad("two blanks before the target", request("GET  / HTTP/1.1"));
    bad("two blanks after the target", request("GET /  HTTP/1.1"));
    bad("a blank at the end", request("GET / HTTP/1.1 "));
    bad("a blank at the beginning", request(" GET / HTTP/1.1"));
    bad("a blank in the target", request("GET /a b HTTP/1.1"));
    bad("a tab instead of a blank", request("GET\t/\tHTTP/1.1"));
    bad("no method", request(" / HTTP/1.1"));
    bad("a method that is no token", request("GE(T / HTTP/1.1"));
    bad("NUL in the method", request(QByteArray("GE\0T / HTTP/1.1", 15)));
    bad("an absolute target", request("GET ws://evil/x HTTP/1.1"));
    bad("an authority as target", request("CONNECT a:80 HTTP/1.1"));
    bad("a star as target", request("OPTIONS * HTTP/1.1"));
    bad("an empty target", request("GET  HTTP/1.1"));
    bad("a fragment", request("GET /#a HTTP/1.1"));
    bad("a byte above 127 in the target", request("GET /\xc3\xa9 HTTP/1.1"));
    bad("DEL in the target", request("GET /\x7f HTTP/1.1"));
    bad("NUL in the target", request(QByteArray("GET /\0 HTTP/1.1", 15)));
    bad("another protocol", request("GET / RTSP/1.0"));
    bad("lower case in the version", request("GET / http/1.1"));
    bad("a version of two digits", request("GET / HTTP/1.10"));
    bad("a version without a dot", request("GET / HTTP/1 1"));
    bad("a version with a comma", request("GET / HTTP/1,1"));
    bad("a version of letters", request("GET / HTTP/a.b"));
    bad("a minor version of letters", request("GET / HTTP/1.x"));
    bad("no host", request("GET / HTTP/1.1", ""));
    bad("an empty host", request("GET / HTTP/1.1", "Host:\r\n"));
    bad("two hosts", request("GET / HTTP/1.1", "Host: a\r\nhost: b\r\n"));
    bad("two hosts alike", request("GET / HTTP/1.1", "Host: a\r\nHost: a\r\n"));
    bad("two hosts in HTTP/1.0", request("GET / HTTP/1.0", "Host: a\r\nHost: a\r\n"));
    bad("a user in the host", request("GET / HTTP/1.1", "Host: a@b\r\n"));
    bad("a path in the host", request("GET / HTTP/1.1", "Host: a/b\r\n"));
    bad("a blank in the host", request("GET / HTTP/1.1", "Host: a b\r\n"));
    bad("a folded line", withField("X: a\r\n b"));
    bad("a line folded with a tab", withField("X: a\r\n\tb"));
    bad("a first field that is folded", request("GET / HTTP/1.1", " X: a\r\nHost: a\r\n"));
    bad("a blank before the colon", withField("X : a"));
    bad("no colon", withField("X"));
    bad("no name", withField(": a"));
    bad("a name that is no token", withField("X[]: a"));
    bad("a byte above 127 in a name", withField("\xc3\xa9: a"));
    QTest::newRow("HTTP/2") << request("PRI / HTTP/2.0") << 505;
    QTest::newRow("HTTP/0.9") << request("GET / HTTP/0.9") << 505;
}

void TestRequestHead::refuses()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    const auto parsed = wire::parseRequestHead(head);
    QVERIFY(!parsed.head);
    QCOMPARE(parsed.refusal.status, status);
    QVERIFY(parsed.refusal.why.endsWith(u'.'));
}

void TestRequestHead::refusesEveryControlCharacterInAValue_data()
{
    QTest::addColumn<char>("character");
    for (char c = 0; c < 0x20; ++c) {
        if (c != '\t' && c != '\n')
            QTest::addRow("%d", int(c)) << c;
    }
    QTest::addRow("127") << '\x7f';
}

void TestRequestHead::refusesEveryControlCharacterInAValue()
{
    QFETCH(char, character);
    const auto parsed = wire::parseRequestHead(withField(QByteArray("X: a") + character + "b"));
    QCOMPARE(parsed.refusal.why, u"The value of X holds a control character."_s);
}

void TestRequestHead::takesAHundredFields()
{
    QByteArray fields = "Host: a\r\n";
    for (qsizetype i = 1; i < wire::MaxHeaderFields; ++i)
        fields += "X: y\r\n";
    QVERIFY(wire::parseRequestHead(request("GET / HTTP/1.1", fields)).head);
}

void TestRequestHead::refusesMoreThanAHundredFieldsWith431()
{
    QByteArray fields = "Host: a\r\n";
    for (qsizetype i = 0; i < wire::MaxHeaderFields; ++i)
        fields += "X: y\r\n";
    const auto parsed = wire::parseRequestHead(request("GET / HTTP/1.1", fields));
    QVERIFY(!parsed.head);
    QCOMPARE(parsed.refusal.status, 431);
}

void TestRequestHead::givesThePathWithoutTheQuery()
{
    QCOMPARE(wire::parseRequestHead(request("GET /a/b?c?d HTTP/1.1")).head->path(), "/a/b");
    QCOMPARE(wire::parseRequestHead(request("GET /a/b HTTP/1.1")).head->path(), "/a/b");
}

void TestRequestHead::saysWhatItRefusesWithoutRepeatingItsBytes()
{
    const auto parsed = wire::parseRequestHead(withField("\x1b[31m" + QByteArray(1000, 'x') + ": a"));
    QVERIFY(parsed.refusal.why.contains(u"?[31mxxx"));
    QVERIFY(parsed.refusal.why.size() < 120);
}

void TestRequestHead::refusesAHeadCutAnywhere()
{
    const QByteArray head = request("GET / HTTP/1.1", "Host: a\r\nX: y\r\n");
    for (qsizetype size = 0; size < head.size(); ++size)
        QVERIFY(!wire::parseRequestHead(head.first(size)).head);
}

ECHOBENCH_APPLESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
