// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/settingsfile.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// A settings file that is damaged is set aside before anybody reads it.
class TestSettingsFile : public QObject
{
    Q_OBJECT

private slots:
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void givesTheNextReaderNothingOfIt();
    void neverWritesOverOneThatWasSetAsideBefore();
    void leavesAGoodFileAlone();
    void needsNoFile();
    void saysThatItCannotReadIt();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.conf"_s); }
    void write(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(3, 4, 5));

} // namespace

void TestSettingsFile::write(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSettingsFile::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("rubbish") << QByteArray("[[[\nrubbish\n\xff\xfe");
    QTest::newRow("zeros, as after a power failure") << QByteArray(4096, '\0');
    QTest::newRow("a web page") << QByteArray("<!doctype html>\n<title>404</title>\n");
    QTest::newRow("a section that breaks off") << QByteArray("[window]\nwidth=3\n[cli");
    QTest::newRow("a line that is none in a good section")
        << QByteArray("[window]\nwidth=3\n[client]\nrubbish\n");
}

void TestSettingsFile::setsADamagedFileAside()
{
    QFETCH(const QByteArray, content);
    write(content);
    const app::SettingsDamage damage = app::setAsideDamagedSettings(path(), now);
    QCOMPARE(damage.setAside, path() + u".damaged-20261125-030405"_s);
    QVERIFY(!QFile::exists(path()));
    QFile aside(damage.setAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QCOMPARE(
        damage.sentence(),
        u"The settings in %1 were damaged. They were set aside as settings.conf.damaged-20261125-030405, "
        "and the defaults are used."_s.arg(QDir::toNativeSeparators(path())));
}

void TestSettingsFile::givesTheNextReaderNothingOfIt()
{
    write("[window]\nwidth=3\nrubbish\n");
    QVERIFY(!app::setAsideDamagedSettings(path(), now).setAside.isEmpty());
    QSettings settings(path(), QSettings::IniFormat);
    QCOMPARE(settings.allKeys(), QStringList());
    settings.setValue(u"a"_s, 1);
    settings.sync();
    QCOMPARE(settings.status(), QSettings::NoError);
}

void TestSettingsFile::neverWritesOverOneThatWasSetAsideBefore()
{
    write("first");
    const QString first = app::setAsideDamagedSettings(path(), now).setAside;
    write("second");
    QCOMPARE(app::setAsideDamagedSettings(path(), now).setAside, first + u"-2"_s);
    QVERIFY(QFile::exists(first));
}

void TestSettingsFile::leavesAGoodFileAlone()
{
    {
        QSettings settings(path(), QSettings::IniFormat);
        settings.setValue(u"window/geometry"_s, QByteArray("\0\xff=;[\n", 6));
        settings.setValue(u"client/urls"_s,
                          QStringList{u"ws://localhost"_s, u"ws://m\u00fcnchen.example/;=#"_s});
        settings.setValue(u"top"_s, u"a\nb"_s);
    }
    QCOMPARE(app::setAsideDamagedSettings(path()).sentence(), QString());
    QVERIFY(QFile::exists(path()));
}

void TestSettingsFile::needsNoFile()
{
    QCOMPARE(app::setAsideDamagedSettings(u"/nowhere/settings.conf"_s).sentence(), QString());
}

void TestSettingsFile::saysThatItCannotReadIt()
{
    QVERIFY(QDir().mkpath(path())); // a folder is there instead
    const app::SettingsDamage damage = app::setAsideDamagedSettings(path(), now);
    QVERIFY2(damage.sentence().contains(path()), qPrintable(damage.sentence()));
    QVERIFY(QFile::exists(path()));
}

ECHOBENCH_APPLESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
