// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/search/rowsieve.h"
#include "ui/timeline/timeline.h"

#include <QtTest>

using ui::RowSieve;

class TestRowSieve : public QObject
{
    Q_OBJECT

private slots:
    void letsThroughWhatTheFilterAccepts_data();
    void letsThroughWhatTheFilterAccepts();
    void countsWhatTheViewIsForWhateverItsUserWants();
    void partsTheTabs();
    void countsAnewWithoutForgettingItsFilter();
    void knowsWhetherTheViewIsForEverything();
};

namespace {

struct Bench {
    Bench()
    {
        timeline.append({entries::sent("one"), entries::received("two"), entries::serverReceived("one"),
                         entries::fact(ui::Side::Client, ui::EntryKind::PingReceived),
                         entries::binary(entries::sent("one"))});
    }
    [[nodiscard]] QList<quint64> accepted(RowSieve &sieve) const
    {
        QList<quint64> all;
        timeline.each(timeline.begin(), timeline.end(), [&](quint64 sequence, ui::RowStore::Row row) {
            if (sieve.accepts(sequence, row))
                all.append(sequence);
        });
        return all;
    }

    ui::Timeline timeline;
};

} // namespace

void TestRowSieve::letsThroughWhatTheFilterAccepts_data()
{
    QTest::addColumn<ui::TimelineFilter>("filter");
    QTest::newRow("all") << ui::TimelineFilter{};
    QTest::newRow("side") << ui::TimelineFilter{.side = ui::Side::Server, .text = {}};
    QTest::newRow("kinds") << ui::TimelineFilter{
        .side = {}, .kinds = {ui::EntryKind::MessageSent}, .text = {}};
    QTest::newRow("direction") << ui::TimelineFilter{
        .side = {}, .text = {}, .rows = {.direction = ui::Direction::Received}};
    QTest::newRow("binary") << ui::TimelineFilter{
        .side = {}, .text = {}, .rows = {.kind = ui::RowFilter::Kind::Binary}};
    QTest::newRow("text") << ui::TimelineFilter{.side = {}, .text = QStringLiteral("one")};
}

void TestRowSieve::letsThroughWhatTheFilterAccepts()
{
    QFETCH(ui::TimelineFilter, filter);
    const Bench b;
    RowSieve sieve(b.timeline, filter);
    QList<quint64> expected;
    for (quint64 sequence = b.timeline.begin(); sequence < b.timeline.end(); ++sequence) {
        if (filter.accepts(b.timeline.at(sequence)))
            expected.append(sequence);
    }
    QCOMPARE(b.accepted(sieve), expected);
}

void TestRowSieve::countsWhatTheViewIsForWhateverItsUserWants()
{
    const Bench b;
    RowSieve sieve(b.timeline, {.side = ui::Side::Client, .text = QStringLiteral("one")});
    QCOMPARE(b.accepted(sieve).size(), 1);
    QCOMPARE(sieve.offered(), 4);
    QCOMPARE(sieve.countOffered(b.timeline.begin() + 1, b.timeline.end()), 3);
    sieve.forget(1);
    QCOMPARE(sieve.offered(), 3);
}

void TestRowSieve::partsTheTabs()
{
    ui::Timeline timeline;
    timeline.append({}, {{.tab = 1, .events = {{.at = 1, .kind = client::EventKind::MessageSent}}},
                         {.tab = 2, .events = {{.at = 2, .kind = client::EventKind::MessageSent}}}});
    RowSieve sieve(timeline, {.side = ui::Side::Client, .tab = 2, .text = {}});
    QVERIFY(!sieve.accepts(
        0, {.page = 0, .index = 0, .kind = ui::EntryKind::MessageSent, .side = ui::Side::Client}));
    QCOMPARE(sieve.countOffered(timeline.begin(), timeline.end()), 1);
}

void TestRowSieve::countsAnewWithoutForgettingItsFilter()
{
    const Bench b;
    RowSieve sieve(b.timeline, {.side = ui::Side::Server, .text = {}});
    QCOMPARE(b.accepted(sieve).size(), 1);
    sieve.countAnew();
    QCOMPARE(sieve.offered(), 0);
    QCOMPARE(b.accepted(sieve).size(), 1);
}

void TestRowSieve::knowsWhetherTheViewIsForEverything()
{
    const Bench b;
    QVERIFY(RowSieve(b.timeline, {.side = {}, .text = QStringLiteral("one")}).isForAll());
    QVERIFY(!RowSieve(b.timeline, {.side = ui::Side::Client, .text = {}}).isForAll());
}

ECHOBENCH_APPLESS_MAIN(TestRowSieve)
#include "tst_rowsieve.moc"
