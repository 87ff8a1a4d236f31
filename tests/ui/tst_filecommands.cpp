// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/entries.h"
#include "ui/exportcommand.h"
#include "ui/exportdialog.h"
#include "ui/filecommands.h"
#include "ui/keepdialog.h"
#include "ui/logview.h"
#include "ui/mainwindow.h"
#include "ui/recordcommand.h"
#include "ui/timeline.h"
#include "ui/timelinemodel.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <memory>

using entries::numbered;
using ui::Timeline;
using ui::TimelineModel;
using ui::files::Format;

class TestFileCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exportsWhatAViewShows();
    void exportsEverything();
    void offersWhatThereIs();
    void saysWhyItCannotExport();
    void recordsWhileTheSwitchIsOn();
    void saysWhyItCannotRecord();
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

void TestFileCommands::exportsWhatAViewShows()
{
    Timeline timeline;
    timeline.append({entries::sent("shown"), entries::serverReceived("hidden")});
    const TimelineModel model(timeline, {.side = ui::Side::Client, .text = {}});
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    QSignalSpy finished(command, &ui::ExportCommand::finished);
    command->exportTo(path(), Format::Csv, &model);
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toLongLong(), 1);
    QVERIFY(content().contains("shown"));
    QVERIFY(!content().contains("hidden"));
}

void TestFileCommands::exportsEverything()
{
    Timeline timeline({.rows = 10});
    timeline.append(numbered(0, 25));
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    QSignalSpy finished(command, &ui::ExportCommand::finished);
    command->exportTo(path(), Format::Csv, nullptr);
    QVERIFY(finished.wait());
    QCOMPARE(content().count('\n'), 12);
    QVERIFY(content().contains("rows-let-go,,15"));
}

void TestFileCommands::offersWhatThereIs()
{
    const ui::ExportDialog dialog(
        {{QStringLiteral("a"), 0}, {QStringLiteral("b"), 2'000}, {QStringLiteral("c"), 1}}, 0);
    const auto buttons = dialog.findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(!buttons[0]->isEnabled());
    QVERIFY(buttons[1]->text().startsWith(QStringLiteral("b (2")));
    QCOMPARE(dialog.chosen(), 1);
}

void TestFileCommands::saysWhyItCannotExport()
{
    Timeline timeline;
    timeline.append(numbered(0, 1));
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    const QString nowhere = m_folder->filePath(QStringLiteral("none/file.har"));
    command->exportTo(nowhere, Format::Har, nullptr);
    QTRY_VERIFY(window.findChild<QMessageBox *>() != nullptr);
    QVERIFY(window.findChild<QMessageBox *>()->text().contains(nowhere));
    QVERIFY(!command->isRunning());
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

void TestFileCommands::saysWhyItCannotRecord()
{
    QWidget window;
    QAction action;
    action.setCheckable(true);
    auto *command = new ui::RecordCommand(action, window);
    command->recordTo(m_folder->filePath(QStringLiteral("none/file")));
    QVERIFY(!action.isChecked());
    QVERIFY(window.findChild<QMessageBox *>() != nullptr);
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

QTEST_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
