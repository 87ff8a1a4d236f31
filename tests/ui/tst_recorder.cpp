// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/files/jsonlines.h"
#include "ui/files/recorder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using ui::EntryKind;
using ui::Recorder;

class TestRecorder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void recordsBothSidesInOrder();
    void hasEachLineInTheFileWhileItRecords();
    void beginsAnewWhenAFileIsFull();
    void setsAnOldFileAside();
    void recordsNothingBeforeAndAfter();
    void explainsAPathThatCannotBeWritten();
    void explainsADiskThatIsFullFromTheStart();
    void explainsAPipeThatNobodyReads();
    void stopsWhereTheReaderOfAPipeGoes();
    void stopsOnAFullDiskWithWholeLines();
    void saysHowManyEventsFoundNoRoom();
    void saysHowManyEventsWereLostOnTheirWay();
    void saysOfHowManyMessagesItHasOnlyAPart();
    void beginsAnewWhenTheFileIsTakenAway();
    void setsAsideWhatIsPutInThePlaceOfTheFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("record.jsonl")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] static QByteArray content(const QString &path);
    /// Every entry of the file; fails the test where a line is none.
    [[nodiscard]] static QList<ui::Entry> entries(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

client::Events messages(int count, const QByteArray &payload = "hello")
{
    client::Event event;
    event.kind = client::EventKind::MessageSent;
    event.connection = 1;
    event.payload = payload;
    event.size = payload.size();
    return client::Events(QList<client::Event>(count, event));
}

/// While it lives, files of this process cannot grow beyond so many bytes.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        rlimit small = m_old;
        small.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_old); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_old{};
};

} // namespace

void TestRecorder::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QByteArray TestRecorder::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<ui::Entry> TestRecorder::entries(const QByteArray &content)
{
    ui::files::JsonLinesReader reader;
    QList<ui::Entry> entries;
    const QList<QByteArray> lines = content.split('\n');
    if (!lines.constLast().isEmpty())
        qWarning("the last line has no end");
    for (const QByteArray &line : lines.first(lines.size() - 1)) {
        if (const auto entry = reader.read(line))
            entries.append(*entry);
        else if (!reader.errorString().isEmpty())
            qWarning("%s", qPrintable(reader.errorString()));
    }
    return entries;
}

void TestRecorder::recordsBothSidesInOrder()
{
    Recorder recorder;
    const QSignalSpy changed(&recorder, &Recorder::recordingChanged);
    QVERIFY(recorder.start(path()));
    client::Event sent;
    sent.at = 10;
    sent.kind = client::EventKind::MessageSent;
    sent.payload = "1";
    client::Event answered = sent;
    answered.at = 30;
    answered.kind = client::EventKind::MessageReceived;
    server::Event received;
    received.at = 20;
    received.kind = server::EventKind::MessageReceived;
    recorder.takeClientEvents({sent, answered});
    recorder.takeServerEvents({received});
    recorder.stop();
    QCOMPARE(changed.size(), 2);
    const QList<ui::Entry> all = entries(content(path()));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].kind, EntryKind::MessageSent);
    QCOMPARE(all[1].side, ui::Side::Server);
    QCOMPARE(all[1].at - all[0].at, 10);
    QCOMPARE(all[2].kind, EntryKind::MessageReceived);
}

// So it is there whatever ends the program.
void TestRecorder::hasEachLineInTheFileWhileItRecords()
{
    Recorder recorder;
    QVERIFY(recorder.start(path()));
    recorder.takeClientEvents(messages(3));
    QTRY_COMPARE(content(path()).count('\n'), 4);
    recorder.takeClientEvents(messages(2));
    QTRY_COMPARE(content(path()).count('\n'), 6);
}

