// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/files/csvwriter.h"
#include "ui/files/format.h"
#include "ui/files/jsonlines.h"
#include "ui/files/textwriter.h"

#include <QtTest>

#include <memory>

using entries::binary;
using entries::sent;
using ui::Entry;
using ui::EntryKind;
using ui::Side;
using namespace Qt::StringLiterals;

class TestJsonLines : public QObject
{
    Q_OBJECT

private slots:
    void writesAMessageAsOneLine();
    void saysHowManyRowsHadBeenLetGo();
    void saysWhoConnected();
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void keepsEveryCloseCode();
    void keepsSixteenMebibytes();
    void keepsTheOrderWithinAMillisecond();
    void saysWhereALineIsWrong_data();
    void saysWhereALineIsWrong();
    void refusesAForeignFile();
    void refusesALaterVersion();
    void csvQuotesAsTheRfcSays();
    void csvSpellsBytesInBase64();
    void textIsOneLineAnEntry();
    void theEndingOfTheNameSaysTheFormat();

private:
    static QByteArray line(const Entry &entry);
    static QByteArray csvLine(const Entry &entry);
    static std::optional<Entry> read(const QByteArray &line, QString *error = nullptr);
};

namespace {

constexpr qint64 Moment = 1'793'880'271'102'000'017; // 2026-11-05T12:04:31.102000017Z

Entry at(Entry entry, qint64 nanoseconds = Moment)
{
    entry.at = nanoseconds;
    return entry;
}

QByteArray allOctets()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    return bytes;
}

} // namespace

QByteArray TestJsonLines::line(const Entry &entry)
{
    QByteArray out;
    ui::files::JsonLinesWriter().add(out, entry);
    return out;
}

QByteArray TestJsonLines::csvLine(const Entry &entry)
{
    QByteArray out;
    ui::files::CsvWriter().add(out, entry);
    return out;
}

std::optional<Entry> TestJsonLines::read(const QByteArray &line, QString *error)
{
    ui::files::JsonLinesReader reader;
    QByteArray head;
    ui::files::JsonLinesWriter().begin(head, 0);
    if (reader.read(head) || !reader.errorString().isEmpty())
        return {};
    const auto entry = reader.read(line);
    if (error != nullptr)
        *error = reader.errorString() % u'@' % QString::number(reader.errorColumn());
    return entry;
}

void TestJsonLines::writesAMessageAsOneLine()
{
    QCOMPARE(line(at(sent("a\n\"b\""))),
             QByteArray(R"({"time":"2026-11-05T12:04:31.102000017Z","side":"client","event":"message-sent",)"
                        R"("connection":1,"type":"text","size":5,"text":"a\n\"b\""})"
                        "\n"));
    QVERIFY(line(binary(sent("\xff"))).contains(R"("type":"binary","size":1,"base64":"/w==")"));
}

void TestJsonLines::saysHowManyRowsHadBeenLetGo()
{
    QByteArray head;
    ui::files::JsonLinesWriter().begin(head, 17);
    QCOMPARE(head, QByteArray("{\"format\":\"echobench-timeline\",\"version\":1,\"letGo\":17}\n"));
    ui::files::JsonLinesReader reader;
    QVERIFY(!reader.read(head));
    QCOMPARE(reader.errorString(), QString());
    QCOMPARE(reader.letGo(), 17U);
}

void TestJsonLines::saysWhoConnected()
{
    Entry opened = entries::fact(Side::Server, EntryKind::ConnectionOpened);
    opened.peer = std::make_shared<const server::Peer>(server::Peer{
        .address = QHostAddress(u"127.0.0.1"_s), .port = 4711, .path = u"/a"_s, .origin = u"null"_s});
    QVERIFY(
        line(opened).contains(R"("peer":{"address":"127.0.0.1","port":4711,"path":"/a","origin":"null"})"));
}

void TestJsonLines::readsWhatItWrote_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::newRow("byte fidelity: NUL") << sent(QByteArray("a\0b", 3));
    QTest::newRow("byte fidelity: every octet") << binary(sent(allOctets()));
    QTest::newRow("byte fidelity: invalid UTF-8 in binary") << binary(sent("\xc3\x28\xff\xfe"));
    QTest::newRow("byte fidelity: a byte order mark") << sent("\xef\xbb\xbfx\xef\xbb\xbf");
    QTest::newRow("a text cut within a character") << [] {
        Entry cut = sent("gr\xc3");
        cut.size = 4;
        return cut;
    }();
    QTest::newRow("an empty text") << sent("");
    QTest::newRow("an empty binary message") << binary(sent(""));
    QTest::newRow("beyond the basic plane") << sent("\xf0\x9f\x98\x80\xe2\x80\xa8");
    QTest::newRow("control characters") << sent("\x01\x1f\x7f\\/\"");
    QTest::newRow("timing: a round trip") << [] {
        Entry echo = entries::received("x");
        echo.roundTrip = 17'423;
        return echo;
    }();
    QTest::newRow("timing: when the server answered") << [] {
        Entry received = entries::serverReceived("x");
        received.answeredAt = Moment + 5'017;
        return received;
    }();
    QTest::newRow("a ping of bytes") << entries::message(Side::Client, EntryKind::PingSent, "\xff");
    QTest::newRow("dropped events") << [] {
        Entry dropped = entries::fact(Side::Server, EntryKind::EventsDropped);
        dropped.size = 1'234'567'890'123;
        return dropped;
    }();
    for (int kind = 0; kind <= static_cast<int>(EntryKind::EventsDropped); ++kind)
        QTest::addRow("kind %d", kind) << [kind] {
            Entry fact = entries::fact(Side::Server, static_cast<EntryKind>(kind), u"why: \"ä\""_s, 1'011);
            fact.cause = server::Cause::Stalled;
            return fact;
        }();
}

