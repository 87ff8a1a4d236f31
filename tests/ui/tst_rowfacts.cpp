// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/timeline/rowfacts.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using ui::EntryKind;
using ui::Side;

class TestRowFacts : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAMessageIs_data();
    void saysWhatAMessageIs();
    void countsBytesAndCharacters();
    void fieldRow15_saysItsTimes();
    void explainsACloseCode();
    void saysWhoConnected();
    void saysWhereTheClientConnectsTo();
    void hasThePayloadOfAPing();
    void readsNoMarkupInWhatAPeerSent();
};

namespace {

QString valueOf(const ui::RowDetails &row, const QString &name)
{
    for (const ui::Fact &fact : ui::factsOf(row)) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

QString valueOf(const ui::Entry &entry, const QString &name)
{
    return valueOf(ui::RowDetails{.entry = entry}, name);
}

} // namespace

void TestRowFacts::saysWhatAMessageIs_data()
{
    QTest::addColumn<ui::Entry>("entry");
    QTest::addColumn<QString>("what");
    QTest::newRow("client, sent") << entries::sent("a") << u"Text message, sent by the client"_s;
    QTest::newRow("client, received") << entries::received("a") << u"Text message, received by the client"_s;
    QTest::newRow("server") << entries::binary(entries::serverReceived("a"))
                            << u"Binary message, received by the server"_s;
    QTest::newRow("no message") << entries::fact(Side::Server, EntryKind::ServerStopped)
                                << u"Server stopped"_s;
}

void TestRowFacts::saysWhatAMessageIs()
{
    QFETCH(const ui::Entry, entry);
    QFETCH(const QString, what);
    QCOMPARE(valueOf(entry, u"What"_s), what);
}

void TestRowFacts::countsBytesAndCharacters()
{
    QCOMPARE(valueOf(entries::sent("a\xc3\xa4\xf0\x9f\x98\x80"), u"Size"_s), u"7 bytes, 3 characters"_s);
    QCOMPARE(valueOf(entries::binary(entries::sent("abc")), u"Size"_s), u"3 bytes"_s);
    ui::Entry partly = entries::sent("abc");
    partly.size = 70'000;
    QCOMPARE(valueOf(partly, u"Size"_s), u"70,000 bytes"_s);
}

void TestRowFacts::fieldRow15_saysItsTimes()
{
    ui::RowDetails row{.entry = entries::received("a")};
    row.msecsSinceEpoch = QDateTime(QDate(2026, 11, 25), QTime(12, 4, 31, 102)).toMSecsSinceEpoch();
    row.sinceStart = 2'500'000'000;
    row.sincePrevious = 142'000;
    row.entry.roundTrip = 98'000;
    QCOMPARE(valueOf(row, u"Time"_s), u"2026-11-25 12:04:31.102"_s);
    QCOMPARE(valueOf(row, u"Since the start"_s), u"2.50\u00a0s"_s);
    QCOMPARE(valueOf(row, u"Since the row before"_s), u"142\u00a0µs"_s);
    QCOMPARE(valueOf(row, u"Round trip"_s), u"98\u00a0µs"_s);
}

void TestRowFacts::explainsACloseCode()
{
    const ui::Entry entry = entries::fact(Side::Client, EntryKind::CloseReceived, u"maintenance"_s, 1001);
    QCOMPARE(valueOf(entry, u"Close code"_s), u"1001 Going Away"_s);
    QVERIFY(!valueOf(entry, u"It means"_s).isEmpty());
    QCOMPARE(valueOf(entry, u"Reason"_s), u"maintenance"_s);
    QCOMPARE(valueOf(entries::fact(Side::Client, EntryKind::CloseSent, {}, 4001), u"Reason"_s),
             u"none given"_s);
}

void TestRowFacts::saysWhoConnected()
{
    ui::Entry entry = entries::fact(Side::Server, EntryKind::ConnectionOpened);
    entry.peer = std::make_shared<server::Peer>(server::Peer{
        .address = QHostAddress::LocalHost, .port = 4711, .path = u"/a"_s, .userAgent = u"Browser 1"_s});
    QCOMPARE(valueOf(entry, u"Client"_s), u"127.0.0.1:4711"_s);
    QCOMPARE(valueOf(entry, u"Path"_s), u"/a"_s);
    QCOMPARE(valueOf(entry, u"User agent"_s), u"Browser 1"_s);
    QCOMPARE(valueOf(entry, u"Origin"_s), QString());
}

void TestRowFacts::saysWhereTheClientConnectsTo()
{
    QCOMPARE(valueOf(entries::fact(Side::Client, EntryKind::Connecting, u"ws://a/b"_s), u"Address"_s),
             u"ws://a/b"_s);
}

void TestRowFacts::hasThePayloadOfAPing()
{
    QCOMPARE(ui::payloadOf(entries::message(Side::Client, EntryKind::PingSent, "p")), "p");
    ui::Entry started = entries::fact(Side::Server, EntryKind::ServerStarted);
    started.payload = "a fingerprint";
    QCOMPARE(ui::payloadOf(started), QByteArray());
}

void TestRowFacts::readsNoMarkupInWhatAPeerSent()
{
    const ui::Entry entry = entries::fact(Side::Client, EntryKind::CloseReceived, u"<b>a\nb</b>"_s, 1000);
    QCOMPARE(valueOf(entry, u"Reason"_s), u"<b>a\nb</b>"_s);
}

ECHOBENCH_GUILESS_MAIN(TestRowFacts)
#include "tst_rowfacts.moc"
