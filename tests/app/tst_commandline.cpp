// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"
#include "tests/testprogram.h"

#include <QtTest>

using app::LogFormat;
using app::Options;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void hasTheTutorialsDefaults();
    void readsEveryOption_data();
    void readsEveryOption();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesTheLastOfTwoValues();
    void helpNeedsNothingElseToBeRight();
    void tellsItsVersion();

private:
    static app::CommandLine parse(const QStringList &arguments)
    {
        return app::parseCommandLine(QStringList{u"echobench"_s} + arguments, {u"en"_s, u"de"_s});
    }
};

void TestCommandLine::hasTheTutorialsDefaults()
{
    const app::CommandLine read = parse({});
    QVERIFY(read.options);
    QCOMPARE(*read.options, Options());
    QCOMPARE(read.options->server.port, 8000);
    QCOMPARE(read.options->server.echoPrefix, u"Echo: "_s);
    QVERIFY(read.options->page);
    QVERIFY(!read.options->serverOnly);
    QVERIFY(!read.options->log);
    QCOMPARE(read.text, QString());
    QCOMPARE(read.exitCode, 0);
}

void TestCommandLine::readsEveryOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Options>("expected");
    const auto row = [](const QStringList &arguments, const auto &change) {
        Options expected;
        change(expected);
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << expected;
    };
    const auto headless = [](Options &options) {
        options.serverOnly = true;
        options.log = LogFormat::Text;
    };
    row({u"--port"_s, u"9000"_s}, [](Options &options) { options.server.port = 9000; });
    row({u"--port=0"_s}, [](Options &options) { options.server.port = 0; });
    row({u"--port"_s, u"65535"_s}, [](Options &options) { options.server.port = 65535; });
    row({u"--address"_s, u"localhost"_s}, [](Options &) {});
    row({u"--address"_s, u"any"_s},
        [](Options &options) { options.server.addresses = {QHostAddress(QHostAddress::Any)}; });
    row({u"--address"_s, u"192.0.2.7"_s},
        [](Options &options) { options.server.addresses = {QHostAddress(u"192.0.2.7"_s)}; });
    row({u"--address"_s, u"::1"_s},
        [](Options &options) { options.server.addresses = {QHostAddress(QHostAddress::LocalHostIPv6)}; });
    row({u"--connect"_s, u"wss://a.example/x"_s},
        [](Options &options) { options.connect = QStringList{u"wss://a.example/x"_s}; });
    row({u"--connect"_s, u"ws://a.example"_s, u"--connect"_s, u"b.example"_s}, [](Options &options) {
        options.connect = QStringList{u"ws://a.example"_s, u"b.example"_s};
    });
    row({u"--echo-prefix"_s, u"→ "_s}, [](Options &options) { options.server.echoPrefix = u"→ "_s; });
    row({u"--echo-prefix"_s, QString()}, [](Options &options) { options.server.echoPrefix.clear(); });
    row({u"--echo-prefix="_s}, [](Options &options) { options.server.echoPrefix.clear(); });
    row({u"--allow-origin"_s, u"https://a.example"_s, u"--allow-origin"_s, u"null"_s}, [](Options &options) {
        options.server.allowedOrigins = QStringList{u"https://a.example"_s, u"null"_s};
    });
    row({u"--allow-host"_s, u"localhost"_s},
        [](Options &options) { options.server.allowedHosts = QStringList{u"localhost"_s}; });
    row({u"--subprotocol"_s, u"chat"_s},
        [](Options &options) { options.server.subprotocols = QStringList{u"chat"_s}; });
    row({u"--record"_s, u"a.jsonl"_s, u"--record-size"_s, u"5000"_s}, [](Options &options) {
        options.record = u"a.jsonl"_s;
        options.recordSize = 5'000;
    });
    row({u"--keep-rows"_s, u"2000"_s}, [](Options &options) { options.keepRows = 2'000; });
    row({u"--keep-bytes"_s, u"1048576"_s}, [](Options &options) { options.keepBytes = 1'048'576; });
    row({u"--threads"_s, u"3"_s}, [](Options &options) { options.server.threads = 3; });
    row({u"--max-connections"_s, u"9"_s}, [](Options &options) { options.server.limits.connections = 9; });
    row({u"--max-message-size"_s, u"1000"_s},
        [](Options &options) { options.server.limits.messageSize = 1000; });
    row({u"--max-queue-size"_s, u"2000"_s}, [](Options &options) { options.server.limits.queueSize = 2000; });
    row({u"--max-head-size"_s, u"3000"_s}, [](Options &options) { options.server.limits.headSize = 3000; });
    row({u"--head-timeout"_s, u"1"_s}, [](Options &options) { options.server.limits.headTime = 1s; });
    row({u"--message-timeout"_s, u"2"_s}, [](Options &options) { options.server.limits.frameTime = 2s; });
    row({u"--stall-timeout"_s, u"3"_s}, [](Options &options) { options.server.limits.stallTime = 3s; });
    row({u"--ping-interval"_s, u"0"_s}, [](Options &options) { options.server.limits.pingInterval = 0s; });
    row({u"--pong-timeout"_s, u"4"_s}, [](Options &options) { options.server.limits.pongTime = 4s; });
    row({u"--close-timeout"_s, u"6"_s}, [](Options &options) { options.server.limits.closeTime = 6s; });
    row({u"--tls-certificate"_s, u"a.pem"_s, u"--tls-key"_s, u"a.key"_s}, [](Options &options) {
        options.server.tls = server::Tls{.certificateFile = u"a.pem"_s, .keyFile = u"a.key"_s};
    });
    row({u"--tls-self-signed"_s}, [](Options &options) { options.server.tls = server::Tls(); });
    row({u"--server-only"_s}, headless);
    row({u"--server-only"_s, u"--log-format"_s, u"json"_s}, [&](Options &options) {
        headless(options);
        options.log = LogFormat::Json;
    });
    row({u"--server-only"_s, u"--quiet"_s}, [&](Options &options) {
        headless(options);
        options.log.reset();
    });
    row({u"--log-format"_s, u"text"_s}, [](Options &options) { options.log = LogFormat::Text; });
    row({u"--log-format"_s, u"json"_s}, [](Options &options) { options.log = LogFormat::Json; });
    row({u"--quiet"_s, u"--log-format"_s, u"json"_s}, [](Options &) {});
    row({u"--no-page"_s}, [](Options &options) { options.page = false; });
    row({u"--language"_s, u"de"_s}, [](Options &options) { options.language = u"de"_s; });
}

void TestCommandLine::readsEveryOption()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const Options, expected);
    const app::CommandLine read = parse(arguments);
    QVERIFY2(read.options, qPrintable(read.text));
    QCOMPARE(*read.options, expected);
}

