// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/config.h"
#include "tests/testprogram.h"
#include "ui/client/clientbar.h"
#include "ui/client/connectionform.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>
#include <QtTest>

class TestConnectionForm : public QObject
{
    Q_OBJECT

private slots:
    void standsAtTheOwnServer();
    void followsTheOwnServer();
    void leavesTheAddressOfAnotherServerAlone();
    void forgetsTheOwnServersAddress();
    void acceptsTheOwnServersCertificateForTheConnectionAlone();
    void keepsItsOptionsFromRunToRun();
    void writesNoPasswordOfAnAddress();
};

namespace {

struct Fixture {
    QWidget panel;
    ui::ClientBar bar;
    ui::ConnectionForm form{bar, panel};
};

const auto moved = QStringLiteral("wss://localhost:9000");

} // namespace

void TestConnectionForm::standsAtTheOwnServer()
{
    const Fixture f;
    QVERIFY(f.form.isForOwnServer());
    QVERIFY(f.form.connection().url.isEmpty());
}

void TestConnectionForm::followsTheOwnServer()
{
    Fixture f;
    f.form.setOwnServer(moved, {}, true);
    QCOMPARE(f.form.url(), moved);
    f.form.setOwnServer(QStringLiteral("ws://localhost:9001"), {}, false);
    QCOMPARE(f.form.url(), moved);
}

void TestConnectionForm::leavesTheAddressOfAnotherServerAlone()
{
    Fixture f;
    f.bar.setUrl(QStringLiteral("ws://example.org"));
    f.form.setOwnServer(moved, {}, true);
    QCOMPARE(f.form.url(), QStringLiteral("ws://example.org"));
}

void TestConnectionForm::forgetsTheOwnServersAddress()
{
    Fixture f;
    f.form.forgetOwnServer(true);
    QVERIFY(f.form.url().isEmpty());
}

void TestConnectionForm::acceptsTheOwnServersCertificateForTheConnectionAlone()
{
    Fixture f;
    const QByteArray fingerprint(32, 'x');
    f.form.setOwnServer(moved, fingerprint, true);
    QVERIFY(f.form.configFor(QUrl(moved)).acceptedFingerprints.contains(fingerprint));
    QVERIFY(f.form.options().acceptedFingerprints.isEmpty());
}

void TestConnectionForm::keepsItsOptionsFromRunToRun()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Fixture before;
    client::Config options;
    options.automaticPong = !options.automaticPong;
    before.form.setOptions(options, false);
    before.form.save(settings);
    Fixture after;
    const QSignalSpy changed(&after.form, &ui::ConnectionForm::optionsChanged);
    after.form.restore(settings);
    QCOMPARE(after.form.options().automaticPong, options.automaticPong);
    QCOMPARE(changed.size(), 1);
}

void TestConnectionForm::writesNoPasswordOfAnAddress()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Fixture f;
    f.bar.remember(QStringLiteral("ws://example.org/a"));
    f.bar.remember(QStringLiteral("ws://me:hush@example.org/feed"));
    f.form.save(settings);
    QCOMPARE(settings.value(QStringLiteral("client/urls")).toStringList(),
             (QStringList{QStringLiteral("ws://me@example.org/feed"), QStringLiteral("ws://example.org/a")}));
}

ECHOBENCH_MAIN(TestConnectionForm)
#include "tst_connectionform.moc"
