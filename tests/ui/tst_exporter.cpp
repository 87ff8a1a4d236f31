// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/files/exporter.h"
#include "ui/files/grouped.h"
#include "ui/timeline/timeline.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using entries::numbered;
using ui::Exporter;
using ui::Timeline;
using ui::files::Format;

class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesEveryRow();
    void saysWhatItHasWritten();
    void countsWhatAHarHasNoPlaceFor();
    void writesWhatIsLetGoMeanwhile();
    void saysHowManyRowsHadBeenLetGo();
    void letsPagesGoThatItHasWritten();
    void aCancelledExportLeavesNoFile();
    void aCancelledExportLeavesTheOldFile();
    void anUnwritablePathIsExplained();
    void aFullDiskIsExplainedAndLeavesNoHalfFile();
    void writesToADeviceAndDoesNotReplaceIt();
    void groupsByConnectionForHar();
    void knowsTheUrlOfAConnectionThatIsFilteredAway();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("export.jsonl")); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExporter::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QByteArray TestExporter::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExporter::writesEveryRow()
{
    Timeline timeline;
    timeline.append(numbered(0, 1'000));
    Exporter exporter;
    const QSignalSpy progressed(&exporter, &Exporter::progressed);
    QSignalSpy finished(&exporter, &Exporter::finished);
    exporter.start({.rows = timeline.snapshot(), .path = path()});
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toLongLong(), 1'000);
    QCOMPARE(content().count('\n'), 1'001);
    QVERIFY(content().contains("\"text\":\"999\""));
    QVERIFY(progressed.size() > 100);
}

void TestExporter::saysWhatItHasWritten()
{
    Timeline timeline;
    timeline.append(numbered(0, 20'000)); // more than one piece
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    exporter.start({.rows = timeline.snapshot(), .path = path()});
    QVERIFY(finished.wait());
    QCOMPARE(finished.first(), (QVariantList{qint64(20'000), qint64(0), qint64(content().size())}));
}

void TestExporter::countsWhatAHarHasNoPlaceFor()
{
    ui::Entry opened =
        entries::fact(ui::Side::Client, ui::EntryKind::ConnectionOpened, QStringLiteral("ws://a/"));
    opened.connection = 1;
    Timeline timeline;
    timeline.append({opened, entries::sent("x"),
                     entries::message(ui::Side::Client, ui::EntryKind::PingSent, "p"),
                     entries::fact(ui::Side::Server, ui::EntryKind::ServerStopped)});
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    exporter.start({.rows = timeline.snapshot(Timeline::Facts::With), .format = Format::Har, .path = path()});
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().at(0).toLongLong(), 2);
    QCOMPARE(finished.first().at(1).toLongLong(), 2);
}

void TestExporter::writesWhatIsLetGoMeanwhile()
{
    Timeline timeline({.rows = 1'000});
    timeline.append(numbered(0, 1'000));
    ui::Snapshot rows = timeline.snapshot();
    timeline.append(numbered(1'000, 1'000)); // traffic goes on: nothing of the snapshot is left in the store
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    exporter.start({.rows = std::move(rows), .path = path()});
    QVERIFY(finished.wait());
    QVERIFY(content().contains("\"text\":\"0\""));
    QVERIFY(content().contains("\"text\":\"999\""));
    QVERIFY(!content().contains("\"text\":\"1000\""));
}

void TestExporter::saysHowManyRowsHadBeenLetGo()
{
    Timeline timeline({.rows = 10});
    timeline.append(numbered(0, 25));
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    exporter.start({.rows = timeline.snapshot(), .path = path(), .letGo = timeline.dropped()});
    QVERIFY(finished.wait());
    QVERIFY(content().startsWith("{\"format\":\"echobench-timeline\",\"version\":1,\"letGo\":15}\n"));
}

void TestExporter::letsPagesGoThatItHasWritten()
{
    client::Event event;
    event.kind = client::EventKind::MessageSent;
    event.payload = QByteArray(1'000, 'x');
    event.size = 1'000;
    const client::Events events({event});
    const std::weak_ptr<const wire::Page<client::Event>> page = events.stretches().front().page;
    Timeline timeline;
    timeline.append({}, {{.events = events}});
    ui::Snapshot rows = timeline.snapshot();
    timeline.clear();
    const long users = page.use_count();
    rows.release(0);
    rows.sweep();
    QCOMPARE(page.use_count(), users - 1);
}

void TestExporter::aCancelledExportLeavesNoFile()
{
    Timeline timeline;
    timeline.append(numbered(0, 20'000));
    Exporter exporter;
    QSignalSpy cancelled(&exporter, &Exporter::cancelled);
    connect(&exporter, &Exporter::progressed, &exporter, &Exporter::cancel, Qt::DirectConnection);
    exporter.start({.rows = timeline.snapshot(), .path = path()});
    QVERIFY(cancelled.wait());
    QCOMPARE(left(), QStringList());
    QVERIFY(!exporter.isRunning());
}

void TestExporter::aCancelledExportLeavesTheOldFile()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    Timeline timeline;
    timeline.append(numbered(0, 20'000));
    {
        Exporter exporter;
        connect(&exporter, &Exporter::progressed, &exporter, &Exporter::cancel, Qt::DirectConnection);
        exporter.start({.rows = timeline.snapshot(), .path = path()});
    }
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(left().size(), 1);
}

void TestExporter::anUnwritablePathIsExplained()
{
    Timeline timeline;
    timeline.append(numbered(0, 1));
    Exporter exporter;
    QSignalSpy failed(&exporter, &Exporter::failed);
    const QString path = m_folder->filePath(QStringLiteral("none/export.har"));
    exporter.start({.rows = timeline.snapshot(), .format = Format::Har, .path = path});
    QVERIFY(failed.wait());
    const QString error = failed.first().first().toString();
    QVERIFY2(error.contains(path) && error.contains(QStringLiteral("No such file")), qPrintable(error));
}

void TestExporter::aFullDiskIsExplainedAndLeavesNoHalfFile()
{
    Timeline timeline;
    timeline.append(numbered(0, 20'000));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit small = old;
    small.rlim_cur = 300'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    Exporter exporter;
    QSignalSpy failed(&exporter, &Exporter::failed);
    exporter.start({.rows = timeline.snapshot(), .path = path()});
    const bool told = failed.wait();
    ::setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(told);
    const QString error = failed.first().first().toString();
    QVERIFY2(error.contains(path()) && error.contains(QStringLiteral("File too large")), qPrintable(error));
    QCOMPARE(left(), QStringList());
}

void TestExporter::writesToADeviceAndDoesNotReplaceIt()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full");
    const QString link = m_folder->filePath(QStringLiteral("full.jsonl"));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), link));
    Timeline timeline;
    timeline.append(numbered(0, 10));
    Exporter exporter;
    QSignalSpy failed(&exporter, &Exporter::failed);
    exporter.start({.rows = timeline.snapshot(), .path = link});
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("No space left")));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    QCOMPARE(QFileInfo(link).symLinkTarget(), QStringLiteral("/dev/full"));
}

void TestExporter::groupsByConnectionForHar()
{
    const auto of = [](quint64 connection, qint64 at) {
        ui::Entry entry = entries::sent(QByteArray::number(connection));
        entry.connection = connection;
        entry.at = at * 1'000;
        return entry;
    };
    Timeline timeline({}, [] { return qint64(0); });
    timeline.append({of(2, 1), of(1, 2), of(2, 3), of(1, 4), of(3, 5)});
    QCOMPARE(ui::files::groupedByConnection(timeline.snapshot()), (std::vector<quint32>{0, 2, 1, 3, 4}));
}

void TestExporter::knowsTheUrlOfAConnectionThatIsFilteredAway()
{
    ui::Entry opened =
        entries::fact(ui::Side::Client, ui::EntryKind::ConnectionOpened, QStringLiteral("ws://a/"));
    opened.connection = 1;
    ui::Entry other = opened;
    other.connection = 2;
    Timeline timeline;
    timeline.append({opened, other, entries::sent("x")});
    const ui::Snapshot rows = timeline.snapshot(
        1, [](std::size_t) { return quint64(2); }, Timeline::Facts::With);
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(ui::files::groupedByConnection(rows), (std::vector<quint32>{0, 2}));
}

ECHOBENCH_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
