// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/selfsignedcertificate.h"
#include "server/tlscheck.h"
#include "tests/certificates.h"
#include "tests/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using server::checkTls;
using server::Tls;
using server::TlsVerdict;

/// What is said of a certificate before the server uses it.
class TestTlsCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsTheFingerprintOfAGoodPair();
    void saysWhichOfTheTwoIsBad();
    void makesNoCertificate();
    void knowsTheSelfSignedOneThatIsThere();

private:
    [[nodiscard]] Tls pair(const QString &certificate, const QString &key) const
    {
        return {.certificateFile = m_files.certificateFile(certificate), .keyFile = m_files.keyFile(key)};
    }

    Certificates m_files;
};

void TestTlsCheck::initTestCase() { QVERIFY(m_files.make(u"one"_s) && m_files.make(u"other"_s)); }

void TestTlsCheck::knowsTheFingerprintOfAGoodPair()
{
    const TlsVerdict verdict = checkTls(pair(u"one"_s, u"one"_s));
    QCOMPARE(verdict.certificateProblem, QString());
    QCOMPARE(verdict.keyProblem, QString());
    const QSslCertificate one = QSslCertificate::fromPath(m_files.certificateFile(u"one"_s)).value(0);
    QCOMPARE(verdict.fingerprint, one.digest(QCryptographicHash::Sha256));
}

void TestTlsCheck::saysWhichOfTheTwoIsBad()
{
    const TlsVerdict wrongKey = checkTls(pair(u"one"_s, u"other"_s));
    QCOMPARE(wrongKey.certificateProblem, QString());
    QVERIFY(wrongKey.keyProblem.contains(u"does not belong to the certificate"));
    QVERIFY(!wrongKey.fingerprint.isEmpty());
    const TlsVerdict missing = checkTls(pair(u"none"_s, u"one"_s));
    QVERIFY(missing.certificateProblem.startsWith(u"Cannot read "));
    QCOMPARE(missing.keyProblem, QString());
    QVERIFY(missing.fingerprint.isEmpty());
}

void TestTlsCheck::makesNoCertificate()
{
    const QString folder = m_files.file(u"nothing-here"_s);
    const TlsVerdict verdict = checkTls({.selfSignedFolder = folder});
    QCOMPARE(verdict.certificateProblem, QString());
    QCOMPARE(verdict.keyProblem, QString());
    QVERIFY(verdict.fingerprint.isEmpty());
    QVERIFY(!QDir(folder).exists());
}

void TestTlsCheck::knowsTheSelfSignedOneThatIsThere()
{
    const QString folder = m_files.file(u"self-signed"_s);
    server::SelfSignedCertificate own(folder);
    QVERIFY2(own.ensure(), qPrintable(own.errorString()));
    const QSslCertificate made = QSslCertificate::fromPath(own.certificateFile()).value(0);
    QCOMPARE(checkTls({.selfSignedFolder = folder}).fingerprint, made.digest(QCryptographicHash::Sha256));
}

ECHOBENCH_GUILESS_MAIN(TestTlsCheck)
#include "tst_tlscheck.moc"
