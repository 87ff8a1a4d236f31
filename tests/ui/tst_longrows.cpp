// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/list/timelinemodel.h"
#include "ui/timeline/timeline.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using ui::TimelineModel;

/// Regular expressions in rows that take longer than the window may be deaf.
class TestLongRows : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsAtTheEndOfARow();
    void keepsTheOrderOfTheRows();
    void findsWhatComesWhileItWaits();
    void countsWhatItGaveUp();
    void waitsForNoRowThatIsGone();
    void forgetsARowWithAnotherFilter();
    void leavesTheWindowAlive();
};

namespace {

QByteArray longRow(const QByteArray &end) { return QByteArray(4 << 20, 'x') + ' ' + end; }

ui::TimelineFilter filter(const QString &expression)
{
    return {.side = {}, .text = expression, .regularExpression = true};
}

struct Fixture {
    explicit Fixture(const QString &expression, ui::Timeline::Limits limits = {})
        : timeline(limits)
        , model(timeline, filter(expression))
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    [[nodiscard]] QList<quint64> shown() const
    {
        QList<quint64> rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.sequence(row));
        return rows;
    }

    ui::Timeline timeline;
    TimelineModel model;
    QAbstractItemModelTester tester;
};

} // namespace

void TestLongRows::findsWhatIsAtTheEndOfARow()
{
    Fixture f(QStringLiteral("error.*timeout"));
    f.timeline.append({entries::sent(longRow("an error and its timeout"))});
    QVERIFY(f.model.isSearching());
    QCOMPARE(f.model.rowCount(), 0);
    QTRY_COMPARE(f.model.rowCount(), 1);
    QVERIFY(!f.model.isSearching());
    QCOMPARE(f.model.offered(), 1);
    QCOMPARE(f.model.tooSlow(), 0);
}

void TestLongRows::keepsTheOrderOfTheRows()
{
    Fixture f(QStringLiteral("b[ae]d"));
    f.timeline.append({entries::sent("bad"), entries::sent(longRow("bed")), entries::sent(longRow("bid")),
                       entries::sent("bed")});
    QTRY_VERIFY(!f.model.isSearching());
    QCOMPARE(f.shown(), (QList<quint64>{0, 1, 3}));
    f.model.setFilter(filter(QStringLiteral("b[ai]d")));
    QTRY_VERIFY(!f.model.isSearching());
    QCOMPARE(f.shown(), (QList<quint64>{0, 2}));
}

void TestLongRows::findsWhatComesWhileItWaits()
{
    Fixture f(QStringLiteral("nothing"));
    f.timeline.append({entries::sent(longRow("bad")), entries::sent("bid")});
    QTRY_VERIFY(!f.model.isSearching());
    f.model.setFilter(filter(QStringLiteral("b[ae]d"))); // backwards to the long row, and waits
    f.timeline.append({entries::sent("bed")});
    QTRY_COMPARE(f.shown(), (QList<quint64>{0, 2}));
    QTRY_VERIFY(!f.model.isSearching());
}

void TestLongRows::countsWhatItGaveUp()
{
    Fixture f(QStringLiteral("(a|aa)+[yz]"));
    f.timeline.append({entries::sent(QByteArray(5'000, 'a')), entries::sent("aaz")});
    QTRY_VERIFY_WITH_TIMEOUT(!f.model.isSearching(), 60'000);
    QCOMPARE(f.shown(), QList<quint64>{1});
    QCOMPARE(f.model.tooSlow(), 1);
}

void TestLongRows::waitsForNoRowThatIsGone()
{
    Fixture f(QStringLiteral("b[ae]d"), {.rows = ui::Timeline::LeastRows, .payloadBytes = 64 << 20});
    f.timeline.append({entries::sent(longRow("bad"))});
    QVERIFY(f.model.isSearching());
    f.timeline.append(entries::numbered(0, static_cast<int>(ui::Timeline::LeastRows)));
    QTRY_VERIFY(!f.model.isSearching());
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.offered(), static_cast<qsizetype>(ui::Timeline::LeastRows));
}

void TestLongRows::forgetsARowWithAnotherFilter()
{
    Fixture f(QStringLiteral("b[ae]d"));
    f.timeline.append({entries::sent(longRow("bad"))});
    QVERIFY(f.model.isSearching());
    f.model.setFilter(filter(QStringLiteral("b[io]d")));
    QTRY_VERIFY(!f.model.isSearching());
    QCOMPARE(f.model.rowCount(), 0);
    f.model.setFilter({});
    QCOMPARE(f.model.rowCount(), 1);
}

void TestLongRows::leavesTheWindowAlive()
{
    ui::Timeline timeline;
    timeline.append({entries::sent(QByteArray("aaaaaaa,").repeated(2 << 20)),
                     entries::sent(QByteArray(16 << 20, 'a') + '1')});
    TimelineModel model(timeline, {});
    QElapsedTimer turn;
    qint64 longest = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] { longest = qMax(longest, turn.restart()); });
    tick.start(0);
    turn.start();
    model.setFilter(filter(QStringLiteral("(.*,)*[a-z]+$")));
    QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching(), 120'000);
    QVERIFY2(longest < 1'000, qPrintable(QString::number(longest)));
}

ECHOBENCH_GUILESS_MAIN(TestLongRows)
#include "tst_longrows.moc"
