// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/client.h"
#include "tests/certificates.h"
#include "tests/testprogram.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtTest>

using client::Phase;
using namespace Qt::StringLiterals;

/// Whom the client takes for the server that it was told to connect to.
class TestTrust : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void trustsACertificateByItsFingerprint();
    void trustsItWhateverNameItIsFor();
    void refusesACertificateThatNobodyVouchesFor();
    void refusesAnotherCertificateThanTheOneNamed();

private:
    [[nodiscard]] QByteArray fingerprint(const QString &name) const
    {
        return m_certificates.certificate(name).digest(QCryptographicHash::Sha256);
    }
    /// How an attempt to connect to a server with the certificate "peer" ends.
    [[nodiscard]] client::State stateAfter(const client::Config &config,
                                           const QHostAddress &address = QHostAddress::LocalHost);

    Certificates m_certificates;
};

void TestTrust::initTestCase()
{
    QVERIFY(m_certificates.make(u"peer"_s));
    QVERIFY(m_certificates.make(u"other"_s));
}

client::State TestTrust::stateAfter(const client::Config &config, const QHostAddress &address)
{
    QWebSocketServer server(u"peer"_s, QWebSocketServer::SecureMode);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(m_certificates.certificate(u"peer"_s));
    tls.setPrivateKey(m_certificates.key(u"peer"_s));
    server.setSslConfiguration(tls);
    (void)server.listen(address);

    client::Client client;
    client::Config complete = config;
    complete.url.setPort(server.serverPort());
    client.connectTo(complete);
    (void)QTest::qWaitFor(
        [&] { return client.state().phase == Phase::Connected || !client.state().error.isEmpty(); });
    return client.state();
}

void TestTrust::trustsACertificateByItsFingerprint()
{
    const client::State state =
        stateAfter({.url = QUrl(u"wss://localhost"_s),
                    .acceptedFingerprints = {fingerprint(u"other"_s), fingerprint(u"peer"_s)}});
    QCOMPARE(state.phase, Phase::Connected);
}

void TestTrust::trustsItWhateverNameItIsFor()
{
    // Linux answers on all of 127/8; the certificate names 127.0.0.1 alone.
    const client::State state =
        stateAfter({.url = QUrl(u"wss://127.0.0.2"_s), .acceptedFingerprints = {fingerprint(u"peer"_s)}},
                   QHostAddress(u"127.0.0.2"_s));
    QCOMPARE(state.phase, Phase::Connected);
}

void TestTrust::refusesACertificateThatNobodyVouchesFor()
{
    const client::State state = stateAfter({.url = QUrl(u"wss://localhost"_s)});
    QCOMPARE(state.phase, Phase::Disconnected);
    QVERIFY2(state.error.contains(u"self-signed"_s), qPrintable(state.error));
}

void TestTrust::refusesAnotherCertificateThanTheOneNamed()
{
    const client::State state =
        stateAfter({.url = QUrl(u"wss://localhost"_s), .acceptedFingerprints = {fingerprint(u"other"_s)}});
    QCOMPARE(state.phase, Phase::Disconnected);
    QVERIFY2(state.error.contains(u"self-signed"_s), qPrintable(state.error));
}

ECHOBENCH_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
