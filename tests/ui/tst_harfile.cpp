// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/files/grouped.h"
#include "ui/files/harreader.h"
#include "ui/files/harwriter.h"
#include "ui/timeline/timeline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <memory>

using entries::binary;
using ui::Entry;
using ui::EntryKind;
using ui::Side;
using ui::Timeline;
using ui::files::HarReader;
using ui::files::HarWriter;
using namespace Qt::StringLiterals;

class TestHarFile : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatChromeReads();
    void writesWhatTheServerSawFromTheClientsSide();
    void leavesOutWhatNeverOpened();
    void exportImportExportGivesTheSameBytes_data();
    void exportImportExportGivesTheSameBytes();
    void keepsEveryCloseCode();
    void readsWhatChromeWrites();
    void readsHalfACharacterAsWhatItIs();
    void readsWhatMitmproxyWrites();
    void putsConnectionsInTheOrderTheyHappened();
    void saysWhereAFileIsWrong_data();
    void saysWhereAFileIsWrong();
};

namespace {

constexpr qint64 Moment = 1'793'880'271'102'345'678;

QByteArray harOf(const QList<Entry> &entries)
{
    Timeline timeline({}, [] { return qint64(0); });
    timeline.append(entries);
    const ui::Snapshot rows = timeline.snapshot();
    HarWriter writer;
    QByteArray out;
    writer.begin(out, 0);
    for (const quint32 index : ui::files::groupedByConnection(rows))
        writer.add(out, rows.entry(index));
    writer.end(out);
    return out;
}

/// A conversation of one side's connection, `entries` in its midst.
QList<Entry> conversation(Side side, const QList<Entry> &entries, quint16 code = 1000, quint64 connection = 1)
{
    Entry opened = entries::fact(side, EntryKind::ConnectionOpened);
    if (side == Side::Client)
        opened.detail = u"ws://localhost:8000/chat?room=1&name=%C3%A4"_s;
    else
        opened.peer = std::make_shared<const server::Peer>(server::Peer{
            .address = QHostAddress(u"::1"_s), .port = 4711, .path = u"/chat?room=1"_s, .origin = u"null"_s});
    QList<Entry> all = {opened};
    all += entries;
    all.append(entries::fact(side, EntryKind::ConnectionClosed, u"bye"_s, code));
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].connection = connection;
        all[i].side = side;
        all[i].at = Moment + i * 1'234'567;
    }
    return all;
}

QJsonObject requestOf(const QByteArray &har)
{
    return QJsonDocument::fromJson(har)[u"log"_s][u"entries"_s].toArray().at(0).toObject();
}

QByteArray chromeHar(const QByteArray &messages)
{
    return R"({"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[],"entries":[
  {"_resourceType":"document","startedDateTime":"2026-11-05T12:04:30.000Z","request":{"url":"http://a/"}},
  {"_resourceType":"websocket","_webSocketMessages":[)" +
           messages + R"(],"connection":"4711","startedDateTime":"2026-11-05T12:04:31.102Z",
   "request":{"method":"GET","url":"wss://example.org/socket"},"response":{"status":101}}]}})";
}

} // namespace

void TestHarFile::writesWhatChromeReads()
{
    const QByteArray har =
        harOf(conversation(Side::Client, {entries::sent("hello"), binary(entries::received("\xff"))}));
    const QJsonObject log = QJsonDocument::fromJson(har)[u"log"_s].toObject();
    QCOMPARE(log[u"version"_s].toString(), u"1.2"_s);
    QCOMPARE(log[u"creator"_s][u"name"_s].toString(), u"EchoBench"_s);
    const QJsonObject request = requestOf(har);
    QCOMPARE(request[u"_resourceType"_s].toString(), u"websocket"_s);
    QCOMPARE(request[u"startedDateTime"_s].toString(), u"2026-11-05T12:04:31.102345Z"_s);
    QCOMPARE(request[u"response"_s][u"status"_s].toInt(), 101);
    QCOMPARE(request[u"request"_s][u"url"_s].toString(), u"ws://localhost:8000/chat?room=1&name=%C3%A4"_s);
    QCOMPARE(request[u"request"_s][u"queryString"_s].toArray().size(), 2);
    for (const char *member : {"time", "cache", "timings"})
        QVERIFY2(request.contains(QLatin1String(member)), member);
    const QJsonArray messages = request[u"_webSocketMessages"_s].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].toObject(), (QJsonObject{{u"type"_s, u"send"_s},
                                                  {u"time"_s, 1793880271.103580},
                                                  {u"opcode"_s, 1},
                                                  {u"data"_s, u"hello"_s}}));
    QCOMPARE(messages[1][u"type"_s].toString(), u"receive"_s);
    QCOMPARE(messages[1][u"opcode"_s].toInt(), 2);
    QCOMPARE(messages[1][u"data"_s].toString(), u"/w=="_s);
    QCOMPARE(request[u"_webSocketClose"_s][u"code"_s].toInt(), 1000);
}

