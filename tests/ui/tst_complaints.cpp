// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// What users of other tools complain about most, by its rank among their complaints.

#include "tests/ui/entries.h"
#include "ui/intake.h"
#include "ui/logview.h"
#include "ui/messagelist.h"
#include "ui/timeline.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <chrono>

class TestComplaints : public QObject
{
    Q_OBJECT

private slots:
    void row1LosesNoRowAtAHighRate();
    void row1LivesOnWhileItSearchesManyRows();
    void row1LetsGoOfTheOldestAndSaysSo();
    void row6SearchesByExpressionAndDirection();
    void row6LetsOneReadARowWhileMessagesCome();
    void row6HoldsStillWhilePausedAndCatchesUp();
    void row13KeepsRowsOfTheSameInstantInTheirOrder();
    void row13KeepsRowsWhileTheListIsHidden();
    void row13FindsWhatComesAfterANul();
    void row15StampsRowsWithMilliseconds();
};

namespace {

server::Event serverAt(qint64 at, const QByteArray &payload)
{
    return {.at = at, .kind = server::EventKind::MessageReceived, .size = payload.size(), .payload = payload};
}

QPushButton &news(const QWidget &view) { return *view.findChild<QPushButton *>(QStringLiteral("news")); }

} // namespace

void TestComplaints::row1LosesNoRowAtAHighRate()
{
    constexpr int Batches = 50;
    constexpr int BatchSize = 2'000;
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    const ui::LogView view(timeline);
    for (int batch = 0; batch < Batches; ++batch) {
        QList<server::Event> events;
        for (int i = 0; i < BatchSize; ++i)
            events.append(serverAt(batch * BatchSize + i, QByteArray::number(batch * BatchSize + i)));
        intake.takeServerEvents(events);
    }
    QTRY_COMPARE(view.model()->rowCount(), Batches * BatchSize);
    for (int row = 0; row < Batches * BatchSize; ++row)
        QCOMPARE(view.timelineModel().entry(row).payload, QByteArray::number(row));
}

void TestComplaints::row1LivesOnWhileItSearchesManyRows()
{
    ui::Timeline timeline;
    timeline.append(entries::numbered(0, 20'000));
    ui::TimelineModel model(timeline, {});
    model.setSliceTime(std::chrono::nanoseconds(0));
    ui::TimelineFilter filter;
    filter.text = QStringLiteral("^Sent message: 7$");
    filter.regularExpression = true;
    model.setFilter(filter);
    // A slice is over, and the events of the window have their turn.
    QVERIFY(model.isSearching());
    timeline.append(entries::numbered(7, 1));
    QCOMPARE(model.rowCount(), 1);
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 2);
}

void TestComplaints::row1LetsGoOfTheOldestAndSaysSo()
{
    ui::Timeline timeline({.rows = 100});
    const ui::LogView view(timeline);
    QList<server::Event> flood;
    for (int i = 0; i < 250; ++i)
        flood.append(serverAt(i, "x"));
    timeline.queue(flood, {});
    timeline.appendQueued(1'000);
    QCOMPARE(timeline.dropped(), quint64(200));
    QCOMPARE(view.timelineModel().entry(0).size, 200);
    QVERIFY(view.timelineModel().entry(0).kind == ui::EntryKind::EventsDropped);
    QCOMPARE(view.timelineModel().entry(50).at, 249);
}

void TestComplaints::row6SearchesByExpressionAndDirection()
{
    ui::Timeline timeline;
    timeline.append({entries::sent("order 17"), entries::received("order 17"), entries::received("order x"),
                     entries::received("order 18")});
    ui::TimelineFilter filter;
    filter.setSearch({.text = QStringLiteral("order \\d+$"), .regularExpression = true});
    filter.rows.direction = ui::Direction::Received;
    const ui::TimelineModel model(timeline, filter);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.entry(1).payload, QByteArray("order 18"));
}

void TestComplaints::row6LetsOneReadARowWhileMessagesCome()
{
    ui::Timeline timeline;
    ui::MessageList view(timeline);
    view.resize(600, 200);
    view.show();
    timeline.append(entries::numbered(0, 100));
    view.goTo(50);
    const int before = view.rowViewportPosition(50);
    timeline.append(entries::numbered(100, 1'000));
    QCoreApplication::processEvents();
    QCOMPARE(view.rowViewportPosition(50), before);
    QVERIFY(view.currentIndex().row() == 50);
    QCOMPARE(news(view).text(), QStringLiteral("1,000 new ↓"));
}

void TestComplaints::row6HoldsStillWhilePausedAndCatchesUp()
{
    ui::Timeline timeline;
    ui::MessageList view(timeline);
    view.show();
    timeline.append(entries::numbered(0, 3));
    view.setPaused(true);
    QCOMPARE(news(view).text(), QStringLiteral("Paused"));
    timeline.append(entries::numbered(3, 1'234));
    timeline.append({entries::serverReceived("of another list")});
    QCOMPARE(view.model()->rowCount(), 3);
    QCOMPARE(news(view).text(), QStringLiteral("Paused, 1,234 new ↓"));
    news(view).click();
    QCOMPARE(view.model()->rowCount(), 1'237);
    QVERIFY(view.isFollowing());
    QVERIFY(news(view).isHidden());
}

void TestComplaints::row13KeepsRowsOfTheSameInstantInTheirOrder()
{
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    QList<server::Event> events;
    for (int i = 0; i < 10'000; ++i)
        events.append(serverAt(1, QByteArray::number(i)));
    intake.takeServerEvents(events);
    QTRY_COMPARE(timeline.size(), 10'000);
    for (quint64 i = 0; i < 10'000; ++i)
        QCOMPARE(timeline.at(i).payload, QByteArray::number(i));
}

void TestComplaints::row13KeepsRowsWhileTheListIsHidden()
{
    ui::Timeline timeline;
    ui::MessageList view(timeline);
    view.show();
    view.hide();
    timeline.append(entries::numbered(0, 500));
    view.show();
    QCOMPARE(view.model()->rowCount(), 500);
}

void TestComplaints::row13FindsWhatComesAfterANul()
{
    ui::Timeline timeline;
    timeline.append({entries::sent(QByteArray("CONNECT\0needle", 14)), entries::sent("hay")});
    for (const bool expression : {false, true}) {
        ui::TimelineFilter filter;
        filter.setSearch({.text = QStringLiteral("needle"), .regularExpression = expression});
        const ui::TimelineModel model(timeline, filter);
        QCOMPARE(model.rowCount(), 1);
    }
}

void TestComplaints::row15StampsRowsWithMilliseconds()
{
    ui::Timeline timeline({}, [] { return qint64(0); });
    ui::Entry entry = entries::sent("a");
    entry.at = 1'234'567'890;
    timeline.append({entry});
    const ui::TimelineModel model(timeline, {});
    QVERIFY2(model.timeText(0).endsWith(QStringLiteral(":01.234")), qPrintable(model.timeText(0)));
}

QTEST_MAIN(TestComplaints)
#include "tst_complaints.moc"
