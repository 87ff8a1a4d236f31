// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// What users of other tools complain about seventh: that a conversation cannot be taken away, nor read back.

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/files/exportcommand.h"
#include "ui/files/exporter.h"
#include "ui/files/filebar.h"
#include "ui/files/importer.h"
#include "ui/list/messagelist.h"
#include "ui/timeline/timeline.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

class TestExportComplaints : public QObject
{
    Q_OBJECT

private slots:
    void row7ExportsTheWholeConversationAtOnce();
    void row7CopiesManyMessagesAtOnce();
    void row7ReadsBackWhatItExported_data();
    void row7ReadsBackWhatItExported();
    void row7ImportsAHarOfABrowser();
};

namespace {

/// What a file says; empty where it cannot be read.
QList<ui::Entry> importedFrom(const QString &path)
{
    QList<ui::Entry> all;
    ui::Importer importer;
    QSignalSpy finished(&importer, &ui::Importer::finished);
    QObject::connect(&importer, &ui::Importer::read, &importer,
                     [&](const QList<ui::Entry> &entries) { all += entries; });
    importer.start(path);
    return finished.wait(30'000) ? all : QList<ui::Entry>();
}

} // namespace

// "2 years passed and still I can't bulk copy/export."
void TestExportComplaints::row7ExportsTheWholeConversationAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.jsonl"));
    ui::Timeline timeline;
    timeline.append(entries::numbered(0, 10'000));
    timeline.append({entries::received("the answer")});
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    command->exportTo(path, ui::files::Format::JsonLines, nullptr);
    QTRY_VERIFY(!command->isRunning());
    QVERIFY2(command->bar().sentence().contains(QStringLiteral("10,001 rows")),
             qPrintable(command->bar().sentence()));
    QCOMPARE(importedFrom(path).size(), 10'001);
}

void TestExportComplaints::row7CopiesManyMessagesAtOnce()
{
    ui::Timeline timeline;
    ui::MessageList view(timeline);
    timeline.append(entries::numbered(0, 10'000));
    view.selectAll();
    view.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 10'000);
    QCOMPARE(lines.constLast(), QStringLiteral("9999"));
}

void TestExportComplaints::row7ReadsBackWhatItExported_data()
{
    QTest::addColumn<ui::files::Format>("format");
    QTest::newRow("JSON Lines") << ui::files::Format::JsonLines;
    QTest::newRow("HAR") << ui::files::Format::Har;
}

void TestExportComplaints::row7ReadsBackWhatItExported()
{
    QFETCH(const ui::files::Format, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    ui::Timeline timeline;
    timeline.append(
        {entries::sent(QByteArray("a\0\xc3\xa4", 4)), entries::binary(entries::received("\xff"))});
    ui::Exporter exporter;
    QSignalSpy finished(&exporter, &ui::Exporter::finished);
    exporter.start({.rows = timeline.snapshot(), .format = format, .path = path});
    QVERIFY(finished.wait());
    QList<QByteArray> payloads;
    for (const ui::Entry &entry : importedFrom(path)) {
        if (isMessage(entry))
            payloads.append(entry.payload);
    }
    QCOMPARE(payloads, (QList<QByteArray>{QByteArray("a\0\xc3\xa4", 4), "\xff"}));
}

void TestExportComplaints::row7ImportsAHarOfABrowser()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("browser.har"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[],
      "entries":[{"_resourceType":"websocket","startedDateTime":"2026-11-05T12:04:31.102Z",
        "request":{"method":"GET","url":"wss://example.org/"},"response":{"status":101},
        "_webSocketMessages":[{"type":"send","time":1793880271.5,"opcode":1,"data":"hello"},
                              {"type":"receive","time":1793880271.6,"opcode":1,"data":"you"}]}]}})");
    file.close();
    const QList<ui::Entry> all = importedFrom(path);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].detail, QStringLiteral("wss://example.org/"));
    QCOMPARE(all[1].payload, QByteArray("hello"));
    QCOMPARE(all[2].kind, ui::EntryKind::MessageReceived);
}

ECHOBENCH_MAIN(TestExportComplaints)

#include "tst_exportcomplaints.moc"
