// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/redirected.h"
#include "tests/testprogram.h"

#include <QtTest>

using client::Authentication;
using client::Config;
using namespace Qt::StringLiterals;

class TestRedirected : public QObject
{
    Q_OBJECT

private slots:
    void takesSecretsToTheSameServerOnly_data();
    void takesSecretsToTheSameServerOnly();
    void keepsEverythingElse();

private:
    static Config config(const QString &url)
    {
        return {.url = QUrl(url),
                .headers = {{"X-Kept", "1"},
                            {"authorization", "Other x"},
                            {"COOKIE", "b=2"},
                            {"proxy-Authorization", "Basic x"},
                            {"host", "c.example"}},
                .cookies = "a=1",
                .authentication = {.kind = Authentication::Kind::Bearer, .token = "secret"}};
    }
};

void TestRedirected::takesSecretsToTheSameServerOnly_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("same");
    QTest::newRow("another path") << u"ws://a.example/x"_s << u"ws://a.example/y"_s << true;
    QTest::newRow("the port named") << u"wss://a.example/"_s << u"wss://a.example:443/"_s << true;
    QTest::newRow("another spelling") << u"ws://a.example/"_s << u"ws://A.Example/"_s << true;
    QTest::newRow("another host") << u"ws://a.example/"_s << u"ws://b.a.example/"_s << false;
    QTest::newRow("another port") << u"ws://a.example/"_s << u"ws://a.example:8080/"_s << false;
    QTest::newRow("into the clear") << u"wss://a.example:8080/"_s << u"ws://a.example:8080/"_s << false;
    QTest::newRow("out of the clear") << u"ws://a.example/"_s << u"wss://a.example/"_s << false;
}

void TestRedirected::takesSecretsToTheSameServerOnly()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, same);
    Config expected = config(to);
    if (!same) {
        expected.headers = {{"X-Kept", "1"}};
        expected.cookies.clear();
        expected.authentication = {};
    }
    QCOMPARE(client::redirected(config(from), QUrl(to)), expected);
}

void TestRedirected::keepsEverythingElse()
{
    Config config{.url = QUrl(u"ws://a.example/"_s), .origin = "https://c.example", .subprotocols = {"chat"}};
    config.maxMessageSize = 7;
    Config expected = config;
    expected.url = QUrl(u"ws://b.example/"_s);
    QCOMPARE(client::redirected(config, expected.url), expected);
}

ECHOBENCH_APPLESS_MAIN(TestRedirected)
#include "tst_redirected.moc"
