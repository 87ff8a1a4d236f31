// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// What users of other tools complain about most, by its rank among their complaints.

#include "server/wire/pen.h"
#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/list/logview.h"
#include "ui/list/messagelist.h"
#include "ui/search/findbar.h"
#include "ui/timeline/intake.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/figures.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <chrono>
#include <cstddef>

#ifdef __GLIBC__
#include <malloc.h>
#endif

class TestComplaints : public QObject
{
    Q_OBJECT

private slots:
    void row1LosesNoRowAtAHighRate();
    void row1ObeysAKeyBeforeAFloodIsWholeInTheList();
    void row1TakesLittleMoreMemoryThanTheMessages();
    void row1KeepsNoMorePayloadThanItMay();
    void row1ShowsManyBinaryMessages();
    void row1LivesOnWhileItSearchesManyRows();
    void row1LetsGoOfTheOldestAndSaysSo();
    void row6SearchesByExpressionAndDirection();
    void row6SaysWhichHitItIsAt();
    void row6HidesPingsAndPongs();
    void row6LetsOneReadARowWhileMessagesCome();
    void row6HoldsStillWhilePausedAndCatchesUp();
    void row13KeepsANulAndEveryOtherByte();
    void row13CopiesALongMessageWhole();
    void row13KeepsRowsOfTheSameInstantInTheirOrder();
    void row13KeepsRowsWhileTheListIsHidden();
    void row13FindsWhatComesAfterANul();
    void row15StampsRowsWithMilliseconds();
    void row15SaysTheTimeSinceTheRowBefore();
    void row15SaysHowLongAnEchoTook();
    void row15SaysHowLongAfterASendTheOtherSideAnswered();
};