void TestHarFile::writesWhatTheServerSawFromTheClientsSide()
{
    Entry started = entries::fact(Side::Server, EntryKind::ServerStarted, {}, 8'000);
    QList<Entry> all = {started};
    all += conversation(Side::Server, {entries::serverReceived("hello")});
    const QJsonObject request = requestOf(harOf(all));
    QCOMPARE(request[u"request"_s][u"url"_s].toString(), u"ws://localhost:8000/chat?room=1"_s);
    QCOMPARE(request[u"_webSocketMessages"_s][0][u"type"_s].toString(), u"send"_s);
    QCOMPARE(request[u"_peer"_s][u"port"_s].toInt(), 4711);
}

void TestHarFile::leavesOutWhatNeverOpened()
{
    Entry connecting = entries::fact(Side::Client, EntryKind::Connecting, u"ws://nowhere/"_s);
    connecting.connection = 1;
    Entry failed = entries::fact(Side::Client, EntryKind::ConnectionFailed, u"refused"_s);
    failed.connection = 1;
    QCOMPARE(requestOf(harOf({connecting, failed})), QJsonObject());
}

void TestHarFile::exportImportExportGivesTheSameBytes_data()
{
    QTest::addColumn<QList<Entry>>("conversation");
    QByteArray octets;
    for (int i = 0; i < 256; ++i)
        octets += static_cast<char>(i);
    const QByteArray large = QByteArray("\x00\xc3\xa4\"\n", 5).repeated((16 << 20) / 5);
    QTest::newRow("byte fidelity: NUL") << conversation(Side::Client, {entries::sent(QByteArray("a\0b", 3))});
    QTest::newRow("byte fidelity: every octet in binary")
        << conversation(Side::Client, {binary(entries::sent(octets)), binary(entries::received("\xc3\x28"))});
    QTest::newRow("byte fidelity: 16 MiB")
        << conversation(Side::Client, {entries::sent(large), binary(entries::received(large))});
    QTest::newRow("the server's side") << conversation(Side::Server, {entries::serverReceived("x")});
    QTest::newRow("no message") << conversation(Side::Client, {});
    Entry cut = entries::sent("gr\xc3");
    cut.size = 5'000;
    QTest::newRow("a message partly kept") << conversation(Side::Client, {cut});
    QTest::newRow("two connections at once")
        << (conversation(Side::Client, {entries::sent("x")}) + conversation(Side::Client, {}, 1001, 2));
    QTest::newRow("a URL that nobody knows")
        << conversation(Side::Client, {entries::sent("x"), entries::sent("y")}).mid(1);
    QTest::newRow("pings, which it leaves out") << conversation(
        Side::Client, {entries::message(Side::Client, EntryKind::PingSent, "p"), entries::sent("x"),
                       entries::message(Side::Client, EntryKind::PongReceived, "p")});
}

void TestHarFile::exportImportExportGivesTheSameBytes()
{
    QFETCH(const QList<Entry>, conversation);
    const QByteArray first = harOf(conversation);
    HarReader reader;
    const QList<Entry> read = reader.read(first);
    QVERIFY2(!read.isEmpty(), qPrintable(reader.errorString()));
    QVERIFY(harOf(read) == first);
}

void TestHarFile::keepsEveryCloseCode()
{
    for (const int code : {1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010,
                           1011, 1012, 1013, 1014, 1015, 3000, 3999, 4000, 4999, 0,    65'535}) {
        const QByteArray har = harOf(conversation(Side::Client, {}, static_cast<quint16>(code)));
        HarReader reader;
        const QList<Entry> read = reader.read(har);
        QVERIFY2(!read.isEmpty(), qPrintable(reader.errorString()));
        QCOMPARE(read.constLast().code, code);
        QCOMPARE(read.constLast().detail, u"bye"_s);
    }
}

void TestHarFile::readsWhatChromeWrites()
{
    HarReader reader;
    const QList<Entry> read = reader.read(
        chromeHar(R"({"type":"send","time":1793880271.5,"opcode":1,"data":"hello"},)"
                  R"({"type":"receive","time":1793880271.75,"opcode":2,"data":"AP8="},)"
                  R"({"type":"receive","time":1793880272,"opcode":-1,"data":"WebSocket error"})"));
    QCOMPARE(reader.errorString(), QString());
    QCOMPARE(read.size(), 3);
    QCOMPARE(read[0].kind, EntryKind::ConnectionOpened);
    QCOMPARE(read[0].detail, u"wss://example.org/socket"_s);
    QCOMPARE(read[0].connection, 1U);
    QCOMPARE(read[1].kind, EntryKind::MessageSent);
    QCOMPARE(read[1].payload, QByteArray("hello"));
    QCOMPARE(read[1].at, 1'793'880'271'500'000'000);
    QCOMPARE(read[2].kind, EntryKind::MessageReceived);
    QVERIFY(read[2].binary);
    QCOMPARE(read[2].payload, QByteArray("\0\xff", 2));
}

void TestHarFile::readsHalfACharacterAsWhatItIs()
{
    HarReader reader;
    const QList<Entry> entries = reader.read(chromeHar(
        R"({"type":"send","time":1793880271.5,"opcode":1,"data":"a\ud800b\udc00\ud83d\ude00\udbff"})"));
    QVERIFY2(reader.errorString().isEmpty(), qPrintable(reader.errorString()));
    QVERIFY(entries.size() > 1);
    QCOMPARE(entries.at(1).payload, "a\xef\xbf\xbd"
                                    "b\xef\xbf\xbd"
                                    "\xf0\x9f\x98\x80\xef\xbf\xbd");
}

void TestHarFile::readsWhatMitmproxyWrites()
{
    HarReader reader;
    const QList<Entry> read = reader.read(
        R"({"log":{"version":"1.2","creator":{"name":"mitmproxy","version":"11"},"pages":[],"entries":[{
            "startedDateTime":"2026-11-05T12:04:31.102345+00:00","time":5,
            "request":{"method":"GET","url":"http://localhost:8000/"},"response":{"status":101},
            "_resourceType":"websocket","_webSocketMessages":[
              {"type":"send","time":1793880271.5,"opcode":1,"data":"hello"}]}]}})");
    QCOMPARE(reader.errorString(), QString());
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0].at, 1'793'880'271'102'345'000);
    QCOMPARE(read[1].payload, QByteArray("hello"));
}

