// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/files/exporter.h"
#include "ui/files/importer.h"
#include "ui/timeline/timeline.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <utility>

using entries::binary;
using entries::sent;
using ui::Entry;
using ui::EntryKind;
using ui::Importer;
using ui::Side;
using ui::Timeline;
using ui::files::Format;

class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exportImportExportGivesTheSameBytes_data();
    void exportImportExportGivesTheSameBytes();
    void skipsATornLastLineAndSaysSo();
    void saysWhichLineIsDamaged();
    void saysWhatIsForeign_data();
    void saysWhatIsForeign();
    void saysThatAFileIsMissing();
    void readsNothingThatMayNeverEnd();
    void readsManyRowsInBatches();
    void readsAHarInBatchesToo();
    void saysHowFarItIs();
    void canBeGivenUp();
    void saysWhenItHasBeenCancelled();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void write(const QString &path, const QByteArray &content) const;
    [[nodiscard]] static QByteArray content(const QString &path);
    /// What the file says, in a timeline; empty and an error where it says nothing.
    void import(const QString &path, Timeline &timeline);
    static void exportTo(const QString &path, Format format, const Timeline &timeline, quint64 letGo);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_error;
    QString m_note;
    quint64 m_letGo = 0;
};

namespace {

qint64 since1970() { return 0; }

QByteArray lines(int count)
{
    QByteArray text = "{\"format\":\"echobench-timeline\",\"version\":1}\n";
    for (int i = 0; i < count; ++i)
        text += R"({"time":"2026-11-05T12:04:31.102000017Z","side":"client","event":"message-sent",)"
                R"("connection":1,"type":"text","size":1,"text":"x"})"
                "\n";
    return text;
}

QList<Entry> everything()
{
    QByteArray octets;
    for (int i = 0; i < 256; ++i)
        octets += static_cast<char>(i);
    Entry opened =
        entries::fact(Side::Client, EntryKind::ConnectionOpened, QStringLiteral("ws://localhost:8000/"));
    opened.connection = 1;
    const QByteArray large = QByteArray("\x00\xc3\xa4\"\n", 5).repeated((16 << 20) / 5);
    QList<Entry> all = {opened,
                        sent(QByteArray("a\0b", 3)),
                        sent("\xef\xbb\xbfmark"),
                        binary(sent(octets)),
                        binary(entries::received("\xc3\x28\xff")),
                        sent(large),
                        binary(sent(large.first(1 << 20))),
                        entries::message(Side::Client, EntryKind::PingSent, "\xff\x01"),
                        sent("")};
    QList<int> codes = {3000, 3999, 4000, 4999};
    for (int code = 1000; code <= 1015; ++code)
        codes.append(code);
    for (const int code : std::as_const(codes)) {
        Entry closed = entries::fact(Side::Client, EntryKind::ConnectionClosed, QStringLiteral("bye ä"),
                                     static_cast<quint16>(code));
        closed.connection = static_cast<quint64>(code);
        all.append(closed);
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].at = i * 1'234'567;
    return all;
}

} // namespace

void TestImporter::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestImporter::write(const QString &path, const QByteArray &content) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray TestImporter::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestImporter::import(const QString &path, Timeline &timeline)
{
    m_error.clear();
    m_note.clear();
    m_letGo = 0;
    Importer importer;
    QSignalSpy finished(&importer, &Importer::finished);
    connect(&importer, &Importer::read, &timeline,
            [&](const QList<Entry> &entries) { timeline.append(entries); });
    connect(&importer, &Importer::failed, this, [this](const QString &error) { m_error = error; });
    importer.start(path);
    QTRY_VERIFY_WITH_TIMEOUT(!importer.isRunning(), 30'000);
    if (finished.isEmpty())
        return;
    m_letGo = finished.first().at(0).toULongLong();
    m_note = finished.first().at(1).toString();
}

void TestImporter::exportTo(const QString &path, Format format, const Timeline &timeline, quint64 letGo)
{
    ui::Exporter exporter;
    QSignalSpy finished(&exporter, &ui::Exporter::finished);
    exporter.start({.rows = timeline.snapshot(), .format = format, .path = path, .letGo = letGo});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
}

void TestImporter::exportImportExportGivesTheSameBytes_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("JSON Lines") << Format::JsonLines;
    QTest::newRow("HAR") << Format::Har;
}