namespace {

server::Event serverAt(qint64 at, const QByteArray &payload)
{
    return {.at = at, .kind = server::EventKind::MessageReceived, .size = payload.size(), .payload = payload};
}

/// Written as the server's workers write.
server::Events floodOf(int count)
{
    wire::Handover<server::Event> handover(std::size_t(1'000));
    wire::Pen<server::Event> pen(handover);
    for (int i = 0; i < count; ++i)
        pen.write(serverAt(i, "0123456789abcdef"));
    return handover.take().events;
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

void TestComplaints::row1ObeysAKeyBeforeAFloodIsWholeInTheList()
{
    constexpr int Many = 300'000;
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    const ui::LogView view(timeline);
    QLineEdit field;
    QSignalSpy appended(&timeline, &ui::Timeline::appended);
    intake.takeServerEvents(floodOf(Many));
    QVERIFY(appended.wait());
    QTest::keyClick(&field, Qt::Key_A);
    QCOMPARE(field.text(), QStringLiteral("a"));
    QVERIFY(timeline.size() < Many);
    QTRY_COMPARE(timeline.size(), Many);
}

void TestComplaints::row1TakesLittleMoreMemoryThanTheMessages()
{
#ifdef __GLIBC__
    constexpr int Rows = 200'000;
    const auto inUse = [] {
        const struct mallinfo2 heap = mallinfo2();
        return heap.uordblks + heap.hblkhd;
    };
    ui::Timeline timeline;
    ui::LogView view(timeline);
    view.show();
    const std::size_t before = inUse();
    timeline.append(floodOf(Rows), {});
    QCOMPARE(view.model()->rowCount(), Rows);
    // 64 bytes on the page, 16 of them the message; the rest is the list's.
    const std::size_t bytes = (inUse() - before) / Rows;
    QVERIFY2(bytes < 150, qPrintable(QString::number(bytes)));
#else
    QSKIP("Only glibc says what its heap holds.");
#endif
}

void TestComplaints::row1KeepsNoMorePayloadThanItMay()
{
    constexpr qint64 Mebibyte = qint64(1) << 20;
    ui::Timeline timeline({.rows = 1'000, .payloadBytes = 10 * Mebibyte});
    const ui::LogView view(timeline);
    for (int i = 0; i < 100; ++i)
        timeline.append({entries::binary(entries::received(QByteArray(Mebibyte, 'x')))});
    QVERIFY(timeline.payloadBytes() <= 10 * Mebibyte);
    QCOMPARE(timeline.dropped(), quint64(90));
    QCOMPARE(view.model()->rowCount(), 10);
}

void TestComplaints::row1ShowsManyBinaryMessages()
{
    ui::Timeline timeline;
    ui::MessageList view(timeline);
    view.resize(600, 300);
    view.show();
    QList<ui::Entry> batch;
    for (int i = 0; i < 20'000; ++i)
        batch.append(entries::binary(entries::received(QByteArray(1'000, static_cast<char>(i)))));
    timeline.append(batch);
    QVERIFY(!view.grab().isNull());
    QCOMPARE(view.model()->rowCount(), 20'000);
    QVERIFY(view.timelineModel()
                .index(19'999, ui::TimelineModel::Text)
                .data()
                .toString()
                .contains(QStringLiteral("1f 1f")));
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

void TestComplaints::row6SaysWhichHitItIsAt()
{
    ui::Timeline timeline;
    ui::MessageList view(timeline);
    ui::FindBar bar(view, QStringLiteral("search"), ui::FindBar::Others::Stay);
    timeline.append({entries::sent("order 1"), entries::sent("no"), entries::sent("order 2")});
    bar.field().setText(QStringLiteral("order"));
    bar.findNext();
    bar.findNext();
    QCOMPARE(bar.count(), QStringLiteral("2 of 2"));
}

void TestComplaints::row6HidesPingsAndPongs()
{
    ui::Timeline timeline;
    ui::MessageList view(timeline);
    timeline.append({entries::sent("a"), entries::message(ui::Side::Client, ui::EntryKind::PingReceived, {}),
                     entries::message(ui::Side::Client, ui::EntryKind::PongSent, {}),
                     entries::received("b")});
    view.showControlFrames(true);
    QCOMPARE(view.model()->rowCount(), 4);
    view.showControlFrames(false);
    QCOMPARE(view.model()->rowCount(), 2);
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

void TestComplaints::row13KeepsANulAndEveryOtherByte()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += static_cast<char>(byte);
    const QByteArray frame("CONNECT\n\n\0", 10);
    ui::Timeline timeline;
    timeline.append({}, {{.events = {{.at = 1,
                                      .kind = client::EventKind::MessageReceived,
                                      .binary = true,
                                      .size = bytes.size(),
                                      .payload = bytes},
                                     {.at = 2,
                                      .kind = client::EventKind::MessageReceived,
                                      .size = frame.size(),
                                      .payload = frame}}}});
    QCOMPARE(timeline.at(0).payload, bytes);
    QCOMPARE(timeline.at(1).payload, frame);
    ui::MessageList view(timeline);
    view.selectRow(1);
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(frame));
}

void TestComplaints::row13CopiesALongMessageWhole()
{
    const QByteArray text = QByteArray(1'000'000, 'x') + "end";
    ui::Timeline timeline;
    timeline.append({entries::received(text)});
    ui::MessageList view(timeline);
    view.selectRow(0);
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), text);
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

void TestComplaints::row15SaysTheTimeSinceTheRowBefore()
{
    ui::Timeline timeline;
    ui::Entry first = entries::sent("a");
    ui::Entry second = entries::sent("b");
    first.at = 1'000'000'000;
    second.at = 1'012'345'000;
    timeline.append({first, second});
    ui::TimelineModel model(timeline, {});
    model.setTimeMode(ui::TimelineModel::TimeMode::SincePrevious);
    QCOMPARE(model.index(1, ui::TimelineModel::Time).data().toString(), QStringLiteral("0.012345"));
}

void TestComplaints::row15SaysHowLongAnEchoTook()
{
    ui::Timeline timeline;
    ui::Entry echo = entries::received("a");
    echo.roundTrip = 142'000;
    timeline.append({entries::sent("a"), echo});
    const ui::TimelineModel model(timeline, {});
    QCOMPARE(model.index(1, ui::TimelineModel::RoundTrip).data().toString(), ui::duration(142'000));
}

void TestComplaints::row15SaysHowLongAfterASendTheOtherSideAnswered()
{
    ui::Timeline timeline;
    ui::Entry question = entries::sent("how late is it?");
    ui::Entry answer = entries::received("too late");
    question.at = 1'000'000;
    answer.at = 1'142'000;
    timeline.append({question, answer});
    const ui::TimelineModel model(timeline, {});
    QCOMPARE(model.index(1, ui::TimelineModel::RoundTrip).data().toString(),
             QLatin1Char('+') % ui::duration(142'000));
}

ECHOBENCH_MAIN(TestComplaints)
#include "tst_complaints.moc"