void TestJsonLines::readsWhatItWrote()
{
    QFETCH(const Entry, entry);
    const QByteArray written = line(at(entry));
    QCOMPARE(written.count('\n'), 1);
    const auto again = read(written);
    QVERIFY(again);
    QCOMPARE(again->payload, entry.payload);
    QCOMPARE(again->size, entry.size);
    QCOMPARE(again->binary, entry.binary);
    QCOMPARE(again->kind, entry.kind);
    QCOMPARE(line(*again), written);
}

void TestJsonLines::keepsEveryCloseCode()
{
    for (int code = 0; code <= 65'535; code += code < 5'000 ? 1 : 97) {
        const QByteArray written =
            line(at(entries::fact(Side::Client, EntryKind::CloseReceived, {}, static_cast<quint16>(code))));
        const auto again = read(written);
        QVERIFY(again);
        QCOMPARE(again->code, code);
    }
}

void TestJsonLines::keepsSixteenMebibytes()
{
    const QByteArray text = QByteArray("\x00\xc3\xa4\"\n", 5).repeated((16 << 20) / 5);
    for (const Entry &entry : {sent(text), binary(sent(text))}) {
        const auto again = read(line(entry));
        QVERIFY(again);
        QVERIFY(again->payload == text);
    }
}

// Elsewhere rows of the same millisecond change places.
void TestJsonLines::keepsTheOrderWithinAMillisecond()
{
    const auto first = read(line(at(sent("1"), Moment)));
    const auto second = read(line(at(sent("2"), Moment + 1)));
    QVERIFY(first && second);
    QCOMPARE(second->at - first->at, 1);
}

void TestJsonLines::saysWhereALineIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("error");
    QTest::newRow("no JSON") << QByteArray("{\"time\":x}") << u"@9"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"object"_s;
    QTest::newRow("torn") << line(at(sent("hello"))).chopped(5) << u"@"_s;
    QTest::newRow("no time") << QByteArray("{\"side\":\"client\",\"event\":\"stopped\"}") << u"time"_s;
    QTest::newRow("a time that is none")
        << QByteArray("{\"time\":\"2026-13-05T12:04:31Z\",\"side\":\"client\",\"event\":\"stopped\"}")
        << u"time"_s;
    QTest::newRow("no side") << QByteArray("{\"time\":\"2026-11-05T12:04:31Z\",\"event\":\"stopped\"}")
                             << u"side"_s;
    QTest::newRow("an unknown event")
        << QByteArray("{\"time\":\"2026-11-05T12:04:31Z\",\"side\":\"client\",\"event\":\"eaten\"}")
        << u"eaten"_s;
    QTest::newRow("bad base64") << QByteArray(
                                       "{\"time\":\"2026-11-05T12:04:31Z\",\"side\":\"client\",\"event\":"
                                       "\"message-sent\",\"base64\":\"?\"}")
                                << u"base64"_s;
}

void TestJsonLines::saysWhereALineIsWrong()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, error);
    QString told;
    QVERIFY(!read(line, &told));
    QVERIFY2(told.contains(error), qPrintable(told));
}

void TestJsonLines::refusesAForeignFile()
{
    ui::files::JsonLinesReader reader;
    QVERIFY(!reader.read("{\"level\":\"info\"}"));
    QVERIFY(reader.errorString().contains(u"first line"));
    QVERIFY(!ui::files::JsonLinesReader::recognizes("{\"log\":{"));
}

void TestJsonLines::refusesALaterVersion()
{
    ui::files::JsonLinesReader reader;
    QVERIFY(!reader.read("{\"format\":\"echobench-timeline\",\"version\":2}"));
    QVERIFY(reader.errorString().contains(u"version 2"));
}

void TestJsonLines::csvQuotesAsTheRfcSays()
{
    QCOMPARE(csvLine(at(sent("a,\"b\"\r\nc"))),
             QByteArray("2026-11-05T12:04:31.102000Z,client,1,sent,message-sent,text,8,,,utf-8,"
                        "\"a,\"\"b\"\"\r\nc\"\r\n"));
    QVERIFY(csvLine(at(sent("plain"))).endsWith(",utf-8,plain\r\n"));
}

void TestJsonLines::csvSpellsBytesInBase64()
{
    QVERIFY(csvLine(binary(sent(QByteArray("\0\xff", 2)))).endsWith(",binary,2,,,base64,AP8=\r\n"));
}

void TestJsonLines::textIsOneLineAnEntry()
{
    QByteArray out;
    ui::files::TextWriter writer;
    writer.begin(out, 0);
    writer.add(out, at(sent("a\nb")));
    QCOMPARE(out.count('\n'), 1);
    QVERIFY(out.contains("\tclient #1\t"));
}

void TestJsonLines::theEndingOfTheNameSaysTheFormat()
{
    using ui::files::Format;
    const QStringList filters = ui::files::nameFilters();
    QCOMPARE(ui::files::formatOf(u"/a/b.HAR"_s), Format::Har);
    QCOMPARE(ui::files::formatOf(u"/a/b.csv"_s, filters.first()), Format::Csv);
    QCOMPARE(ui::files::formatOf(u"/a/b"_s, filters[1]), Format::Har);
    QCOMPARE(ui::files::formatOf(u"/a.d/b"_s, u"All files (*)"_s), Format::JsonLines);
    QCOMPARE(ui::files::withEnding(u"/a/b"_s, filters[3]), u"/a/b.txt"_s);
    QCOMPARE(ui::files::withEnding(u"/a/b.har"_s, filters[3]), u"/a/b.har"_s);
}

ECHOBENCH_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
