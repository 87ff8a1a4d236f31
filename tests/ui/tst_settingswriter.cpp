// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/settingswriter.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The settings are on the disk soon after something in them has changed.
class TestSettingsWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesSoonAfterAChange();
    void isNotPutOffByMoreChanges();
    void writesOnceWhatChangesTogether();
    void writesNothingThatDidNotChange();
    void writesInAThreadOfItsOwn();
    void writesAtOnceInTheCallingThread();
    void saysOnceThatItCannotWrite();
    void saysThatItCannotWriteAside();
};

namespace {

std::atomic<QThread *> wroteIn;

bool readNothing(QIODevice & /*file*/, QSettings::SettingsMap & /*map*/) { return true; }

bool writeWhere(QIODevice & /*file*/, const QSettings::SettingsMap & /*map*/)
{
    wroteIn = QThread::currentThread();
    return true;
}

/// Of which one can ask where it was written.
QSettings::Format watched()
{
    static const QSettings::Format format = QSettings::registerFormat(u"watched"_s, readNothing, writeWhere);
    return format;
}

struct Fixture {
    explicit Fixture(std::chrono::milliseconds delay, const QString &fileName = u"settings.ini"_s,
                     QSettings::Format format = QSettings::IniFormat)
        : settings(folder.filePath(fileName), format)
        , writer(
              settings,
              [this](QSettings &target) {
                  ++writings;
                  target.setValue(u"value"_s, value);
              },
              nullptr, delay)
    {
    }
    void change(int to)
    {
        value = to;
        writer.writeSoon();
    }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile file(settings.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    int value = 0;
    int writings = 0;
    QSettings settings;
    ui::SettingsWriter writer;
};

} // namespace

void TestSettingsWriter::writesSoonAfterAChange()
{
    Fixture f(1ms);
    f.change(7);
    QTRY_VERIFY2(f.onDisk().contains("value=7"), f.onDisk().constData());
}

void TestSettingsWriter::isNotPutOffByMoreChanges()
{
    Fixture f(20ms);
    QVERIFY(QTest::qWaitFor([&] {
        f.change(f.value + 1);
        return f.writings > 0;
    }));
}

void TestSettingsWriter::writesOnceWhatChangesTogether()
{
    Fixture f(1ms);
    f.change(1);
    f.change(2);
    QTRY_COMPARE(f.writings, 1);
    QVERIFY(!f.writer.isPending());
    QTRY_VERIFY2(f.onDisk().contains("value=2"), f.onDisk().constData());
}

void TestSettingsWriter::writesNothingThatDidNotChange()
{
    const Fixture f(0ms);
    QCoreApplication::processEvents();
    QCOMPARE(f.writings, 0);
}

void TestSettingsWriter::writesInAThreadOfItsOwn()
{
    wroteIn = nullptr;
    Fixture f(1ms, u"a.watched"_s, watched());
    f.change(1);
    QTRY_VERIFY(wroteIn != nullptr);
    QVERIFY(wroteIn != QThread::currentThread());
    wroteIn = nullptr;
    QCoreApplication::sendPostedEvents();
    QVERIFY(wroteIn == nullptr); // there was nothing left for this one
}

void TestSettingsWriter::writesAtOnceInTheCallingThread()
{
    wroteIn = nullptr;
    Fixture f(1h, u"b.watched"_s, watched());
    f.change(1);
    f.writer.write();
    QCOMPARE(wroteIn, QThread::currentThread());
}

void TestSettingsWriter::saysThatItCannotWriteAside()
{
    Fixture f(1ms, u"none/settings.ini"_s);
    QFile inTheWay(f.folder.filePath(u"none"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy failures(&f.writer, &ui::SettingsWriter::failed);
    f.change(1);
    QVERIFY(failures.wait());
}

void TestSettingsWriter::saysOnceThatItCannotWrite()
{
    Fixture f(1h, u"none/settings.ini"_s);
    QFile inTheWay(f.folder.filePath(u"none"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy failures(&f.writer, &ui::SettingsWriter::failed);
    f.change(1);
    f.writer.write();
    f.writer.write();
    QCOMPARE(failures.size(), 1);
    QVERIFY2(failures.first().first().toString().contains(u"settings.ini"_s),
             qPrintable(failures.first().first().toString()));
}

ECHOBENCH_GUILESS_MAIN(TestSettingsWriter)
#include "tst_settingswriter.moc"