void TestImporter::exportImportExportGivesTheSameBytes()
{
    QFETCH(const Format, format);
    Timeline live({}, [] { return qint64(1'793'880'271'102); });
    live.append(everything());
    exportTo(path("first"), format, live, 17);
    Timeline imported({}, since1970);
    import(path("first"), imported);
    QCOMPARE(m_error, QString());
    QCOMPARE(m_letGo, 17U);
    exportTo(path("second"), format, imported, m_letGo);
    QVERIFY(content(path("first")) == content(path("second")));
    QVERIFY(content(path("first")).size() > (16 << 20));
}

void TestImporter::skipsATornLastLineAndSaysSo()
{
    write(path("torn"), lines(3).chopped(10));
    Timeline timeline;
    import(path("torn"), timeline);
    QCOMPARE(timeline.size(), 2);
    QVERIFY2(m_note.contains(QStringLiteral("4")), qPrintable(m_note));
}

void TestImporter::saysWhichLineIsDamaged()
{
    write(path("damaged"), lines(2) + "{\"time\":x}\n" + lines(1));
    Timeline timeline;
    import(path("damaged"), timeline);
    QVERIFY2(m_error.contains(QStringLiteral("line 4, column 9")), qPrintable(m_error));
    QVERIFY(m_error.contains(path("damaged")));
}

void TestImporter::saysWhatIsForeign_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello\n");
    QTest::newRow("bytes") << QByteArray("\x7f"
                                         "ELF\0\xff",
                                         6);
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}\n{\"a\":2}\n");
}

void TestImporter::saysWhatIsForeign()
{
    QFETCH(const QByteArray, content);
    write(path("foreign"), content);
    Timeline timeline;
    import(path("foreign"), timeline);
    QVERIFY2(m_error.contains(QStringLiteral("line ")), qPrintable(m_error));
    QVERIFY(timeline.isEmpty());
}

void TestImporter::saysThatAFileIsMissing()
{
    Timeline timeline;
    import(path("missing"), timeline);
    QVERIFY2(m_error.contains(QStringLiteral("No such file")), qPrintable(m_error));
}

void TestImporter::readsNothingThatMayNeverEnd()
{
    QStringList paths = {m_folder->path()};
    if (QFileInfo::exists(QStringLiteral("/dev/zero")))
        paths.append(QStringLiteral("/dev/zero"));
    for (const QString &path : std::as_const(paths)) {
        Timeline timeline;
        import(path, timeline);
        QVERIFY2(m_error.contains(QStringLiteral("device")), qPrintable(m_error));
    }
}

void TestImporter::readsManyRowsInBatches()
{
    write(path("many"), lines(60'000));
    Timeline timeline;
    const QSignalSpy appended(&timeline, &Timeline::appended);
    import(path("many"), timeline);
    QCOMPARE(timeline.size(), 60'000);
    QVERIFY(appended.size() >= 12);
}

void TestImporter::readsAHarInBatchesToo()
{
    constexpr int Rows = 12'000;
    Timeline written;
    written.append(QList<Entry>(Rows, sent("x")));
    exportTo(path("many.har"), Format::Har, written, 0);
    Importer importer;
    QList<qsizetype> batches;
    connect(&importer, &Importer::read, this,
            [&](const QList<Entry> &entries) { batches.append(entries.size()); });
    QSignalSpy finished(&importer, &Importer::finished);
    importer.start(path("many.har"));
    QVERIFY(finished.wait(60'000));
    QCOMPARE(batches, (QList<qsizetype>{5'000, 5'000, 2'001}));
}

void TestImporter::saysHowFarItIs()
{
    write(path("many"), lines(20'000));
    Importer importer;
    const QSignalSpy progressed(&importer, &Importer::progressed);
    QSignalSpy finished(&importer, &Importer::finished);
    importer.start(path("many"));
    QVERIFY(finished.wait());
    QCOMPARE(progressed.size(), 4);
    QVERIFY(progressed.at(0).at(0).toLongLong() < progressed.at(1).at(0).toLongLong());
    QCOMPARE(progressed.at(0).at(1).toLongLong(), content(path("many")).size());
}

void TestImporter::canBeGivenUp()
{
    write(path("many"), lines(60'000));
    Importer importer;
    importer.start(path("many"));
}

void TestImporter::saysWhenItHasBeenCancelled()
{
    write(path("many"), lines(60'000));
    Importer importer;
    QSignalSpy cancelled(&importer, &Importer::cancelled);
    const QSignalSpy read(&importer, &Importer::read);
    const QSignalSpy finished(&importer, &Importer::finished);
    importer.start(path("many"));
    importer.cancel();
    QVERIFY(cancelled.wait(60'000));
    QVERIFY(!importer.isRunning());
    QCOMPARE(read.size(), 0);
    QCOMPARE(finished.size(), 0);
}

ECHOBENCH_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
