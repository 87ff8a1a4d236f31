// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/list/timelinemodel.h"
#include "ui/timeline/timeline.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using entries::numbered;
using ui::EntryKind;
using ui::Side;
using ui::Timeline;
using ui::TimelineModel;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsThereAndWhatComes();
    void insertsABatchAtOnce();
    void leavesOutWhatTheFilterDoesNotAccept();
    void insertsNothingWhereABatchIsFilteredWhole();
    void losesRowsWithTheTimelineInOneRemoval();
    void countsWhatItLostOfItsOwnRows();
    void staysSoundWhileTheTimelineOverflows();
    void resetsOnlyForAnotherFilter();
    void filtersBySide();
    void filtersByTextInAnyCase();
    void findsTextBeyondTheSentence();
    void searchesInSlicesBackwardsFromTheNewest();
    void endsASliceAfterALongRow();
    void findsWhatComesWhileItSearches();
    void forgetsASearchWithAnotherFilter();
    void searchesOnWhileTheTimelineLosesRows();
    void holdsStillWhilePausedAndCatchesUp();
    void losesRowsWhilePaused();
    void doesNotCatchUpOnWhatWasLostWhilePaused();
    void hidesWhatIsShownButNotWhatComes();
    void countsMessages();
    void makesTextsAtTheLastMoment();
    void givesTheRawPayload();
};

namespace {

/// A timeline and a model of all of it under the tester's eyes.
struct Fixture {
    explicit Fixture(Timeline::Limits limits = {}, const ui::TimelineFilter &filter = {})
        : timeline(limits)
        , model(timeline, filter)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    [[nodiscard]] QString text(int row, TimelineModel::Column column = TimelineModel::Text) const
    {
        return model.index(row, column).data().toString();
    }

    Timeline timeline;
    TimelineModel model;
    QAbstractItemModelTester tester;
};

ui::TimelineFilter withText(const QString &text)
{
    ui::TimelineFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

void TestTimelineModel::showsWhatIsThereAndWhatComes()
{
    Timeline timeline;
    timeline.append(numbered(0, 2));
    const TimelineModel model(timeline, {});
    QCOMPARE(model.rowCount(), 2);
    timeline.append(numbered(2, 1));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, TimelineModel::Text).data().toString(), QStringLiteral("2"));
}

void TestTimelineModel::insertsABatchAtOnce()
{
    Fixture f;
    const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.timeline.append(numbered(0, 100));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(f.model.rowCount(), 100);
}

void TestTimelineModel::leavesOutWhatTheFilterDoesNotAccept()
{
    Fixture f({}, {.side = {}, .kinds = {EntryKind::MessageReceived}, .text = {}});
    f.timeline.append(
        {entries::sent("a"), entries::received("b"), entries::sent("c"), entries::received("d")});
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.text(1), QStringLiteral("d"));
}

void TestTimelineModel::insertsNothingWhereABatchIsFilteredWhole()
{
    Fixture f({}, withText(QStringLiteral("nowhere")));
    const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.timeline.append(numbered(0, 10));
    QCOMPARE(inserted.size(), 0);
}

void TestTimelineModel::losesRowsWithTheTimelineInOneRemoval()
{
    Fixture f({.rows = 10});
    f.timeline.append(numbered(0, 10));
    const QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    f.timeline.append(numbered(10, 4));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(2).toInt(), 3);
    QCOMPARE(f.model.rowCount(), 10);
    QCOMPARE(f.text(0), QStringLiteral("4"));
}

void TestTimelineModel::countsWhatItLostOfItsOwnRows()
{
    Timeline timeline({.rows = 100});
    const TimelineModel all(timeline, {});
    ui::TimelineFilter filter;
    filter.side = Side::Client;
    const TimelineModel clients(timeline, filter);
    timeline.append(QList<ui::Entry>(60, entries::serverReceived("of another client")));
    timeline.append(entries::numbered(0, 60));
    QCOMPARE(all.letGo(), timeline.dropped());
    QVERIFY(all.letGo() >= 20);
    QCOMPARE(clients.letGo(), quint64(0));
    timeline.append(entries::numbered(60, 60));
    QCOMPARE(clients.letGo(), timeline.dropped() - 60);
}

