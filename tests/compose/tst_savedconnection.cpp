// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/savedconnection.h"
#include "tests/testprogram.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using client::SavedConnection;

namespace {

SavedConnection full()
{
    return {.url = u"wss://me:hush@a.example:1/x?y=z@w"_s,
            .headers = {{"X-A", "1"}, {"X-A", "2"}, {"Authorization", "hush"}, {"X-Api-Key", "hush"}},
            .origin = u"https://o"_s,
            .subprotocols = {u"a"_s, u"b"_s},
            .cookies = u"s=hush"_s,
            .user = u"me"_s,
            .password = u"hush"_s,
            .bearerToken = u"hush"_s,
            .proxy = u"http://p:1"_s,
            .proxyUser = u"you"_s,
            .proxyPassword = u"hush"_s,
            .caFile = u"ca.pem"_s,
            .certificateFile = u"c.pem"_s,
            .keyFile = u"k.pem"_s,
            .keyPassword = u"hush"_s,
            .acceptedFingerprints = {u"00ff"_s},
            .handshakeTimeout = 1s,
            .pingInterval = 2s,
            .pongTimeout = 3s,
            .fragmentSize = 100,
            .automaticPong = false,
            .reconnect = true,
            .keepSecrets = true};
}

} // namespace

class TestSavedConnection : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void writesNoSecretUnlessToldTo();
    void takesThePasswordOutOfAnAddress_data();
    void takesThePasswordOutOfAnAddress();
    void hasDefaultsForWhatIsNotThere();
    void takesOddValuesForNothing();
    void knowsSecretHeaders();
};

void TestSavedConnection::comesBackAsItWas()
{
    QCOMPARE(client::readConnection(client::writeConnection(full())), full());
    QCOMPARE(client::readConnection(client::writeConnection({})), SavedConnection{});
}

void TestSavedConnection::writesNoSecretUnlessToldTo()
{
    SavedConnection connection = full();
    QVERIFY(QJsonDocument(client::writeConnection(connection)).toJson().contains("hush"));
    connection.keepSecrets = false;
    const QJsonObject fields = client::writeConnection(connection);
    QVERIFY2(!QJsonDocument(fields).toJson().contains("hush"), QJsonDocument(fields).toJson().constData());
    const SavedConnection read = client::readConnection(fields);
    QCOMPARE(read.url, u"wss://me@a.example:1/x?y=z@w"_s);
    QCOMPARE(read.user, u"me"_s);
    QVERIFY(read.headers.contains("Authorization"));
    QCOMPARE(read.headers.values("X-A"), (QList<QByteArray>{"1", "2"}));
}

void TestSavedConnection::takesThePasswordOutOfAnAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("written");
    QTest::newRow("none") << u"ws://a:80/b:c@d"_s << u"ws://a:80/b:c@d"_s;
    QTest::newRow("user alone") << u"ws://u@a:80"_s << u"ws://u@a:80"_s;
    QTest::newRow("not valid") << u"ws://u:p w@a b"_s << u"ws://u@a b"_s;
    QTest::newRow("with @") << u"ws://u:p@q@a"_s << u"ws://u@a"_s;
    QTest::newRow("no scheme") << u"u:p@a/b"_s << u"u@a/b"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestSavedConnection::takesThePasswordOutOfAnAddress()
{
    QFETCH(const QString, url);
    const QJsonObject fields = client::writeConnection({.url = url, .proxy = url});
    QTEST(fields.value(u"url"_s).toString(), "written");
    QTEST(fields.value(u"proxy"_s).toString(), "written");
}

void TestSavedConnection::hasDefaultsForWhatIsNotThere()
{
    QCOMPARE(client::readConnection({}), SavedConnection{});
}

void TestSavedConnection::takesOddValuesForNothing()
{
    const SavedConnection read = client::readConnection({{u"url"_s, 7},
                                                         {u"headers"_s, u"x"_s},
                                                         {u"fragmentSize"_s, -5},
                                                         {u"pingIntervalMs"_s, -1},
                                                         {u"automaticPong"_s, u"x"_s}});
    QCOMPARE(read, SavedConnection{});
}

void TestSavedConnection::knowsSecretHeaders()
{
    for (const char *name :
         {"Authorization", "proxy-authorization", "Cookie", "X-API-Key", "X-Auth-Token", "Client-Secret"})
        QVERIFY2(client::isSecretHeader(name), name);
    for (const char *name : {"Accept", "X-Key", "User-Agent"})
        QVERIFY2(!client::isSecretHeader(name), name);
}

ECHOBENCH_APPLESS_MAIN(TestSavedConnection)
#include "tst_savedconnection.moc"
