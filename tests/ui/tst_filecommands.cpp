// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/files/exportcommand.h"
#include "ui/files/filebar.h"
#include "ui/files/filecommands.h"
#include "ui/files/importcommand.h"
#include "ui/files/importwindow.h"
#include "ui/files/keepdialog.h"
#include "ui/files/recordcommand.h"
#include "ui/list/logview.h"
#include "ui/mainwindow.h"
#include "ui/timeline/timeline.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <memory>

using entries::numbered;
using ui::Timeline;
using ui::files::Format;

class TestFileCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exportsNowhereThatIsRecordedTo();
    void recordsWhileTheSwitchIsOn();
    void saysWhatWasRecorded();
    void saysWhyItCannotRecord();
    void saysInTheWindowThatARecordingIsIncomplete();
    void saysInTheWindowWhatCannotBeImported();
    void keepsTheLimitsFromRunToRun();
    void theCommandLineOverridesTheLimitsForOneRun();
    void saysInTheListWhatWasLetGo();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("file.csv")); }
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileCommands::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QByteArray TestFileCommands::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFileCommands::exportsNowhereThatIsRecordedTo()
{
    QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Timeline timeline;
    timeline.append(numbered(0, 3));
    const ui::MainWindow window(timeline, settings);
    window.fileCommands().recording().recordTo(path());
    const QByteArray before = content();
    ui::ExportCommand &exporting = window.fileCommands().exporting();
    exporting.exportTo(m_folder->path() + QStringLiteral("/./file.csv"), Format::Csv, nullptr);
    QVERIFY(!exporting.isRunning());
    QVERIFY2(exporting.bar().sentence().contains(QStringLiteral("being recorded to")),
             qPrintable(exporting.bar().sentence()));
    QCOMPARE(content(), before);
}

void TestFileCommands::recordsWhileTheSwitchIsOn()
{
    QWidget window;
    QAction action;
    action.setCheckable(true);
    auto *command = new ui::RecordCommand(action, window);
    command->recordTo(path());
    QVERIFY(action.isChecked());
    QVERIFY(action.toolTip().contains(path()));
    QVERIFY(command->recorder().isRecording());
    action.trigger();
    QVERIFY(!action.isChecked());
    QVERIFY(!command->recorder().isRecording());
}

void TestFileCommands::saysWhatWasRecorded()
{
    QWidget window;
    QAction action;
    action.setCheckable(true);
    auto *command = new ui::RecordCommand(action, window);
    command->recordTo(path());
    QVERIFY(command->bar().isHidden());
    command->recorder().takeClientEvents({{.connection = 1}, {.connection = 1}});
    action.trigger();
    QCOMPARE(command->bar().sentence(), QStringLiteral("2 rows recorded to %1.").arg(path()));
}

void TestFileCommands::saysWhyItCannotRecord()
{
    QWidget window;
    QAction action;
    action.setCheckable(true);
    auto *command = new ui::RecordCommand(action, window);
    command->recordTo(m_folder->filePath(QStringLiteral("none/file")));
    QVERIFY(!action.isChecked());
    QVERIFY(command->bar().sentence().contains(QStringLiteral("none/file")));
    QVERIFY(!command->bar().action().isEmpty());
}

void TestFileCommands::saysInTheWindowThatARecordingIsIncomplete()
{
    QWidget window;
    QAction action;
    action.setCheckable(true);
    auto *command = new ui::RecordCommand(action, window);
    command->recordTo(path());
    command->recorder().takeServerEvents({{.at = 1, .kind = server::EventKind::EventsDropped, .size = 17}});
    QTRY_VERIFY(!command->bar().isHidden());
    QVERIFY(command->bar().sentence().startsWith(QStringLiteral("17 events")));
    action.trigger();
    QVERIFY(command->bar().sentence().contains(QStringLiteral("recorded to")));
    QVERIFY(command->bar().sentence().contains(QStringLiteral("17 events")));
}

void TestFileCommands::saysInTheWindowWhatCannotBeImported()
{
    QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"log\":{\"entries\":[}}") > 0);
    file.close();
    Timeline timeline;
    const ui::MainWindow window(timeline, settings);
    ui::ImportCommand &importing = window.fileCommands().importing();
    importing.open(path());
    QTRY_VERIFY(!importing.bar().isHidden());
    QVERIFY2(importing.bar().sentence().contains(path()) &&
                 importing.bar().sentence().contains(QStringLiteral("line 1, column")),
             qPrintable(importing.bar().sentence()));
    QVERIFY(!importing.bar().action().isEmpty());
    QTRY_VERIFY(window.findChild<ui::ImportWindow *>() == nullptr);
    QVERIFY(window.findChild<QMessageBox *>() == nullptr);
    window.fileCommands().dismiss();
    QVERIFY(importing.bar().isHidden());
}

void TestFileCommands::keepsTheLimitsFromRunToRun()
{
    QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    {
        Timeline timeline;
        ui::MainWindow window(timeline, settings);
        const auto actions = window.findChildren<QAction *>();
        const auto keep = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text().remove(QLatin1Char('&')) == QStringLiteral("Kept rows…");
        });
        QVERIFY(keep != actions.end());
        (*keep)->trigger();
        auto *dialog = window.findChild<ui::KeepDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QSpinBox *>(QStringLiteral("rows"))->setValue(5'000);
        dialog->accept();
        QCOMPARE(timeline.limits().rows, 5'000);
    }
    Timeline timeline;
    const ui::MainWindow window(timeline, settings);
    QCOMPARE(timeline.limits().rows, 5'000);
    QCOMPARE(timeline.limits().payloadBytes, Timeline::Limits().payloadBytes);
}

void TestFileCommands::theCommandLineOverridesTheLimitsForOneRun()
{
    QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    {
        Timeline timeline;
        const ui::MainWindow window(timeline, settings);
        window.fileCommands().keep(2'000, {});
        QCOMPARE(timeline.limits().rows, 2'000);
    }
    Timeline timeline;
    const ui::MainWindow window(timeline, settings);
    QCOMPARE(timeline.limits().rows, Timeline::Limits().rows);
}

void TestFileCommands::saysInTheListWhatWasLetGo()
{
    Timeline timeline({.rows = 100});
    ui::LogView view(timeline);
    view.resize(400, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto *note = view.findChild<QLabel *>(QStringLiteral("letGo"));
    QVERIFY(note != nullptr);
    timeline.append(numbered(0, 50));
    QVERIFY(note->isHidden());
    timeline.append(numbered(50, 75));
    view.scrollToTop();
    QVERIFY(!note->isHidden());
    QVERIFY(note->text().contains(QString::number(timeline.dropped())));
    view.scrollToBottom();
    QVERIFY(note->isHidden());
}

ECHOBENCH_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
