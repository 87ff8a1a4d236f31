// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/list/logview.h"
#include "ui/list/messagelist.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/hint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyle>
#include <QtTest>

using entries::numbered;
using ui::EntryKind;
using ui::Side;

class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void hasRowsAsHighAsTheirText();
    void keepsFiveMessagesInSightHoweverLittleRoomThereIs();
    void hasTitlesWhereTheirCellsAre();
    void hasRoomForEachTimeOfAnAnswer();
    void copiesAMessageAsItIs();
    void copiesSelectedRowsInTheirOrder();
    void copiesNothingWithoutASelection();
    void copiesALogLineWithItsSource();
    void showsTheConversationAlone();
    void showsAHintUntilTheFirstMessage();
    void showsTheHintBelowTheRows();
};

namespace {

struct Fixture {
    Fixture()
        : view(timeline)
    {
        view.resize(600, 200);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("The view is not shown.");
    }

    ui::Timeline timeline;
    ui::MessageList view;
};

QString clipboard() { return QGuiApplication::clipboard()->text(); }

} // namespace

void TestTimelineView::hasRowsAsHighAsTheirText()
{
    const Fixture f;
    QVERIFY(f.view.rowHeight() >= f.view.fontMetrics().height());
}

void TestTimelineView::keepsFiveMessagesInSightHoweverLittleRoomThereIs()
{
    const Fixture f;
    const int rows = 5 * f.view.rowHeight();
    QVERIFY(f.view.minimumSizeHint().height() >= rows);
    f.view.horizontalHeader()->show();
    QVERIFY(f.view.minimumSizeHint().height() >= rows + f.view.horizontalHeader()->sizeHint().height());
}

void TestTimelineView::hasTitlesWhereTheirCellsAre()
{
    Fixture f;
    f.timeline.append({entries::sent("a")});
    ui::TimelineModel &model = f.view.timelineModel();
    for (const auto mode : {ui::TimelineModel::TimeMode::Absolute, ui::TimelineModel::TimeMode::SinceStart}) {
        model.setTimeMode(mode);
        for (int column = 0; column < ui::TimelineModel::ColumnCount; ++column)
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                     model.index(0, column).data(Qt::TextAlignmentRole).toInt());
    }
}

// With its "+" that of a message that is no echo is the longest.
void TestTimelineView::hasRoomForEachTimeOfAnAnswer()
{
    ui::Timeline timeline;
    const ui::MessageList view(timeline);
    const QString longest = QLatin1Char('+') % ui::duration(888'888'888);
    const int margins = 2 * (view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1);
    QVERIFY2(view.columnWidth(ui::TimelineModel::RoundTrip) >=
                 view.fontMetrics().horizontalAdvance(longest) + margins,
             qPrintable(longest));
}

void TestTimelineView::copiesAMessageAsItIs()
{
    Fixture f;
    const QByteArray payload = QByteArray(5'000, 'x') + "\ttab\nline";
    f.timeline.append({entries::sent(payload)});
    f.view.selectRow(0);
    QTest::keySequence(&f.view, QKeySequence::Copy);
    QCOMPARE(clipboard(), QString::fromUtf8(payload));
}

void TestTimelineView::copiesSelectedRowsInTheirOrder()
{
    Fixture f;
    f.timeline.append(numbered(0, 5));
    QItemSelectionModel &selection = *f.view.selectionModel();
    for (const int row : {3, 1})
        selection.select(f.view.model()->index(row, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    f.view.copy();
    QCOMPARE(clipboard(), QStringLiteral("1\n3"));
}

void TestTimelineView::copiesNothingWithoutASelection()
{
    Fixture f;
    f.timeline.append(numbered(0, 5));
    QGuiApplication::clipboard()->setText(QStringLiteral("precious"));
    f.view.copy();
    QCOMPARE(clipboard(), QStringLiteral("precious"));
}

void TestTimelineView::copiesALogLineWithItsSource()
{
    ui::Timeline timeline;
    ui::LogView view(timeline);
    timeline.append({entries::serverReceived("a\nb")});
    view.selectAll();
    view.copy();
    QVERIFY2(clipboard().endsWith(QStringLiteral("\tserver #1\tReceived message: a\nb")),
             qPrintable(clipboard()));
}

void TestTimelineView::showsTheConversationAlone()
{
    Fixture f;
    f.timeline.append({entries::serverReceived("not here"),
                       entries::fact(Side::Client, EntryKind::Connecting),
                       entries::fact(Side::Client, EntryKind::ConnectionOpened), entries::sent("a"),
                       entries::received("b"), entries::fact(Side::Client, EntryKind::ConnectionClosed),
                       entries::fact(Side::Client, EntryKind::ConnectionFailed)});
    QCOMPARE(f.view.model()->rowCount(), 5);
}

void TestTimelineView::showsAHintUntilTheFirstMessage()
{
    Fixture f;
    f.view.setHint(QStringLiteral("Say something."));
    const auto *hint = f.view.findChild<ui::Hint *>();
    QCOMPARE(hint->text(), QStringLiteral("Say something."));
    f.timeline.append({entries::fact(Side::Client, EntryKind::ConnectionOpened)});
    QVERIFY(hint->isVisible());
    f.timeline.append({entries::sent("a")});
    QVERIFY(hint->isHidden());
    f.view.timelineModel().hideShown();
    QVERIFY(hint->isVisible());
}

void TestTimelineView::showsTheHintBelowTheRows()
{
    Fixture f;
    f.view.setHint(QStringLiteral("Say something."));
    const auto *hint = f.view.findChild<ui::Hint *>();
    const int rowHeight = f.view.rowHeight();
    const int room = f.view.viewport()->height() / rowHeight;
    for (int rows = 1; rows <= room + 1; ++rows) {
        f.timeline.append({entries::fact(Side::Client, EntryKind::ConnectionOpened)});
        const int textTop = hint->y() + (hint->height() - hint->fontMetrics().height()) / 2;
        QVERIFY(hint->height() == 0 || textTop >= f.view.viewport()->y() + rows * rowHeight);
    }
    QCOMPARE(hint->height(), 0);
}

ECHOBENCH_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
