// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/panelfixture.h"

using namespace Qt::StringLiterals;
using panel::Fixture;
using panel::Phase;

/// What the URL field says of the server in the same window.
class TestOwnServer : public QObject
{
    Q_OBJECT

private slots:
    void theFieldMovesWithTheServer();
    void theFieldLetsGoOfAnAddressThatIsNotTheServers();
    void theFieldTakesTheAddressThatTheServerGotInstead();
    void whatTheUserTypedStays();
};

void TestOwnServer::theFieldMovesWithTheServer()
{
    Fixture f;
    QCOMPARE(f.url().currentText(), panel::ownServer);
    f.panel.setOwnServer(u"ws://localhost:8001"_s);
    QCOMPARE(f.url().currentText(), u"ws://localhost:8001"_s);
}

void TestOwnServer::theFieldLetsGoOfAnAddressThatIsNotTheServers()
{
    Fixture f;
    f.panel.forgetOwnServer();
    QCOMPARE(f.url().currentText(), QString());
    QVERIFY(!f.url().lineEdit()->placeholderText().contains(u"8000"));
}

void TestOwnServer::theFieldTakesTheAddressThatTheServerGotInstead()
{
    Fixture f;
    f.panel.forgetOwnServer();
    f.panel.setOwnServer(u"ws://localhost:8001"_s);
    QCOMPARE(f.url().currentText(), u"ws://localhost:8001"_s);
}

void TestOwnServer::whatTheUserTypedStays()
{
    Fixture f;
    f.typeUrl(u"wss://example.org/feed"_s);
    f.panel.forgetOwnServer();
    QCOMPARE(f.url().currentText(), u"wss://example.org/feed"_s);
    f.panel.setOwnServer(u"ws://localhost:8001"_s);
    QCOMPARE(f.url().currentText(), u"wss://example.org/feed"_s);
}

ECHOBENCH_MAIN(TestOwnServer)
#include "tst_ownserver.moc"