void TestRecorder::beginsAnewWhenAFileIsFull()
{
    Recorder recorder;
    QVERIFY(recorder.start(path(), 10'000));
    for (int i = 0; i < 10; ++i) {
        recorder.takeClientEvents(messages(30));
        recorder.flush();
    }
    recorder.stop();
    const QStringList names = files();
    QVERIFY(names.size() > 3);
    QCOMPARE(names.at(0), QStringLiteral("record.jsonl"));
    QCOMPARE(names.at(1), QStringLiteral("record.jsonl.1"));
    qsizetype count = 0;
    for (const QString &name : names) {
        const QByteArray one = content(m_folder->filePath(name));
        QVERIFY(one.startsWith("{\"format\":\"echobench-timeline\""));
        QVERIFY(one.size() <= 10'000);
        count += entries(one).size();
    }
    QCOMPARE(count, 300);
}

void TestRecorder::setsAnOldFileAside()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    Recorder recorder;
    QVERIFY(recorder.start(path()));
    recorder.stop();
    QCOMPARE(content(path() + QStringLiteral(".1")), QByteArray("old"));
    QCOMPARE(content(path()).count('\n'), 1);
}

void TestRecorder::recordsNothingBeforeAndAfter()
{
    Recorder recorder;
    recorder.takeClientEvents(messages(1));
    QVERIFY(recorder.start(path()));
    recorder.stop();
    recorder.takeClientEvents(messages(1));
    recorder.flush();
    QCOMPARE(entries(content(path())).size(), 0);
}

void TestRecorder::explainsAPathThatCannotBeWritten()
{
    Recorder recorder;
    const QString none = m_folder->filePath(QStringLiteral("none/record.jsonl"));
    QVERIFY(!recorder.start(none));
    QVERIFY(recorder.errorString().contains(none));
    QVERIFY(!recorder.isRecording());
}

void TestRecorder::explainsADiskThatIsFullFromTheStart()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full");
    Recorder recorder;
    QVERIFY(!recorder.start(QStringLiteral("/dev/full")));
    QVERIFY2(recorder.errorString().contains(QStringLiteral("No space left")),
             qPrintable(recorder.errorString()));
}

void TestRecorder::explainsAPipeThatNobodyReads()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    Recorder recorder;
    QVERIFY(!recorder.start(path()));
    QVERIFY2(recorder.errorString().contains(QStringLiteral("nobody reads")),
             qPrintable(recorder.errorString()));
}

void TestRecorder::stopsWhereTheReaderOfAPipeGoes()
{
    const QByteArray pipe = QFile::encodeName(path());
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int end = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(end >= 0);
    Recorder recorder;
    QSignalSpy failed(&recorder, &Recorder::failed);
    QVERIFY2(recorder.start(path()), qPrintable(recorder.errorString()));
    ::close(end);
    recorder.takeClientEvents(messages(1));
    recorder.flush();
    QVERIFY(failed.size() == 1 || failed.wait());
    QVERIFY(!recorder.isRecording());
}