void TestTimelineModel::staysSoundWhileTheTimelineOverflows()
{
    Fixture f({.rows = 50, .payloadBytes = 120}, withText(QStringLiteral("7")));
    for (int i = 0; i < 300; ++i) {
        f.timeline.append(numbered(i * 7, i % 13));
        qsizetype accepted = 0;
        for (quint64 sequence = f.timeline.begin(); sequence < f.timeline.end(); ++sequence)
            accepted += f.model.filter().accepts(f.timeline.at(sequence)) ? 1 : 0;
        QCOMPARE(f.model.rowCount(), accepted);
        QCOMPARE(f.model.messageCount(), accepted);
    }
    f.timeline.clear();
    QCOMPARE(f.model.rowCount(), 0);
}

void TestTimelineModel::resetsOnlyForAnotherFilter()
{
    Fixture f;
    f.timeline.append(numbered(0, 20));
    const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.model.setFilter({});
    QCOMPARE(reset.size(), 0);
    f.model.setFilter(withText(QStringLiteral("message: 1")));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(f.model.rowCount(), 11);
}

void TestTimelineModel::filtersBySide()
{
    Fixture f;
    f.timeline.append({entries::sent("a"), entries::serverReceived("b"), entries::received("c")});
    f.model.setFilter({.side = Side::Server, .text = {}});
    QCOMPARE(f.model.rowCount(), 1);
    QCOMPARE(f.text(0), QStringLiteral("b"));
}

void TestTimelineModel::filtersByTextInAnyCase()
{
    Fixture f;
    f.timeline.append({entries::sent("HELLO"), entries::sent("bye")});
    f.model.setFilter(withText(QStringLiteral("hello")));
    QCOMPARE(f.model.rowCount(), 1);
}

