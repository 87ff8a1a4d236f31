// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/selfsignedcertificate.h"
#include "tests/certificates.h"
#include "tests/testprogram.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QSslCertificateExtension>
#include <QTimeZone>
#include <QtTest>

using server::SelfSignedCertificate;
using namespace Qt::StringLiterals;

/// The certificate that the server makes by itself.
class TestSelfSignedCertificate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isForLocalhost();
    void isNoAuthority();
    void isValidFor397DaysFromYesterday();
    void vouchesForItself();
    void keepsItsKeyToItsOwner();
    void isKept();
    void isMadeAnewIfItIsAboutToExpire();
    void isMadeAnewIfItIsNotValidYet();
    void isMadeAnewIfAFileIsBad_data();
    void isMadeAnewIfAFileIsBad();
    void isMadeAnewIfOthersCouldReadTheKey();

private:
    [[nodiscard]] SelfSignedCertificate own() const
    {
        return SelfSignedCertificate(m_folder->filePath(u"a/b"_s));
    }
    [[nodiscard]] QSslCertificate certificate() const
    {
        return QSslCertificate(Certificates::read(own().certificateFile()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_now = QDateTime(QDate(2030, 6, 15), QTime(12, 0), QTimeZone::utc());
};

void TestSelfSignedCertificate::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SelfSignedCertificate made = own();
    QVERIFY2(made.ensure(m_now), qPrintable(made.errorString()));
}

void TestSelfSignedCertificate::isForLocalhost()
{
    const auto names = certificate().subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::DnsEntry), QStringList{u"localhost"_s});
    QList<QHostAddress> addresses;
    for (const QString &address : names.values(QSsl::IpAddressEntry))
        addresses.append(QHostAddress(address));
    QCOMPARE(addresses.size(), 2);
    QVERIFY(addresses.contains(QHostAddress(QHostAddress::LocalHost)));
    QVERIFY(addresses.contains(QHostAddress(QHostAddress::LocalHostIPv6)));
    QCOMPARE(certificate().subjectInfo(QSslCertificate::CommonName), QStringList{u"EchoBench"_s});
}

void TestSelfSignedCertificate::isNoAuthority()
{
    const QList<QSslCertificateExtension> extensions = certificate().extensions();
    const auto constraints =
        std::find_if(extensions.begin(), extensions.end(), [](const QSslCertificateExtension &extension) {
            return extension.name() == u"basicConstraints"_s;
        });
    QVERIFY(constraints != extensions.end());
    QVERIFY(!constraints->value().toMap().value(u"ca"_s).toBool());
}

void TestSelfSignedCertificate::isValidFor397DaysFromYesterday()
{
    QCOMPARE(certificate().effectiveDate(), m_now.addDays(-1));
    QCOMPARE(certificate().expiryDate(), m_now.addDays(396));
}

void TestSelfSignedCertificate::vouchesForItself()
{
    QVERIFY(certificate().isSelfSigned());
    QCOMPARE(certificate().publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(certificate().publicKey().length(), 256);
    QVERIFY(certificate().serialNumber().size() > 12); // hexadecimal, by chance
}

void TestSelfSignedCertificate::keepsItsKeyToItsOwner()
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(own().keyFile()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(own().keyFile()).path()) & others, QFile::Permissions());
}

void TestSelfSignedCertificate::isKept()
{
    const QSslCertificate before = certificate();
    QVERIFY(own().ensure(m_now.addDays(300)));
    QVERIFY(certificate() == before);
}

void TestSelfSignedCertificate::isMadeAnewIfItIsAboutToExpire()
{
    const QSslCertificate before = certificate();
    QVERIFY(own().ensure(m_now.addDays(396).addSecs(-60)));
    QVERIFY(certificate() != before);
    QVERIFY(certificate().expiryDate() > before.expiryDate());
}

void TestSelfSignedCertificate::isMadeAnewIfItIsNotValidYet()
{
    const QSslCertificate before = certificate();
    QVERIFY(own().ensure(m_now.addDays(-2)));
    QVERIFY(certificate() != before);
}

void TestSelfSignedCertificate::isMadeAnewIfAFileIsBad_data()
{
    QTest::addColumn<bool>("isKey");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty certificate") << false << QByteArray();
    QTest::newRow("a damaged certificate")
        << false << QByteArray("-----BEGIN CERTIFICATE-----\n????\n-----END CERTIFICATE-----\n");
    QTest::newRow("an empty key") << true << QByteArray();
    QTest::newRow("a damaged key") << true
                                   << QByteArray(
                                          "-----BEGIN PRIVATE KEY-----\n????\n-----END PRIVATE KEY-----\n");
}

void TestSelfSignedCertificate::isMadeAnewIfAFileIsBad()
{
    QFETCH(const bool, isKey);
    QFETCH(const QByteArray, content);
    const QSslCertificate before = certificate();
    QFile file(isKey ? own().keyFile() : own().certificateFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY(own().ensure(m_now));
    QVERIFY(!certificate().isNull());
    QVERIFY(certificate() != before);
}

void TestSelfSignedCertificate::isMadeAnewIfOthersCouldReadTheKey()
{
    const QSslCertificate before = certificate();
    QVERIFY(QFile::setPermissions(own().keyFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(own().ensure(m_now));
    QVERIFY(certificate() != before);
}

ECHOBENCH_GUILESS_MAIN(TestSelfSignedCertificate)
#include "tst_selfsignedcertificate.moc"