void TestHarFile::putsConnectionsInTheOrderTheyHappened()
{
    const QByteArray har = harOf(conversation(Side::Client, {entries::sent("1"), entries::sent("2")}) +
                                 conversation(Side::Client, {entries::sent("3")}, 1000, 2));
    HarReader reader;
    const QList<Entry> read = reader.read(har);
    QCOMPARE(read.size(), 7);
    for (qsizetype i = 1; i < read.size(); ++i)
        QVERIFY(read[i - 1].at <= read[i].at);
}

void TestHarFile::saysWhereAFileIsWrong_data()
{
    QTest::addColumn<QByteArray>("har");
    QTest::addColumn<QString>("error");
    QTest::newRow("empty") << QByteArray() << u"line 1, column 1"_s;
    QTest::newRow("torn") << harOf(conversation(Side::Client, {})).chopped(10) << u"line 2"_s;
    QTest::newRow("not JSON") << QByteArray("{\n  \"log\": x}") << u"line 2, column 10"_s;
    QTest::newRow("another JSON") << QByteArray("{\"a\":1}") << u"no HAR"_s;
    QTest::newRow("no WebSocket") << QByteArray(R"({"log":{"entries":[{},{}]}})") << u"there are 2"_s;
    QTest::newRow("a type that is none")
        << chromeHar(R"({"type":"sent","time":1,"opcode":1,"data":""})") << u"request 2, message 1"_s;
    QTest::newRow("no time") << chromeHar(R"({"type":"send","opcode":1,"data":""})") << u"\"time\""_s;
    QTest::newRow("no data") << chromeHar(R"({"type":"send","time":1,"opcode":1})") << u"\"data\""_s;
    QTest::newRow("no base64") << chromeHar(R"({"type":"send","time":1,"opcode":2,"data":"?"})")
                               << u"base64"_s;
    QTest::newRow("no moment") << QByteArray(R"({"log":{"entries":[{"_webSocketMessages":[]}]}})")
                               << u"startedDateTime"_s;
}

void TestHarFile::saysWhereAFileIsWrong()
{
    QFETCH(const QByteArray, har);
    QFETCH(const QString, error);
    HarReader reader;
    QVERIFY(reader.read(har).isEmpty());
    QVERIFY2(reader.errorString().contains(error), qPrintable(reader.errorString()));
}

ECHOBENCH_GUILESS_MAIN(TestHarFile)
#include "tst_harfile.moc"
