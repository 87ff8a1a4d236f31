// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/tls.h"
#include "server/tlscontext.h"
#include "tests/certificates.h"
#include "tests/testprogram.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Which certificates and keys are taken, and what is said of the others.
class TestTlsContext : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesEveryKindOfKey_data();
    void takesEveryKindOfKey();
    void takesACertificateAndItsKeyInOneFile();
    void knowsTheFingerprint();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void makesItsOwnCertificate();
    void saysWhereItCannotKeepItsOwn();

private:
    [[nodiscard]] QString certificate(const QString &name) const
    {
        return m_certificates.certificateFile(name);
    }
    [[nodiscard]] QString key(const QString &name) const { return m_certificates.keyFile(name); }

    Certificates m_certificates;
};

void TestTlsContext::initTestCase()
{
    QVERIFY(m_certificates.make(u"ec"_s, Certificates::Ec));
    QVERIFY(m_certificates.make(u"rsa"_s, Certificates::Rsa));
    QVERIFY(m_certificates.make(u"ed25519"_s, Certificates::Ed25519));
    QVERIFY(m_certificates.make(u"other"_s));
    QVERIFY(m_certificates.make(u"weak"_s, "rsa:1024"));
    QVERIFY(m_certificates.openssl({u"pkey"_s, u"-in"_s, key(u"ec"_s), u"-aes128"_s, u"-passout"_s,
                                    u"pass:secret"_s, u"-out"_s, key(u"encrypted"_s)}));
    QVERIFY(
        m_certificates.openssl({u"rsa"_s, u"-in"_s, key(u"rsa"_s), u"-aes128"_s, u"-passout"_s,
                                u"pass:secret"_s, u"-traditional"_s, u"-out"_s, key(u"encrypted-old"_s)}));
    QVERIFY(m_certificates.openssl({u"x509"_s, u"-in"_s, certificate(u"ec"_s), u"-outform"_s, u"DER"_s,
                                    u"-out"_s, certificate(u"binary"_s)}));
    const QByteArray pem = Certificates::read(certificate(u"ec"_s));
    m_certificates.write(u"damaged.pem"_s, QByteArray(pem).replace(pem.size() / 2, 8, "????????"));
    m_certificates.write(u"damaged-chain.pem"_s,
                         pem + QByteArray(pem).replace(pem.size() / 2, 8, "????????"));
    const QByteArray keyPem = Certificates::read(key(u"ec"_s));
    m_certificates.write(u"damaged.key"_s, QByteArray(keyPem).replace(keyPem.size() / 2, 8, "????????"));
    m_certificates.write(u"empty.pem"_s, {});
    m_certificates.write(u"empty.key"_s, {});
    m_certificates.write(u"large.pem"_s, QByteArray((1 << 20) + 1, 'x'));
    m_certificates.write(u"both.pem"_s, keyPem + pem);
}

void TestTlsContext::takesEveryKindOfKey_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"ec", "rsa", "ed25519"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTlsContext::takesEveryKindOfKey()
{
    QFETCH(const QString, name);
    server::TlsContext context;
    const bool isLoaded = context.load({.certificateFile = certificate(name), .keyFile = key(name)});
    QVERIFY2(isLoaded, qPrintable(context.errorString()));
    QVERIFY(context.newConnection() != nullptr);
}

void TestTlsContext::takesACertificateAndItsKeyInOneFile()
{
    server::TlsContext context;
    const QString both = certificate(u"both"_s);
    QVERIFY2(context.load({.certificateFile = both, .keyFile = both}), qPrintable(context.errorString()));
}

void TestTlsContext::knowsTheFingerprint()
{
    server::TlsContext context;
    QVERIFY(context.fingerprint().isEmpty());
    QVERIFY(context.load({.certificateFile = certificate(u"ec"_s), .keyFile = key(u"ec"_s)}));
    QCOMPARE(context.fingerprint(), m_certificates.certificate(u"ec"_s).digest(QCryptographicHash::Sha256));
}

void TestTlsContext::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("certificateFile");
    QTest::addColumn<QString>("keyFile");
    QTest::addColumn<QString>("culprit");
    QTest::addColumn<QString>("words");
    const QString ec = certificate(u"ec"_s);
    const QString ecKey = key(u"ec"_s);
    const auto badCertificate = [&](const char *name, const QString &file, const char *words) {
        QTest::newRow(name) << file << ecKey << file << QString::fromLatin1(words);
    };
    const auto badKey = [&](const char *name, const QString &file, const char *words) {
        QTest::newRow(name) << ec << file << file << QString::fromLatin1(words);
    };
    badCertificate("no certificate", certificate(u"none"_s), "Cannot read");
    badCertificate("an empty certificate", certificate(u"empty"_s), "is empty");
    badCertificate("a folder", QDir::tempPath(), "is not a regular file");
    badCertificate("a device", u"/dev/zero"_s, "is not a regular file");
    badCertificate("a certificate as DER", certificate(u"binary"_s), "is not in PEM format");
    badCertificate("a file too large", certificate(u"large"_s), "is too large");
    badCertificate("a damaged certificate", certificate(u"damaged"_s), "is damaged");
    badCertificate("a damaged chain", certificate(u"damaged-chain"_s), "Certificate number 2");
    badCertificate("a key as certificate", ecKey, "Were the two files exchanged?");
    badCertificate("a certificate too weak", certificate(u"weak"_s), "cannot be used");
    badKey("no key", key(u"none"_s), "Cannot read");
    badKey("an empty key", key(u"empty"_s), "is empty");
    badKey("a damaged key", key(u"damaged"_s), "is damaged");
    badKey("a certificate as key", ec, "Were the two files exchanged?");
    badKey("an encrypted key", key(u"encrypted"_s), "is encrypted");
    badKey("a key encrypted the old way", key(u"encrypted-old"_s), "is encrypted");
    badKey("another certificate's key", key(u"other"_s), "does not belong to the certificate");
    badKey("another kind of key", key(u"rsa"_s), "does not belong to the certificate");
}

void TestTlsContext::saysWhatIsWrong()
{
    QFETCH(const QString, certificateFile);
    QFETCH(const QString, keyFile);
    QFETCH(const QString, culprit);
    QFETCH(const QString, words);
    server::TlsContext context;
    QVERIFY(!context.load({.certificateFile = certificateFile, .keyFile = keyFile}));
    QVERIFY2(context.errorString().contains(culprit), qPrintable(context.errorString()));
    QVERIFY2(context.errorString().contains(words), qPrintable(context.errorString()));
    QVERIFY2(!context.errorString().contains(u'\n'), qPrintable(context.errorString()));
}

void TestTlsContext::makesItsOwnCertificate()
{
    const server::Tls own = {.selfSignedFolder = m_certificates.file(u"own"_s)};
    server::TlsContext first;
    QVERIFY2(first.load(own), qPrintable(first.errorString()));
    server::TlsContext second;
    QVERIFY(second.load(own));
    QVERIFY(!first.fingerprint().isEmpty());
    QCOMPARE(second.fingerprint(), first.fingerprint());
}

void TestTlsContext::saysWhereItCannotKeepItsOwn()
{
    const QString impossible = certificate(u"ec"_s) + u"/folder"_s;
    server::TlsContext context;
    QVERIFY(!context.load({.selfSignedFolder = impossible}));
    QVERIFY2(context.errorString().contains(impossible), qPrintable(context.errorString()));
}

ECHOBENCH_GUILESS_MAIN(TestTlsContext)
#include "tst_tlscontext.moc"