void TestRecorder::stopsOnAFullDiskWithWholeLines()
{
    const FullDisk disk(20'000);
    Recorder recorder;
    QSignalSpy failed(&recorder, &Recorder::failed);
    QVERIFY(recorder.start(path()));
    for (int i = 0; i < 10; ++i) {
        recorder.takeClientEvents(messages(30));
        recorder.flush();
    }
    QVERIFY(failed.size() == 1 || failed.wait());
    const QString error = failed.first().first().toString();
    QVERIFY2(error.contains(path()) && error.contains(QStringLiteral("File too large")), qPrintable(error));
    QVERIFY(!recorder.isRecording());
    recorder.takeClientEvents(messages(1)); // and the program goes on
    recorder.flush();
    const QByteArray written = content(path());
    QVERIFY(written.endsWith('\n'));
    QVERIFY(!entries(written).isEmpty());
    QCOMPARE(entries(written).size(), written.count('\n') - 1);
}

void TestRecorder::saysHowManyEventsFoundNoRoom()
{
    const QByteArray pipe = QFile::encodeName(path());
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int end = ::open(pipe.constData(), O_RDWR | O_CLOEXEC); // nobody reads it yet
    QVERIFY(end >= 0);
    Recorder recorder({.rows = 10, .payloadBytes = 1 << 20});
    QVERIFY(recorder.start(path()));
    recorder.takeClientEvents(messages(1, QByteArray(1 << 20, 'x'))); // more than a pipe holds
    recorder.flush();
    for (int i = 0; i < 10; ++i) {
        recorder.takeClientEvents(messages(7));
        recorder.flush();
    }
    QVERIFY(recorder.missed() >= 8 * 7);
    QByteArray read;
    std::thread reader([&] {
        char piece[64 * 1024];
        while (!read.endsWith("end")) {
            const ssize_t size = ::read(end, piece, sizeof piece);
            if (size <= 0)
                break;
            read.append(piece, size);
        }
    });
    recorder.stop();
    const bool ended = ::write(end, "end", 3) == 3;
    reader.join();
    ::close(end);
    QVERIFY(ended);
    read.chop(3);
    const QList<ui::Entry> all = entries(read);
    quint64 missing = 0;
    for (const ui::Entry &entry : all) {
        if (entry.kind == EntryKind::EventsDropped)
            missing += static_cast<quint64>(entry.size);
    }
    QCOMPARE(missing, recorder.missed());
}

void TestRecorder::saysHowManyEventsWereLostOnTheirWay()
{
    Recorder recorder;
    const QSignalSpy changed(&recorder, &Recorder::shortfallChanged);
    QVERIFY(recorder.start(path()));
    QCOMPARE(recorder.shortfall(), QString());
    recorder.takeServerEvents({{.at = 1, .kind = server::EventKind::EventsDropped, .size = 1'234}});
    recorder.stop();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(recorder.missed(), 1'234U);
    QVERIFY2(recorder.shortfall().startsWith(QStringLiteral("1,234 events")),
             qPrintable(recorder.shortfall()));
    QCOMPARE(entries(content(path())).constFirst().size, 1'234);
}

void TestRecorder::saysOfHowManyMessagesItHasOnlyAPart()
{
    client::Event cut;
    cut.kind = client::EventKind::MessageReceived;
    cut.connection = 1;
    cut.payload = QByteArray(1'024, 'x');
    cut.size = 65'536;
    Recorder recorder;
    QVERIFY(recorder.start(path()));
    recorder.takeClientEvents({cut});
    recorder.takeClientEvents(messages(3));
    recorder.stop();
    QCOMPARE(recorder.partial(), 1U);
    QCOMPARE(recorder.rows(), 4U);
    QVERIFY(recorder.shortfall().contains(QStringLiteral("kept")));
    QVERIFY(content(path()).contains(R"("size":65536,"kept":1024,"text":"xx)"));
    QCOMPARE(content(path()).count("\"kept\""), 1);
}

void TestRecorder::beginsAnewWhenTheFileIsTakenAway()
{
    Recorder recorder;
    QVERIFY(recorder.start(path()));
    recorder.takeClientEvents(messages(3));
    QTRY_COMPARE(content(path()).count('\n'), 4);
    const QString away = m_folder->filePath(QStringLiteral("away"));
    QVERIFY(QFile::rename(path(), away));
    recorder.takeClientEvents(messages(2));
    recorder.stop();
    QCOMPARE(entries(content(away)).size(), 3);
    QCOMPARE(entries(content(path())).size(), 2);
}

void TestRecorder::setsAsideWhatIsPutInThePlaceOfTheFile()
{
    Recorder recorder;
    QVERIFY(recorder.start(path()));
    recorder.takeClientEvents(messages(3));
    QTRY_COMPARE(content(path()).count('\n'), 4);
    QSaveFile other(path());
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("other") == 5 && other.commit());
    recorder.takeClientEvents(messages(2));
    recorder.stop();
    QCOMPARE(content(path() + QStringLiteral(".1")), QByteArray("other"));
    QCOMPARE(entries(content(path())).size(), 2);
}

ECHOBENCH_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
