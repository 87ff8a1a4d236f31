// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/integration/echobenchprocess.h"
#include "tests/testprogram.h"

using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void badArgumentsEndWithOneLineAndExitCode2_data();
    void badArgumentsEndWithOneLineAndExitCode2();
    void helpNamesEveryOption();
    void versionIsPrinted();
};

void TestArguments::badArgumentsEndWithOneLineAndExitCode2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); ///< in the line
    QTest::newRow("port: no number") << QStringList{u"--port"_s, u"http"_s} << u"\"http\""_s;
    QTest::newRow("port: too large") << QStringList{u"--port"_s, u"65536"_s} << u"\"65536\""_s;
    QTest::newRow("port: negative") << QStringList{u"--port=-1"_s} << u"\"-1\""_s;
    QTest::newRow("port: fraction") << QStringList{u"--port"_s, u"80.5"_s} << u"\"80.5\""_s;
    QTest::newRow("port: empty") << QStringList{u"--port="_s} << u"--port"_s;
    QTest::newRow("port: missing") << QStringList{u"--port"_s} << u"port"_s;
    QTest::newRow("address: a name") << QStringList{u"--address"_s, u"example.org"_s} << u"\"example.org\""_s;
    QTest::newRow("address: empty") << QStringList{u"--address="_s} << u"--address"_s;
    QTest::newRow("format: unknown") << QStringList{u"--log-format"_s, u"xml"_s} << u"\"xml\""_s;
    QTest::newRow("language: unknown") << QStringList{u"--language"_s, u"tlh"_s} << u"\"tlh\""_s;
    QTest::newRow("TLS: no key") << QStringList{u"--tls-certificate"_s, u"a.pem"_s} << u"--tls-key"_s;
    QTest::newRow("no such option") << QStringList{u"--prot"_s, u"1"_s} << u"prot"_s;
    QTest::newRow("a stray word") << QStringList{u"8000"_s} << u"\"8000\""_s;
    QTest::newRow("a value too many") << QStringList{u"--server-only=yes"_s} << u"server-only"_s;
    QTest::newRow("a line break") << QStringList{u"--port"_s, u"1\n2"_s} << u"--port"_s;
}

void TestArguments::badArgumentsEndWithOneLineAndExitCode2()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    for (const QStringList &mode : {QStringList{u"--server-only"_s}, QStringList()}) {
        EchoBenchProcess program;
        program.start(mode + arguments);
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.output(), QByteArray());
        QCOMPARE(program.errorLines().size(), 1);
        QVERIFY2(program.errorOutput().startsWith(u"echobench: "_s), qPrintable(program.errorOutput()));
        QVERIFY2(program.errorOutput().contains(named), qPrintable(program.errorOutput()));
    }
}

void TestArguments::helpNamesEveryOption()
{
    EchoBenchProcess program;
    program.start({u"--help"_s});
    QCOMPARE(program.exitCode(), 0);
    const QByteArray help = program.output();
    for (const char *option :
         {"--port", "--address", "--echo-prefix", "--server-only", "--log-format", "--quiet", "--no-page",
          "--tls-certificate", "--tls-key", "--tls-self-signed", "--language", "--version", "--help"})
        QVERIFY2(help.contains(option), option);
    QVERIFY(help.contains("Usage: echobench "));
    QCOMPARE(program.errorOutput(), QString());
}

void TestArguments::versionIsPrinted()
{
    EchoBenchProcess program;
    program.start({u"--version"_s});
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output(), QByteArray("EchoBench " ECHOBENCH_VERSION "\n"));
    QCOMPARE(program.errorOutput(), QString());
}

ECHOBENCH_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
