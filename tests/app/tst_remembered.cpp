// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"
#include "app/serversettings.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using server::Config;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What is kept of the server's settings from one run to the next.
class TestRemembered : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatWasWritten();
    void readsTheDefaultsWhereNothingWasWritten();
    void keepsOnlyWhatTheUserChanged();
    void ignoresWhatCannotBe_data();
    void ignoresWhatCannotBe();
    void theCommandLineOverridesForOneRun();
    void keepsTheCertificatesPathsWhileTlsIsOff();
    void keepsAPathThatTheNextRunFinds();

private:
    QTemporaryDir m_folder;
};

namespace {

Config defaults()
{
    Config config;
    config.page = "page";
    return config;
}

Config other()
{
    Config config;
    config.port = 0;
    config.addresses = {QHostAddress(QHostAddress::Any)};
    config.echoPrefix = u" \u00e4 "_s;
    config.allowedOrigins = {u"https://example.org"_s};
    config.allowedHosts = {u"localhost"_s, u"::1"_s};
    config.subprotocols = {u"chat"_s};
    config.limits = {.headSize = 256,
                     .headTime = 1s,
                     .connections = 3,
                     .messageSize = 125,
                     .queueSize = 1024,
                     .stallTime = 2s,
                     .frameTime = 3s,
                     .pingInterval = 0s,
                     .pongTime = 4s,
                     .closeTime = 5'500ms};
    config.threads = 2;
    config.tls.emplace();
    return config;
}

} // namespace

void TestRemembered::readsBackWhatWasWritten()
{
    const QString file = m_folder.filePath(u"all"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        app::writeServerSettings(settings, defaults(), other());
    }
    const QSettings settings(file, QSettings::IniFormat);
    QVERIFY(app::readServerSettings(settings, defaults()) == other());
}

void TestRemembered::readsTheDefaultsWhereNothingWasWritten()
{
    const QSettings settings(m_folder.filePath(u"none"_s), QSettings::IniFormat);
    QVERIFY(app::readServerSettings(settings, defaults()) == defaults());
}

void TestRemembered::keepsOnlyWhatTheUserChanged()
{
    QSettings settings(m_folder.filePath(u"partly"_s), QSettings::IniFormat);
    Config shown = defaults();
    shown.port = 9000; // by the command line, for this run
    Config chosen = shown;
    chosen.echoPrefix = u"> "_s;
    app::writeServerSettings(settings, shown, chosen);
    Config expected = defaults();
    expected.echoPrefix = u"> "_s;
    QVERIFY(app::readServerSettings(settings, defaults()) == expected);
}

void TestRemembered::ignoresWhatCannotBe_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no number") << u"server/port"_s << QVariant(u"http"_s);
    QTest::newRow("no port") << u"server/port"_s << QVariant(65'536);
    QTest::newRow("negative") << u"server/maxMessageSize"_s << QVariant(-1);
    QTest::newRow("too small") << u"server/maxQueueSize"_s << QVariant(1);
    QTest::newRow("too long") << u"server/pongTimeout"_s << QVariant(86'400'001);
    QTest::newRow("no address") << u"server/addresses"_s << QVariant(QStringList{u"::1"_s, u"here"_s});
    QTest::newRow("no addresses") << u"server/addresses"_s << QVariant(QStringList());
}

void TestRemembered::ignoresWhatCannotBe()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QSettings settings(m_folder.filePath(u"wrong "_s + QLatin1String(QTest::currentDataTag())),
                       QSettings::IniFormat);
    settings.setValue(key, value);
    QVERIFY(app::readServerSettings(settings, defaults()) == defaults());
}

void TestRemembered::theCommandLineOverridesForOneRun()
{
    const app::CommandLine line = app::parseCommandLine(
        {u"echobench"_s, u"--port"_s, u"1234"_s, u"--ping-interval"_s, u"9"_s}, {u"en"_s}, other());
    QVERIFY(line.options.has_value());
    Config expected = other();
    expected.port = 1234;
    expected.limits.pingInterval = 9s;
    QVERIFY(line.options->server == expected);
}

void TestRemembered::keepsTheCertificatesPathsWhileTlsIsOff()
{
    QSettings settings(m_folder.filePath(u"tls"_s), QSettings::IniFormat);
    Config secure = defaults();
    secure.tls = {.certificateFile = u"/a/own.pem"_s, .keyFile = u"/a/own.key"_s};
    app::writeServerSettings(settings, defaults(), secure);
    QVERIFY(app::readServerSettings(settings, defaults()) == secure);
    app::writeServerSettings(settings, secure, defaults());
    QVERIFY(app::readServerSettings(settings, defaults()) == defaults());
    QVERIFY(app::readTlsFiles(settings) == *secure.tls);
}

void TestRemembered::keepsAPathThatTheNextRunFinds()
{
    QSettings settings(m_folder.filePath(u"relative"_s), QSettings::IniFormat);
    Config secure = defaults();
    secure.tls = {.certificateFile = u"own.pem"_s, .keyFile = u"own.key"_s};
    app::writeServerSettings(settings, defaults(), secure);
    QCOMPARE(app::readTlsFiles(settings).certificateFile, QDir::current().filePath(u"own.pem"_s));
    QCOMPARE(app::readTlsFiles(settings).keyFile, QDir::current().filePath(u"own.key"_s));
}

ECHOBENCH_GUILESS_MAIN(TestRemembered)
#include "tst_remembered.moc"
