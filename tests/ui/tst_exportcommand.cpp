// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/files/exportcommand.h"
#include "ui/files/exportdialog.h"
#include "ui/files/filebar.h"
#include "ui/files/filecommands.h"
#include "ui/files/recordcommand.h"
#include "ui/list/timelinemodel.h"
#include "ui/mainwindow.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/figures.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using entries::numbered;
using ui::Timeline;
using ui::TimelineModel;
using ui::files::Format;

class TestExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exportsWhatAViewShows();
    void exportsEverything();
    void offersWhatThereIs();
    void saysWhereThereIsNothing();
    void saysWhatWasExported();
    void saysWhatAHarHasNoPlaceFor();
    void showsHowFarItIsAndCanBeCancelled();
    void opensTheFolderOfWhatWasExported();
    void saysWhyItCannotExport();
    void saysThatTheDiskIsFull();
    void recordsNowhereThatIsExportedTo();
    void finishesAnExportBeforeTheProgramEnds();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("file.csv")); }
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// A file that takes no more than a pipe holds, until it is drained.
class Pipe
{
public:
    explicit Pipe(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        if (::mkfifo(name.constData(), 0600) == 0)
            m_end = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        if (m_end < 0)
            qFatal("There is no pipe.");
    }
    ~Pipe()
    {
        m_ended = true;
        if (m_reader.joinable())
            m_reader.join();
        ::close(m_end);
    }
    Q_DISABLE_COPY_MOVE(Pipe)

    /// From now on somebody reads it.
    void drain()
    {
        m_reader = std::thread([this] {
            char piece[64 * 1024];
            while (!m_ended) {
                if (::read(m_end, piece, sizeof piece) < 0)
                    std::this_thread::yield();
            }
        });
    }

private:
    int m_end = -1;
    std::atomic<bool> m_ended = false;
    std::thread m_reader;
};

/// Takes the place of the desktop's file manager.
class FolderOpener : public QObject
{
    Q_OBJECT

public:
    FolderOpener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QUrl opened;

public slots:
    void open(const QUrl &url) { opened = url; }
};

} // namespace

void TestExportCommand::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QByteArray TestExportCommand::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExportCommand::exportsWhatAViewShows()
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

void TestExportCommand::exportsEverything()
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

void TestExportCommand::offersWhatThereIs()
{
    const ui::ExportDialog dialog(
        {{QStringLiteral("a"), 0}, {QStringLiteral("b"), 2'000}, {QStringLiteral("c"), 1}}, 0);
    const auto buttons = dialog.findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(!buttons[0]->isEnabled());
    QVERIFY(buttons[1]->text().startsWith(QStringLiteral("b (2")));
    QCOMPARE(dialog.chosen(), 1);
}

void TestExportCommand::saysWhereThereIsNothing()
{
    const ui::ExportDialog dialog({{QStringLiteral("a"), 0}}, 0);
    QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QStringLiteral("There is nothing to export yet.");
    }));
}

void TestExportCommand::saysWhatWasExported()
{
    Timeline timeline;
    timeline.append(numbered(0, 1'234));
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    command->exportTo(path(), Format::Csv, nullptr);
    timeline.append(numbered(0, 10)); // traffic goes on
    QTRY_VERIFY(!command->isRunning());
    QVERIFY(!command->bar().isHidden());
    QCOMPARE(command->bar().sentence(),
             QStringLiteral("1,234 rows exported to %1 (%2).").arg(path(), ui::byteCount(content().size())));
    QVERIFY(command->bar().action().contains(QStringLiteral("Show")));
    command->bar().dismiss();
    QVERIFY(command->bar().isHidden());
}

void TestExportCommand::saysWhatAHarHasNoPlaceFor()
{
    Timeline timeline;
    timeline.append({entries::sent("x"), entries::message(ui::Side::Client, ui::EntryKind::PingSent, "p")});
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    command->exportTo(path(), Format::Har, nullptr);
    QTRY_VERIFY(!command->bar().isHidden());
    QVERIFY2(command->bar().sentence().contains(QStringLiteral("no place in a HAR")),
             qPrintable(command->bar().sentence()));
}

void TestExportCommand::showsHowFarItIsAndCanBeCancelled()
{
    Pipe pipe(path());
    Timeline timeline;
    timeline.append(numbered(0, 20'000)); // more than a pipe holds
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    command->exportTo(path(), Format::JsonLines, nullptr);
    QTRY_VERIFY(!command->bar().isHidden());
    QVERIFY(command->isRunning());
    QVERIFY(command->bar().sentence().contains(QStringLiteral("file.csv")));
    QTRY_VERIFY(command->bar().findChild<QProgressBar *>()->value() > 0);
    command->bar().findChild<QPushButton *>(QStringLiteral("cancel"))->click();
    pipe.drain();
    QTRY_VERIFY(!command->isRunning());
    QVERIFY2(command->bar().sentence().contains(QStringLiteral("cancelled")),
             qPrintable(command->bar().sentence()));
}

void TestExportCommand::opensTheFolderOfWhatWasExported()
{
    FolderOpener opener;
    Timeline timeline;
    timeline.append(numbered(0, 1));
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    command->exportTo(path(), Format::Csv, nullptr);
    QTRY_VERIFY(!command->bar().isHidden());
    command->bar().findChild<QPushButton *>(QStringLiteral("action"))->click();
    QCOMPARE(opener.opened, QUrl::fromLocalFile(m_folder->path()));
}

void TestExportCommand::saysWhyItCannotExport()
{
    Timeline timeline;
    timeline.append(numbered(0, 1));
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    const QString nowhere = m_folder->filePath(QStringLiteral("none/file.har"));
    command->exportTo(nowhere, Format::Har, nullptr);
    QTRY_VERIFY(!command->bar().isHidden());
    QVERIFY(command->bar().sentence().contains(nowhere));
    QVERIFY(command->bar().action().contains(QStringLiteral("Export")));
    QVERIFY(!command->isRunning());
}

void TestExportCommand::saysThatTheDiskIsFull()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full");
    Timeline timeline;
    timeline.append(numbered(0, 10));
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    command->exportTo(QStringLiteral("/dev/full"), Format::Csv, nullptr);
    QTRY_VERIFY(!command->bar().isHidden());
    QVERIFY2(command->bar().sentence().contains(QStringLiteral("No space left")),
             qPrintable(command->bar().sentence()));
}

void TestExportCommand::recordsNowhereThatIsExportedTo()
{
    QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Pipe pipe(path());
    Timeline timeline;
    timeline.append(numbered(0, 20'000));
    const ui::MainWindow window(timeline, settings);
    window.fileCommands().exporting().exportTo(path(), Format::JsonLines, nullptr);
    ui::RecordCommand &recording = window.fileCommands().recording();
    recording.recordTo(path());
    QVERIFY(!recording.recorder().isRecording());
    QVERIFY(recording.bar().sentence().contains(QStringLiteral("being exported to")));
    pipe.drain();
    QTRY_VERIFY(!window.fileCommands().exporting().isRunning());
}

void TestExportCommand::finishesAnExportBeforeTheProgramEnds()
{
    Timeline timeline;
    timeline.append(numbered(0, 20'000));
    QWidget window;
    auto *command = new ui::ExportCommand(timeline, window);
    window.show();
    command->exportTo(path(), Format::JsonLines, nullptr);
    window.close(); // the last one, which ends the event loop
    QCoreApplication::exec();
    QVERIFY(!command->isRunning());
    QCOMPARE(content().count('\n'), 20'001);
}

ECHOBENCH_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
