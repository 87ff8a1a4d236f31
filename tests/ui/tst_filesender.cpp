// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/counters.h"
#include "client/state.h"
#include "tests/testprogram.h"
#include "ui/client/composernote.h"
#include "ui/client/filesender.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using client::Phase;

class TestFileSender : public QObject
{
    Q_OBJECT

private slots:
    void sendsTheFileAsOneMessage();
    void isDoneWithAnEmptyFileAtOnce();
    void isDoneWhenNothingWaitsAnyMore();
    void sendsNothingThroughAConnectionThatEnded();
    void saysThatTheConnectionEndedBeforeTheEndOfTheFile();
    void stopsReading();
    void abortsWhatIsOnItsWay();
    void saysWhyItCannotRead();
};

namespace {

struct Fixture {
    Fixture() { sender.setPhase(Phase::Connected); }

    void start(const QByteArray &content, bool binary = true)
    {
        QFile file(folder.filePath(QStringLiteral("file")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("Cannot write the file.");
        file.close();
        sender.start(file.fileName(), binary);
    }

    QTemporaryDir folder;
    ui::ComposerNote note;
    ui::FileSender sender{note};
    QSignalSpy texts{&sender, &ui::FileSender::textRequested};
    QSignalSpy binaries{&sender, &ui::FileSender::binaryRequested};
    QSignalSpy aborts{&sender, &ui::FileSender::abortRequested};
    QSignalSpy ends{&sender, &ui::FileSender::sent};
};

} // namespace

void TestFileSender::sendsTheFileAsOneMessage()
{
    Fixture f;
    f.start("hello", false);
    QTRY_COMPARE(f.ends.size(), 1);
    QCOMPARE(f.texts.first().first().toByteArray(), QByteArray("hello"));
    QVERIFY(f.binaries.isEmpty());
}

void TestFileSender::isDoneWithAnEmptyFileAtOnce()
{
    Fixture f;
    f.start({});
    QTRY_COMPARE(f.binaries.size(), 1);
    QVERIFY(!f.sender.isActive());
}

void TestFileSender::isDoneWhenNothingWaitsAnyMore()
{
    Fixture f;
    f.start("hello");
    QTRY_COMPARE(f.ends.size(), 1);
    client::Counters counters;
    counters.bytesWaiting = 2;
    f.sender.setCounters(counters);
    QVERIFY2(f.note.text().startsWith(QStringLiteral("Sending the file: 3")), qPrintable(f.note.text()));
    counters.bytesWaiting = 0;
    f.sender.setCounters(counters);
    QVERIFY(!f.sender.isActive());
}

void TestFileSender::sendsNothingThroughAConnectionThatEnded()
{
    Fixture f;
    f.start("hello");
    f.sender.setPhase(Phase::Disconnected);
    QTRY_COMPARE(f.note.text(), QStringLiteral("The connection ended before the file was sent."));
    QVERIFY(f.binaries.isEmpty() && !f.sender.isActive());
}

void TestFileSender::saysThatTheConnectionEndedBeforeTheEndOfTheFile()
{
    Fixture f;
    f.start("hello");
    QTRY_COMPARE(f.ends.size(), 1);
    f.sender.setPhase(Phase::Disconnected);
    QCOMPARE(f.note.text(), QStringLiteral("The connection ended before the whole file was sent."));
}

void TestFileSender::stopsReading()
{
    Fixture f;
    f.start("hello");
    f.sender.stop();
    QVERIFY(!f.sender.isActive());
    QVERIFY(f.aborts.isEmpty());
}

void TestFileSender::abortsWhatIsOnItsWay()
{
    Fixture f;
    f.start("hello");
    QTRY_COMPARE(f.ends.size(), 1);
    f.sender.stop();
    QCOMPARE(f.aborts.size(), 1);
}

void TestFileSender::saysWhyItCannotRead()
{
    Fixture f;
    f.sender.start(f.folder.filePath(QStringLiteral("nothing")), true);
    QVERIFY(!f.sender.isActive());
    QVERIFY2(f.note.text().contains(QStringLiteral("nothing")), qPrintable(f.note.text()));
    f.sender.start(f.folder.path(), true);
    QVERIFY(!f.sender.isActive());
    QVERIFY2(f.note.text().contains(QStringLiteral("is a folder, or a device")), qPrintable(f.note.text()));
}

ECHOBENCH_MAIN(TestFileSender)
#include "tst_filesender.moc"
