// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/config.h"
#include "tests/testprogram.h"
#include "ui/server/tlssettings.h"
#include "ui/widgets/fileinput.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using server::Config;
using server::Tls;
using server::TlsVerdict;
using ui::TlsSettings;

/// The page of the server's settings that says whether it speaks TLS, and by which certificate.
class TestTlsSettings : public QObject
{
    Q_OBJECT

private slots:
    void changesNothingByItself_data();
    void changesNothingByItself();
    void takesTheFilesThatWereChosen();
    void asksForBothFiles();
    void showsWhatIsWrongBesideTheFile();
    void showsTheFingerprint();
    void saysThatTheSelfSignedOneIsYetToBeMade();
    void keepsTheFilesInSightWhileItIsOff();
};

namespace {

enum Choice { Off, SelfSigned, Files };

const Tls own = {.certificateFile = u"/a/own.pem"_s, .keyFile = u"/a/own.key"_s};

Config with(const std::optional<Tls> &tls)
{
    Config config;
    config.tls = tls;
    return config;
}

Config written(const TlsSettings &page)
{
    Config config;
    page.writeTo(config);
    return config;
}

void choose(const TlsSettings &page, Choice choice)
{
    page.findChild<QComboBox *>(u"tls"_s)->setCurrentIndex(choice);
}

void enter(const TlsSettings &page, const QString &certificate, const QString &key)
{
    page.findChild<ui::FileInput *>(u"certificate"_s)->setPath(certificate);
    page.findChild<ui::FileInput *>(u"key"_s)->setPath(key);
}

QString shownFingerprint(const TlsSettings &page)
{
    return page.findChild<QLabel *>(u"fingerprint"_s)->text();
}

bool says(const TlsSettings &page, const QString &sentence)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text().contains(sentence); });
}

} // namespace

void TestTlsSettings::changesNothingByItself_data()
{
    QTest::addColumn<std::optional<Tls>>("tls");
    QTest::newRow("off") << std::optional<Tls>();
    QTest::newRow("self-signed") << std::optional<Tls>(Tls());
    QTest::newRow("files") << std::optional<Tls>(own);
}

void TestTlsSettings::changesNothingByItself()
{
    QFETCH(const std::optional<Tls>, tls);
    TlsSettings page({});
    page.setConfig(with(tls));
    QVERIFY(page.isValid());
    QVERIFY(written(page).tls == tls);
}

void TestTlsSettings::takesTheFilesThatWereChosen()
{
    TlsSettings page({});
    page.setConfig(with({}));
    QSignalSpy edited(&page, &TlsSettings::edited);
    choose(page, Files);
    enter(page, own.certificateFile, own.keyFile);
    QCOMPARE(edited.size(), 3);
    QVERIFY(written(page).tls == own);
    choose(page, SelfSigned);
    QVERIFY(written(page).tls == Tls());
    choose(page, Off);
    QVERIFY(!written(page).tls);
}

void TestTlsSettings::asksForBothFiles()
{
    TlsSettings page({});
    choose(page, Files);
    QVERIFY(!page.isValid());
    enter(page, own.certificateFile, {});
    QVERIFY(!page.isValid());
    QVERIFY(says(page, u"Choose the file of its private key."_s));
    enter(page, own.certificateFile, own.keyFile);
    QVERIFY(page.isValid());
}

void TestTlsSettings::showsWhatIsWrongBesideTheFile()
{
    TlsVerdict verdict = {.certificateProblem = u"The certificate is damaged."_s};
    TlsSettings page([&verdict](const Tls &) { return verdict; });
    page.setConfig(with(own));
    QVERIFY(!page.isValid());
    QVERIFY(says(page, u"The certificate is damaged."_s));
    verdict = {.keyProblem = u"The key is another's."_s};
    enter(page, own.certificateFile, u"/a/other.key"_s);
    QVERIFY(!page.isValid());
    QVERIFY(says(page, u"The key is another's."_s));
    choose(page, Off);
    QVERIFY(page.isValid());
}

void TestTlsSettings::showsTheFingerprint()
{
    TlsSettings page([](const Tls &) { return TlsVerdict{.fingerprint = QByteArray(32, '\xab')}; });
    page.setConfig(with(own));
    QVERIFY(shownFingerprint(page).startsWith(u"AB:AB:AB"));
    QCOMPARE(shownFingerprint(page).remove(u'\n').size(), 95);
    choose(page, Off);
    QVERIFY(!shownFingerprint(page).contains(u"AB"));
}

void TestTlsSettings::saysThatTheSelfSignedOneIsYetToBeMade()
{
    TlsSettings page([](const Tls &) { return TlsVerdict(); });
    page.setConfig(with(Tls()));
    QVERIFY(page.isValid());
    QCOMPARE(shownFingerprint(page), u"known once the server has started"_s);
}

void TestTlsSettings::keepsTheFilesInSightWhileItIsOff()
{
    TlsSettings page({});
    page.setConfig(with(own));
    page.setConfig(with({})); // the defaults, say
    QVERIFY(!written(page).tls);
    choose(page, Files);
    QVERIFY(written(page).tls == own);
}

ECHOBENCH_MAIN(TestTlsSettings)
#include "tst_tlssettings.moc"