void TestTimelineModel::findsTextBeyondTheSentence()
{
    Fixture f;
    f.timeline.append({entries::sent(QByteArray(10'000, 'x') + "needle"), entries::sent("line\nbreak")});
    f.model.setFilter(withText(QStringLiteral("needle")));
    QCOMPARE(f.model.rowCount(), 1);
    f.model.setFilter(withText(QStringLiteral("line\nbreak")));
    QCOMPARE(f.model.rowCount(), 1);
}

void TestTimelineModel::searchesInSlicesBackwardsFromTheNewest()
{
    Fixture f;
    f.model.setSliceTime({});
    f.timeline.append(numbered(0, 1'000));
    f.model.setFilter(withText(QStringLiteral("99")));
    QVERIFY(f.model.isSearching());
    QCOMPARE(f.text(f.model.rowCount() - 1), QStringLiteral("999"));
    QVERIFY(f.model.rowCount() < 19);
    QTRY_VERIFY(!f.model.isSearching());
    QCOMPARE(f.model.rowCount(), 19);
    QCOMPARE(f.text(0), QStringLiteral("99"));
    QCOMPARE(f.model.messageCount(), 19);
}

void TestTimelineModel::endsASliceAfterALongRow()
{
    Fixture f;
    f.model.setSliceTime({});
    f.timeline.append(QList<ui::Entry>(10, entries::sent(QByteArray(1 << 20, 'x'))));
    f.model.setFilter(withText(QStringLiteral("xx")));
    QCOMPARE(f.model.rowCount(), 1);
    QTRY_VERIFY(!f.model.isSearching());
    QCOMPARE(f.model.rowCount(), 10);
}

void TestTimelineModel::findsWhatComesWhileItSearches()
{
    Fixture f;
    f.model.setSliceTime({});
    f.timeline.append(numbered(0, 1'000));
    f.model.setFilter(withText(QStringLiteral("7")));
    f.timeline.append(numbered(1'000, 1'000));
    QTRY_VERIFY(!f.model.isSearching());
    QCOMPARE(f.model.rowCount(), 2 * 271);
    for (int row = 1; row < f.model.rowCount(); ++row)
        QVERIFY(f.text(row - 1).toInt() < f.text(row).toInt());
}

void TestTimelineModel::forgetsASearchWithAnotherFilter()
{
    Fixture f;
    f.model.setSliceTime({});
    f.timeline.append(numbered(0, 1'000));
    f.model.setFilter(withText(QStringLiteral("7")));
    f.model.setFilter({});
    QVERIFY(!f.model.isSearching());
    QCOMPARE(f.model.rowCount(), 1'000);
}

void TestTimelineModel::searchesOnWhileTheTimelineLosesRows()
{
    Fixture f({.rows = 1'000});
    f.model.setSliceTime({});
    f.timeline.append(numbered(0, 1'000));
    f.model.setFilter(withText(QStringLiteral("7")));
    f.timeline.append(numbered(1'000, 500));
    QTRY_VERIFY(!f.model.isSearching());
    int expected = 0;
    for (quint64 sequence = f.timeline.begin(); sequence < f.timeline.end(); ++sequence)
        expected += f.timeline.at(sequence).payload.contains('7') ? 1 : 0;
    QCOMPARE(f.model.rowCount(), expected);
}

void TestTimelineModel::holdsStillWhilePausedAndCatchesUp()
{
    Fixture f;
    f.timeline.append(numbered(0, 2));
    f.model.setPaused(true);
    f.timeline.append(numbered(2, 5));
    QCOMPARE(f.model.rowCount(), 2);
    const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.model.setPaused(false);
    QCOMPARE(f.model.rowCount(), 7);
    QCOMPARE(inserted.size(), 1);
}

void TestTimelineModel::losesRowsWhilePaused()
{
    Fixture f({.rows = 5});
    f.timeline.append(numbered(0, 5));
    f.model.setPaused(true);
    f.timeline.append(numbered(5, 3));
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.text(0), QStringLiteral("3"));
}

void TestTimelineModel::doesNotCatchUpOnWhatWasLostWhilePaused()
{
    Fixture f({.rows = 5});
    f.model.setPaused(true);
    f.timeline.append(numbered(0, 5));
    f.timeline.append(numbered(5, 5));
    f.model.setFilter(withText(QStringLiteral("message")));
    QCOMPARE(f.model.rowCount(), 0);
    f.model.setPaused(false);
    QCOMPARE(f.model.rowCount(), 5);
    QCOMPARE(f.text(0), QStringLiteral("5"));
}

void TestTimelineModel::hidesWhatIsShownButNotWhatComes()
{
    Fixture f;
    f.timeline.append(numbered(0, 5));
    f.model.hideShown();
    QCOMPARE(f.model.rowCount(), 0);
    f.timeline.append(numbered(5, 1));
    QCOMPARE(f.model.rowCount(), 1);
    f.model.setFilter(withText(QStringLiteral("message")));
    QCOMPARE(f.model.rowCount(), 1);
    QCOMPARE(f.timeline.size(), 6);
}

void TestTimelineModel::countsMessages()
{
    Fixture f({.rows = 3});
    f.timeline.append(
        {entries::sent("a"), entries::fact(Side::Client, EntryKind::Connecting), entries::sent("b")});
    QCOMPARE(f.model.messageCount(), 2);
    f.timeline.append({entries::fact(Side::Client, EntryKind::ConnectionClosed)});
    QCOMPARE(f.model.messageCount(), 1);
}

void TestTimelineModel::makesTextsAtTheLastMoment()
{
    Fixture f;
    ui::Entry echo = entries::received("Echo: hello");
    echo.roundTrip = 142'000;
    f.timeline.append(
        {echo, entries::fact(Side::Client, EntryKind::ConnectionClosed, QStringLiteral("bye"), 1000)});
    QCOMPARE(f.text(0), QStringLiteral("Echo: hello"));
    QCOMPARE(f.text(0, TimelineModel::Statement), QStringLiteral("Received message: Echo: hello"));
    QCOMPARE(f.text(0, TimelineModel::RoundTrip), QStringLiteral("142\u00a0µs"));
    QCOMPARE(f.text(0, TimelineModel::Size), QStringLiteral("11\u00a0B"));
    QCOMPARE(f.text(1), QStringLiteral("Connection closed: 1000 bye"));
    QCOMPARE(f.text(1, TimelineModel::RoundTrip), QString());
    QCOMPARE(f.text(1, TimelineModel::Size), QString());
}

void TestTimelineModel::givesTheRawPayload()
{
    Fixture f;
    f.timeline.append({entries::sent(QByteArray("\0\n", 2))});
    QCOMPARE(f.model.index(0, 0).data(TimelineModel::PayloadRole).toByteArray(), QByteArray("\0\n", 2));
    QCOMPARE(f.model.index(0, 0).data(TimelineModel::SequenceRole).toULongLong(), 0U);
}

ECHOBENCH_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
