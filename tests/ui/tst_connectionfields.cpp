// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/client/connectionfields.h"

#include <QtTest>

class TestConnectionFields : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void leavesOutSecretsOnDemand();
    void takesWhatACommandSays();
    void namesWhatIsChanged();
    void findsNothingChangedInTheDefaults();
};

namespace {

client::Config rich()
{
    client::Config config{.url = QUrl(QStringLiteral("wss://example.org/a?b=c")),
                          .headers = {{"X-One", "1"}, {"X-One", "2"}},
                          .origin = "https://example.org",
                          .subprotocols = {"chat", "graphql-ws"},
                          .cookies = "a=1",
                          .authentication = {.kind = client::Authentication::Kind::Basic,
                                             .user = QStringLiteral("me"),
                                             .password = QStringLiteral("pass")},
                          .proxy = {.kind = client::Proxy::Kind::Socks5,
                                    .host = QStringLiteral("proxy.example"),
                                    .port = 1081,
                                    .user = QStringLiteral("p"),
                                    .password = QStringLiteral("q")},
                          .tls = {.caFile = QStringLiteral("/ca.pem"),
                                  .certificateFile = QStringLiteral("/own.pem"),
                                  .keyFile = QStringLiteral("/own.key"),
                                  .keyPassword = QStringLiteral("k")},
                          .acceptedFingerprints = {QByteArray(32, '\x7f')}};
    config.handshakeTimeout = std::chrono::milliseconds(1'500);
    config.closeTimeout = std::chrono::milliseconds(2'500);
    config.pingInterval = std::chrono::milliseconds(3'500);
    config.pongTimeout = std::chrono::milliseconds(4'500);
    config.fragmentSize = 7;
    config.maxMessageSize = 1 << 20;
    config.automaticPong = false;
    config.echo = true;
    config.reconnect.enabled = true;
    config.reconnect.attempts = 3;
    return config;
}

} // namespace

void TestConnectionFields::comesBackAsItWas()
{
    const client::SavedConnection saved = ui::savedConnectionOf(rich(), true);
    QCOMPARE(ui::configOf(client::readConnection(client::writeConnection(saved))), rich());
    QCOMPARE(ui::configOf(ui::savedConnectionOf({}, false)), client::Config());
}

void TestConnectionFields::leavesOutSecretsOnDemand()
{
    const client::SavedConnection saved = ui::savedConnectionOf(rich(), false);
    const client::Config config = ui::configOf(client::readConnection(client::writeConnection(saved)));
    QCOMPARE(config.authentication.user, QStringLiteral("me"));
    QVERIFY(config.authentication.password.isEmpty());
    QVERIFY(config.cookies.isEmpty());
    QVERIFY(config.proxy.password.isEmpty());
    QVERIFY(config.tls.keyPassword.isEmpty());
}

void TestConnectionFields::takesWhatACommandSays()
{
    client::ImportedCommand command;
    command.url = QStringLiteral("ws://localhost/x");
    command.bearerToken = QStringLiteral("t");
    command.subprotocols = {QStringLiteral("chat")};
    const client::Config config = ui::configOf(command, rich());
    QCOMPARE(config.url, QUrl(QStringLiteral("ws://localhost/x")));
    QCOMPARE(config.authentication.token, QByteArray("t"));
    QCOMPARE(config.subprotocols, QList<QByteArray>{"chat"});
    QVERIFY(config.headers.isEmpty());
    QCOMPARE(config.fragmentSize, qsizetype(7)); // nothing that such a line can say
}

void TestConnectionFields::namesWhatIsChanged()
{
    QCOMPARE(ui::changedOptions({.origin = "https://example.org"}), QStringList{QStringLiteral("origin")});
    QVERIFY(ui::changedOptions(rich()).size() > 10);
}

void TestConnectionFields::findsNothingChangedInTheDefaults()
{
    QVERIFY(ui::changedOptions({.url = QUrl(QStringLiteral("ws://localhost"))}).isEmpty());
}

ECHOBENCH_APPLESS_MAIN(TestConnectionFields)
#include "tst_connectionfields.moc"
