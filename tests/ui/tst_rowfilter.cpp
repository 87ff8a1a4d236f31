// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/search/rowfilter.h"

#include <QtTest>

using ui::Direction;
using ui::EntryKind;
using ui::RowFilter;
using ui::Side;
using Kind = ui::RowFilter::Kind;

class TestRowFilter : public QObject
{
    Q_OBJECT

private slots:
    void acceptsEverythingByDefault();
    void acceptsBySide();
    void acceptsByDirection();
    void acceptsByConnection();
    void acceptsByKind();
    void acceptsBySizeOfWhatHasOne();
    void readsARowOnlyWhereItMust();
};

namespace {

const ui::Entry opened = entries::fact(Side::Client, EntryKind::ConnectionOpened);
const ui::Entry ping = entries::message(Side::Client, EntryKind::PingSent, "p");

} // namespace

void TestRowFilter::acceptsEverythingByDefault()
{
    QVERIFY(RowFilter().isEmpty());
    for (const ui::Entry &entry : {opened, ping, entries::sent("a"), entries::serverReceived({})})
        QVERIFY(RowFilter().accepts(entry));
}

void TestRowFilter::acceptsBySide()
{
    const RowFilter filter{.side = Side::Server};
    QVERIFY(filter.accepts(entries::serverReceived("a")));
    QVERIFY(!filter.accepts(entries::received("a")));
}

void TestRowFilter::acceptsByDirection()
{
    const RowFilter filter{.direction = Direction::Sent};
    QVERIFY(filter.accepts(entries::sent("a")));
    QVERIFY(filter.accepts(ping));
    QVERIFY(!filter.accepts(entries::received("a")));
    QVERIFY(!filter.accepts(opened));
}

void TestRowFilter::acceptsByConnection()
{
    const RowFilter filter{.connection = 2};
    ui::Entry entry = entries::sent("a");
    QVERIFY(!filter.accepts(entry));
    entry.connection = 2;
    QVERIFY(filter.accepts(entry));
}

void TestRowFilter::acceptsByKind()
{
    const ui::Entry text = entries::sent("a");
    const ui::Entry binary = entries::binary(text);
    const auto accepted = [&](Kind kind) {
        const RowFilter filter{.kind = kind};
        QString found;
        for (const auto &[name, entry] : {std::pair('t', text), {'b', binary}, {'p', ping}, {'o', opened}}) {
            if (filter.accepts(entry))
                found += QLatin1Char(name);
        }
        return found;
    };
    QCOMPARE(accepted(Kind::Any), QStringLiteral("tbpo"));
    QCOMPARE(accepted(Kind::Messages), QStringLiteral("tb"));
    QCOMPARE(accepted(Kind::Text), QStringLiteral("t"));
    QCOMPARE(accepted(Kind::Binary), QStringLiteral("b"));
    QCOMPARE(accepted(Kind::Control), QStringLiteral("p"));
    QCOMPARE(accepted(Kind::Other), QStringLiteral("o"));
}

void TestRowFilter::acceptsBySizeOfWhatHasOne()
{
    const RowFilter filter{.minSize = 2, .maxSize = 3};
    QVERIFY(!filter.accepts(entries::sent("a")));
    QVERIFY(filter.accepts(entries::sent("ab")));
    QVERIFY(filter.accepts(entries::sent("abc")));
    QVERIFY(!filter.accepts(entries::sent("abcd")));
    const RowFilter empty{.maxSize = 0};
    QVERIFY(empty.accepts(entries::sent({})));
    QVERIFY(!empty.accepts(opened));
}

void TestRowFilter::readsARowOnlyWhereItMust()
{
    QVERIFY(!RowFilter({.side = Side::Server, .direction = Direction::Sent, .kind = Kind::Messages})
                 .needsEntry());
    QVERIFY(RowFilter({.kind = Kind::Binary}).needsEntry());
    QVERIFY(RowFilter({.connection = 1}).needsEntry());
    QVERIFY(RowFilter({.minSize = 1}).needsEntry());
    QVERIFY(RowFilter({.maxSize = 0}).needsEntry());
}

ECHOBENCH_APPLESS_MAIN(TestRowFilter)
#include "tst_rowfilter.moc"
