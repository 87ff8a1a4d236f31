// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/pen.h"
#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/timeline/rowstore.h"

#include <QtTest>

#include <vector>

using ui::RowStore;
using ui::Side;

class TestRowStore : public QObject
{
    Q_OBJECT

private slots:
    void readsARowFromThePageItWasWrittenOn();
    void putsSeveralThreadsInTheOrderThingsHappened();
    void keepsTheOrderOfOneThreadWhereStampsAreEqual();
    void countsThePayloadOfAPageUntilItsLastRowGoes();
    void letsGoOfAPageWithItsLastRow();
    void releasesManyRowsOfSeveralPages();
    void takesMoreOfAPageThatIsWrittenStill();
    void takesAgainAPageThatItHadLetGo();
    void takesAnyNumberOfEntries();
    void takesOfTheQueueAsMuchAsIsAskedFor();
    void putsWhatCameLaterBeforeWhatStillWaits();
    void letsGoOfThePagesThatItSkips();
    void skipsAFloodBeforeWhatAQuietConnectionSaid();
};

namespace {

server::Event serverAt(qint64 at, const QByteArray &payload = {})
{
    return {.at = at, .kind = server::EventKind::MessageReceived, .size = payload.size(), .payload = payload};
}

client::Event clientAt(qint64 at) { return {.at = at, .kind = client::EventKind::MessageSent}; }

std::vector<RowStore::Row> put(RowStore &store, const server::Events &server,
                               const client::Events &client = {})
{
    store.queue(server, {{.events = client}});
    return store.take(store.queued());
}

QList<qint64> stamps(const RowStore &store, const std::vector<RowStore::Row> &rows)
{
    QList<qint64> stamps;
    for (const RowStore::Row row : rows)
        stamps.append(store.at(row));
    return stamps;
}

} // namespace

