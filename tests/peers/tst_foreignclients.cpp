// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/integration/echobenchprocess.h"
#include "tests/peers/foreignpeer.h"
#include "tests/testprogram.h"

using namespace Qt::StringLiterals;

/// Clients of other houses against our server.
class TestForeignClients : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void areAnsweredAsTheyExpect_data();
    void areAnsweredAsTheyExpect();
    void areRecordedWithTheirCloseCodeAndReason_data();
    void areRecordedWithTheirCloseCodeAndReason();
    void areAnsweredByWss_data();
    void areAnsweredByWss();
    void seeTheServersCloseCode_data();
    void seeTheServersCloseCode();
    void cleanupTestCase() { m_program.reset(); }

private:
    std::unique_ptr<EchoBenchProcess> m_program;
};

void TestForeignClients::initTestCase()
{
    if (const QString obstacle = ForeignPeer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    m_program = std::make_unique<EchoBenchProcess>();
    QVERIFY2(m_program->serve(), qPrintable(m_program->errorOutput()));
}

void TestForeignClients::areAnsweredAsTheyExpect_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("name");
    const QStringList both = {u"a text"_s,
                              u"an empty text"_s,
                              u"a text with NUL"_s,
                              u"a text of every plane"_s,
                              u"a text that begins with U+FEFF"_s,
                              u"a text of 900 KiB"_s,
                              u"no bytes"_s,
                              u"every byte"_s,
                              u"1 MiB of bytes"_s,
                              u"a ping"_s};
    for (const QString &name :
         both + QStringList{u"fragments"_s, u"fragments that part a character"_s, u"many texts at once"_s})
        QTest::addRow("ws: %s", qPrintable(name)) << u"ws-client.mjs"_s << name;
    for (const QString &name : both)
        QTest::addRow("websocket: %s", qPrintable(name)) << u"websocket-client.mjs"_s << name;
}

void TestForeignClients::areAnsweredAsTheyExpect()
{
    QFETCH(const QString, script);
    QFETCH(const QString, name);
    ForeignPeer peer(script, {m_program->url().toString(), name});
    QVERIFY2(peer.succeeds(), qPrintable(peer.errorOutput()));
}

void TestForeignClients::areRecordedWithTheirCloseCodeAndReason_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("ws") << u"ws-client.mjs"_s << u"Connection closed: 4001 grüße"_s;
    QTest::newRow("websocket") << u"websocket-client.mjs"_s << u"Connection closed: 4001 bye"_s;
}

void TestForeignClients::areRecordedWithTheirCloseCodeAndReason()
{
    QFETCH(const QString, script);
    QFETCH(const QString, sentence);
    ForeignPeer peer(script, {m_program->url().toString(), u"a close with code and reason"_s});
    QVERIFY2(peer.succeeds(), qPrintable(peer.errorOutput()));
    QVERIFY(m_program->says(sentence));
}

void TestForeignClients::areAnsweredByWss_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"a text of every plane"_s, u"1 MiB of bytes"_s, u"a ping"_s, u"a close with code and reason"_s}) {
        QTest::addRow("ws: %s", qPrintable(name)) << u"ws-client.mjs"_s << name;
        QTest::addRow("websocket: %s", qPrintable(name)) << u"websocket-client.mjs"_s << name;
    }
}

void TestForeignClients::areAnsweredByWss()
{
    QFETCH(const QString, script);
    QFETCH(const QString, name);
    const QTemporaryDir data;
    EchoBenchProcess program;
    program.environment.insert(u"XDG_DATA_HOME"_s, data.path());
    QVERIFY(program.serve({u"--tls-self-signed"_s}));
    // Node.js trusts our certificate besides those of the world's authorities, and checks it as ever.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_EXTRA_CA_CERTS"_s, data.filePath(u"EchoBench/EchoBench/tls/localhost.pem"_s));
    ForeignPeer peer(script, {u"wss://localhost:%1"_s.arg(program.port()), name}, environment);
    QVERIFY2(peer.succeeds(), qPrintable(peer.errorOutput()));
}

void TestForeignClients::seeTheServersCloseCode_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("ws") << u"ws-client.mjs"_s;
    QTest::newRow("websocket") << u"websocket-client.mjs"_s;
}

void TestForeignClients::seeTheServersCloseCode()
{
    QFETCH(const QString, script);
    EchoBenchProcess program;
    QVERIFY(program.serve());
    ForeignPeer peer(script, {program.url().toString(), u"a close by the server"_s});
    QVERIFY(peer.says(u"connected"_s));
    program.send(SIGTERM);
    QVERIFY2(peer.succeeds(), qPrintable(peer.errorOutput()));
    QCOMPARE(program.exitCode(), 0);
}

ECHOBENCH_GUILESS_MAIN(TestForeignClients)
#include "tst_foreignclients.moc"