void TestCommandLine::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QStringList &arguments, const QString &sentence) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << sentence;
    };
    const QString port = u"--port: \"%1\" is not a port. Give a number from 0 to 65535."_s;
    for (const QString &value : {u"http"_s, u"65536"_s, u"-1"_s, u"80.5"_s, u"0x50"_s, u"99999999999"_s})
        row({u"--port="_s + value}, port.arg(value));
    row({u"--port="_s}, port.arg(QString()));
    row({u"--max-message-size=1k"_s},
        u"--max-message-size: \"1k\" will not do. Give a whole number from 125 to 1073741824."_s);
    row({u"--ping-interval=-1"_s},
        u"--ping-interval: \"-1\" will not do. Give a whole number from 0 to 86400."_s);
    row({u"--allow-origin="_s}, u"--allow-origin: the value is empty. Give a name."_s);
    const QString address = u"--address: \"%1\" is not an address. Give localhost, any or an IP address."_s;
    for (const QString &value : {u"example.org"_s, u"256.1.1.1"_s, u"::g"_s, u"LOCALHOST:80"_s})
        row({u"--address"_s, value}, address.arg(value));
    row({u"--address="_s}, address.arg(QString()));
    row({u"--log-format"_s, u"xml"_s}, u"--log-format: \"xml\" is not a format. Give text or json."_s);
    row({u"--log-format"_s, u"JSON"_s}, u"--log-format: \"JSON\" is not a format. Give text or json."_s);
    row({u"--connect"_s, u"https://a.example"_s},
        u"--connect: https:// is for web pages. As a WebSocket address it would be wss://a.example."_s);
    row({u"--connect"_s, u"ws://localhost"_s, u"--server-only"_s},
        u"--connect: there is no client with --server-only. Leave one of them out."_s);
    row({u"--language"_s, u"tlh"_s},
        u"--language: there is no translation into \"tlh\". Give one of: en, de."_s);
    row({u"--language="_s}, u"--language: there is no translation into \"\". Give one of: en, de."_s);
    row({u"--tls-certificate"_s, u"a"_s},
        u"--tls-certificate: --tls-key is missing. Give both, or --tls-self-signed alone."_s);
    row({u"--tls-key"_s, u"a"_s},
        u"--tls-key: --tls-certificate is missing. Give both, or --tls-self-signed alone."_s);
    row({u"--tls-certificate="_s, u"--tls-key=a"_s},
        u"--tls-certificate: the value is empty. Give a file."_s);
    row({u"--tls-self-signed"_s, u"--tls-key=a"_s},
        u"--tls-self-signed: there is a certificate or a key already. Leave out one or the other."_s);
    row({u"8000"_s}, u"\"8000\" is not an option. See echobench --help."_s);
    row({u"--port"_s}, u"Missing value after '--port'. See echobench --help."_s);
    row({u"--nope"_s}, u"Unknown option 'nope'. See echobench --help."_s);
    row({u"--quiet=yes"_s}, u"Unexpected value after '--quiet'. See echobench --help."_s);
}

void TestCommandLine::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, sentence);
    const app::CommandLine read = parse(arguments);
    QVERIFY(!read.options);
    QCOMPARE(read.exitCode, 2);
    QCOMPARE(read.text, sentence);
}

void TestCommandLine::takesTheLastOfTwoValues()
{
    const app::CommandLine read = parse({u"--port"_s, u"1"_s, u"--port"_s, u"2"_s});
    QVERIFY(read.options);
    QCOMPARE(read.options->server.port, 2);
}

void TestCommandLine::helpNeedsNothingElseToBeRight()
{
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const app::CommandLine read = parse({option, u"--port"_s, u"http"_s, u"stray"_s});
        QVERIFY(!read.options);
        QCOMPARE(read.exitCode, 0);
        QVERIFY(read.text.startsWith(u"Usage: echobench "_s));
        QVERIFY(read.text.contains(u"--echo-prefix <text>"_s));
    }
}

void TestCommandLine::tellsItsVersion()
{
    for (const QString &option : {u"--version"_s, u"-v"_s}) {
        const app::CommandLine read = parse({option});
        QVERIFY(!read.options);
        QCOMPARE(read.exitCode, 0);
        QCOMPARE(read.text, u"EchoBench " ECHOBENCH_VERSION "\n"_s);
    }
}

ECHOBENCH_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
