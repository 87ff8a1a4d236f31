// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/certificates.h"
#include "tests/integration/echobenchprocess.h"
#include "tests/testprogram.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QWebSocket>

using namespace Qt::StringLiterals;

/// The program with a certificate, as its user calls it.
class TestWss : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void servesByTheCertificateGiven();
    void servesByItsOwnCertificate();
    void keepsItsOwnCertificate();
    void tellsTheFingerprintInJsonToo();
    void aBadFileEndsTheServerWithOneLine();

private:
    [[nodiscard]] static QString fingerprintOf(const QSslCertificate &certificate)
    {
        return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    }
    /// What the program answers by wss to a client that trusts this certificate alone.
    [[nodiscard]] static QString answerOf(const EchoBenchProcess &program, const QSslCertificate &trusted);
    /// The fingerprint that the program has told; empty if it told none.
    [[nodiscard]] static QString toldBy(const EchoBenchProcess &program)
    {
        return program.sentences().value(0).section(u"certificate: "_s, 1);
    }

    Certificates m_certificates;
};

void TestWss::initTestCase() { QVERIFY(m_certificates.make(u"given"_s)); }

QString TestWss::answerOf(const EchoBenchProcess &program, const QSslCertificate &trusted)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({trusted});
    QWebSocket socket;
    QStringList texts;
    connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &text) { texts += text; });
    connect(&socket, &QWebSocket::connected, &socket, [&socket] { socket.sendTextMessage(u"hello"_s); });
    socket.setSslConfiguration(tls);
    socket.open(QUrl(u"wss://localhost:%1"_s.arg(program.port())));
    (void)QTest::qWaitFor([&] { return !texts.isEmpty(); }, EchoBenchProcess::Patience);
    socket.abort();
    return texts.value(0);
}

void TestWss::servesByTheCertificateGiven()
{
    EchoBenchProcess program;
    const QSslCertificate certificate = m_certificates.certificate(u"given"_s);
    QVERIFY2(program.serve({u"--tls-certificate"_s, m_certificates.certificateFile(u"given"_s),
                            u"--tls-key"_s, m_certificates.keyFile(u"given"_s)}),
             qPrintable(program.errorOutput()));
    QCOMPARE(toldBy(program), fingerprintOf(certificate));
    QCOMPARE(answerOf(program, certificate), u"Echo: hello"_s);
}

void TestWss::servesByItsOwnCertificate()
{
    EchoBenchProcess program;
    program.environment.insert(u"XDG_DATA_HOME"_s, m_certificates.file(u"data"_s));
    QVERIFY2(program.serve({u"--tls-self-signed"_s}), qPrintable(program.errorOutput()));
    const QSslCertificate own(
        Certificates::read(m_certificates.file(u"data/EchoBench/EchoBench/tls/localhost.pem"_s)));
    QVERIFY(!own.isNull());
    QCOMPARE(toldBy(program), fingerprintOf(own));
    QCOMPARE(answerOf(program, own), u"Echo: hello"_s);
}

void TestWss::keepsItsOwnCertificate()
{
    QStringList told;
    for (int i = 0; i < 2; ++i) {
        EchoBenchProcess program;
        program.environment.insert(u"XDG_DATA_HOME"_s, m_certificates.file(u"kept"_s));
        QVERIFY(program.serve({u"--tls-self-signed"_s}));
        told.append(toldBy(program));
    }
    QCOMPARE(told.at(0).size(), 95);
    QCOMPARE(told.at(1), told.at(0));
}

void TestWss::tellsTheFingerprintInJsonToo()
{
    EchoBenchProcess program;
    QVERIFY(program.serve({u"--log-format"_s, u"json"_s, u"--tls-certificate"_s,
                           m_certificates.certificateFile(u"given"_s), u"--tls-key"_s,
                           m_certificates.keyFile(u"given"_s)}));
    QCOMPARE(program.event(u"started"_s).value(u"certificateSha256"_s).toString(),
             fingerprintOf(m_certificates.certificate(u"given"_s)));
}

void TestWss::aBadFileEndsTheServerWithOneLine()
{
    EchoBenchProcess program;
    const QString missing = m_certificates.file(u"missing.pem"_s);
    program.start({u"--server-only"_s, u"--port"_s, u"0"_s, u"--tls-certificate"_s, missing, u"--tls-key"_s,
                   m_certificates.keyFile(u"given"_s)});
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(program.errorLines().size(), 1);
    QVERIFY2(program.errorOutput().contains(missing), qPrintable(program.errorOutput()));
    QCOMPARE(program.output(), QByteArray());
}

ECHOBENCH_GUILESS_MAIN(TestWss)
#include "tst_wss.moc"
