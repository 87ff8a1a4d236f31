// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/config.h"
#include "client/tlssetup.h"
#include "tests/certificates.h"
#include "tests/testprogram.h"

#include <QSslKey>
#include <QtTest>

using client::readTlsSetup;
using client::TlsSetup;
using namespace Qt::StringLiterals;

/// The files that the user names for TLS.
class TestTlsSetup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void trustsTheSystemsAuthoritiesAlone();
    void trustsAnOwnAuthorityInTheirPlace();
    void takesAKeyOfAnyUsualKind_data();
    void takesAKeyOfAnyUsualKind();
    void wantsTheKeysPassword_data();
    void wantsTheKeysPassword();
    void takesAWholeChain();

private:
    Certificates m_certificates;
};

void TestTlsSetup::initTestCase()
{
    QVERIFY(m_certificates.make(u"ec"_s));
    QVERIFY(m_certificates.make(u"rsa"_s, Certificates::Rsa));
    const auto convert = [this](const QString &command) {
        return m_certificates.openssl(command.split(u' '));
    };
    QVERIFY(convert(u"ec -in ec.key -aes128 -passout pass:word -out ec-traditional.key"_s));
    QVERIFY(convert(u"pkcs8 -topk8 -in ec.key -passout pass:word -out ec-pkcs8.key"_s));
    QVERIFY(convert(u"pkcs8 -topk8 -in rsa.key -passout pass:word -out rsa-pkcs8.key"_s));
    QVERIFY(convert(u"rsa -in rsa.key -traditional -aes128 -passout pass:word -out rsa-traditional.key"_s));
    m_certificates.write(u"both.pem"_s, Certificates::read(m_certificates.keyFile(u"ec"_s)) +
                                            Certificates::read(m_certificates.certificateFile(u"ec"_s)));
}

void TestTlsSetup::trustsTheSystemsAuthoritiesAlone()
{
    const TlsSetup setup = readTlsSetup({});
    QVERIFY2(setup.problem.isEmpty(), qPrintable(setup.problem));
    QCOMPARE(setup.configuration.caCertificates(),
             QSslConfiguration::defaultConfiguration().caCertificates());
    QCOMPARE(setup.configuration.peerVerifyMode(), QSslSocket::VerifyPeer);
    QVERIFY(setup.configuration.localCertificate().isNull());
}

void TestTlsSetup::trustsAnOwnAuthorityInTheirPlace()
{
    const TlsSetup setup = readTlsSetup({.caFile = m_certificates.certificateFile(u"rsa"_s)});
    QVERIFY2(setup.problem.isEmpty(), qPrintable(setup.problem));
    QCOMPARE(setup.configuration.caCertificates(), QList{m_certificates.certificate(u"rsa"_s)});
}

void TestTlsSetup::takesAKeyOfAnyUsualKind_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::newRow("EC") << u"ec.pem"_s << u"ec.key"_s;
    QTest::newRow("RSA") << u"rsa.pem"_s << u"rsa.key"_s;
    QTest::newRow("EC, with a password") << u"ec.pem"_s << u"ec-traditional.key"_s;
    QTest::newRow("EC, PKCS #8 with a password") << u"ec.pem"_s << u"ec-pkcs8.key"_s;
    QTest::newRow("RSA, with a password") << u"rsa.pem"_s << u"rsa-traditional.key"_s;
    QTest::newRow("RSA, PKCS #8 with a password") << u"rsa.pem"_s << u"rsa-pkcs8.key"_s;
    QTest::newRow("in one file with the certificate") << u"both.pem"_s << QString();
}

void TestTlsSetup::takesAKeyOfAnyUsualKind()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    const TlsSetup setup = readTlsSetup({.certificateFile = m_certificates.file(certificate),
                                         .keyFile = key.isEmpty() ? QString() : m_certificates.file(key),
                                         .keyPassword = u"word"_s});
    QVERIFY2(setup.problem.isEmpty(), qPrintable(setup.problem));
    QVERIFY(!setup.configuration.localCertificate().isNull());
    QVERIFY(!setup.configuration.privateKey().isNull());
}

void TestTlsSetup::wantsTheKeysPassword_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("password");
    QTest::newRow("another") << u"ec-pkcs8.key"_s << u"words"_s;
    QTest::newRow("none") << u"ec-pkcs8.key"_s << QString();
    QTest::newRow("another, RSA") << u"rsa-traditional.key"_s << u"words"_s;
}

void TestTlsSetup::wantsTheKeysPassword()
{
    QFETCH(const QString, key);
    QFETCH(const QString, password);
    const TlsSetup setup = readTlsSetup({.certificateFile = m_certificates.certificateFile(u"ec"_s),
                                         .keyFile = m_certificates.file(key),
                                         .keyPassword = password});
    QVERIFY2(setup.problem.contains(key) && setup.problem.contains(u"password"_s), qPrintable(setup.problem));
}

void TestTlsSetup::takesAWholeChain()
{
    const QString chain = m_certificates.write(
        u"chain.pem"_s, Certificates::read(m_certificates.certificateFile(u"ec"_s)) +
                            Certificates::read(m_certificates.certificateFile(u"rsa"_s)));
    const TlsSetup setup =
        readTlsSetup({.certificateFile = chain, .keyFile = m_certificates.keyFile(u"ec"_s)});
    QVERIFY2(setup.problem.isEmpty(), qPrintable(setup.problem));
    QCOMPARE(setup.configuration.localCertificateChain().size(), 2);
    QCOMPARE(setup.configuration.localCertificate(), m_certificates.certificate(u"ec"_s));
}

ECHOBENCH_GUILESS_MAIN(TestTlsSetup)
#include "tst_tlssetup.moc"