void TestRowStore::readsARowFromThePageItWasWrittenOn()
{
    RowStore store;
    const auto rows = put(store, {serverAt(1, "one"), serverAt(2, QByteArray(10'000, 'x'))}, {clientAt(3)});
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(store.entry(rows[0]).payload, QByteArray("one"));
    QCOMPARE(store.entry(rows[1]).payload, QByteArray(10'000, 'x'));
    QVERIFY(store.entry(rows[2]).side == Side::Client);
    QVERIFY(rows[2].side == Side::Client);
    QVERIFY(rows[0].kind == ui::EntryKind::MessageReceived);
}

void TestRowStore::putsSeveralThreadsInTheOrderThingsHappened()
{
    server::Events server({serverAt(1), serverAt(4), serverAt(5)});
    server.append(server::Events({serverAt(2), serverAt(6)})); // another worker
    RowStore store;
    QCOMPARE(stamps(store, put(store, server, {clientAt(0), clientAt(3), clientAt(7)})),
             (QList<qint64>{0, 1, 2, 3, 4, 5, 6, 7}));
}

void TestRowStore::keepsTheOrderOfOneThreadWhereStampsAreEqual()
{
    RowStore store;
    const auto rows = put(store, {serverAt(1, "a"), serverAt(1, "b"), serverAt(1, "c")}, {});
    QCOMPARE(store.entry(rows[0]).payload + store.entry(rows[1]).payload + store.entry(rows[2]).payload,
             QByteArray("abc"));
}

void TestRowStore::countsThePayloadOfAPageUntilItsLastRowGoes()
{
    RowStore store;
    const auto rows = put(store, {serverAt(1, "12345"), serverAt(2, "123")}, {});
    QCOMPARE(store.payloadBytes(), 8);
    QVERIFY(!store.release(rows[0]));
    QCOMPARE(store.payloadBytes(), 8);
    QVERIFY(store.release(rows[1]));
    QCOMPARE(store.payloadBytes(), 0);
}

void TestRowStore::letsGoOfAPageWithItsLastRow()
{
    RowStore store;
    std::weak_ptr<const wire::Page<server::Event>> page;
    std::vector<RowStore::Row> rows;
    {
        const server::Events events({serverAt(1)});
        page = events.stretches().front().page;
        rows = put(store, events, {});
    }
    store.release(rows[0]);
    QCOMPARE(store.at(rows[0]), 1); // a view may still look
    store.sweep();
    QVERIFY(page.expired());
}

void TestRowStore::releasesManyRowsOfSeveralPages()
{
    RowStore store;
    const auto rows =
        put(store, {serverAt(1, "a"), serverAt(3, "bc"), serverAt(4, "d")}, {clientAt(2), clientAt(5)});
    store.release(rows.begin(), rows.begin() + 3);
    QCOMPARE(store.payloadBytes(), 4);
    store.release(rows.begin() + 3, rows.end());
    QCOMPARE(store.payloadBytes(), 0);
}

void TestRowStore::takesMoreOfAPageThatIsWrittenStill()
{
    wire::Handover<server::Event> handover;
    wire::Pen<server::Event> pen(handover);
    RowStore store;
    pen.write(serverAt(1));
    const auto before = put(store, handover.take().events);
    pen.write(serverAt(2));
    const auto after = put(store, handover.take().events);
    QCOMPARE(before[0].page, after[0].page);
    QCOMPARE(store.at(after[0]), 2);
}

void TestRowStore::takesAgainAPageThatItHadLetGo()
{
    wire::Handover<server::Event> handover;
    wire::Pen<server::Event> pen(handover);
    RowStore store;
    pen.write(serverAt(1));
    store.release(put(store, handover.take().events)[0]);
    store.sweep();
    pen.write(serverAt(2));
    QCOMPARE(stamps(store, put(store, handover.take().events)), QList<qint64>{2});
}

void TestRowStore::takesAnyNumberOfEntries()
{
    RowStore store;
    const auto rows = store.put(entries::numbered(0, 200'000));
    QCOMPARE(rows.size(), std::size_t(200'000));
    QCOMPARE(store.entry(rows[199'999]).payload, QByteArray("199999"));
}

void TestRowStore::takesOfTheQueueAsMuchAsIsAskedFor()
{
    RowStore store;
    store.queue({serverAt(1), serverAt(3), serverAt(5)}, {{.events = {clientAt(2), clientAt(4)}}});
    QCOMPARE(stamps(store, store.take(2)), (QList<qint64>{1, 2}));
    QCOMPARE(store.queued(), std::size_t(3));
    QCOMPARE(store.queuedSince(), 3);
    QCOMPARE(stamps(store, store.take(9)), (QList<qint64>{3, 4, 5}));
}

void TestRowStore::putsWhatCameLaterBeforeWhatStillWaits()
{
    RowStore store;
    store.queue({serverAt(1), serverAt(5)}, {});
    QCOMPARE(stamps(store, store.take(1)), QList<qint64>{1});
    store.queue({}, {{.events = {clientAt(3)}}});
    QCOMPARE(stamps(store, store.take(2)), (QList<qint64>{3, 5}));
}

void TestRowStore::letsGoOfThePagesThatItSkips()
{
    RowStore store;
    std::weak_ptr<const wire::Page<server::Event>> page;
    {
        const server::Events events({serverAt(1, "one"), serverAt(2, "two")});
        page = events.stretches().front().page;
        store.queue(events, {{.events = {clientAt(3)}}});
    }
    const RowStore::Counts one = store.skip(1);
    QCOMPARE(one.server, quint64(1));
    QCOMPARE(store.queuedSince(), 2);
    const RowStore::Counts another = store.skip(1);
    QCOMPARE(another.server, quint64(1));
    QCOMPARE(another.client, quint64(0));
    QCOMPARE(store.queued(), std::size_t(1));
    store.sweep();
    QVERIFY(page.expired());
    QCOMPARE(store.payloadBytes(), 0);
}

void TestRowStore::skipsAFloodBeforeWhatAQuietConnectionSaid()
{
    RowStore store;
    QList<server::Event> flood;
    for (int at = 10; at < 1'010; ++at)
        flood.append(serverAt(at));
    store.queue(flood, {{.events = {clientAt(1)}}});
    const RowStore::Counts skipped = store.skip(900);
    QCOMPARE(skipped.server, quint64(900));
    QCOMPARE(skipped.client, quint64(0));
    QCOMPARE(store.queuedSince(), 1);
    QCOMPARE(store.skip(101).client, quint64(1)); // nothing else is left to go
    QCOMPARE(store.queued(), std::size_t(0));
}

ECHOBENCH_APPLESS_MAIN(TestRowStore)
#include "tst_rowstore.moc"
