// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/entries.h"
#include "ui/hint.h"
#include "ui/logview.h"
#include "ui/messagelist.h"
#include "ui/timeline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using entries::numbered;
using ui::EntryKind;
using ui::Side;

class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void followsTheEnd();
    void staysWhereTheUserScrolledTo();
    void staysWhereTheUserScrolledToWhileOlderRowsGo();
    void saysHowManyAreNewAndGoesThere();
    void followsAgainWhenTheUserScrollsToTheEnd();
    void goesToBothEndsByKey();
    void followsWhenTheViewShrinks();
    void followsWhenEverythingIsInSight();
    void hasRowsOfOneFixedHeight();
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
    explicit Fixture(ui::Timeline::Limits limits = {})
        : timeline(limits)
        , view(timeline)
        , bar(*view.verticalScrollBar())
    {
        view.resize(600, 200);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("The view is not shown.");
    }

    [[nodiscard]] QPushButton *news() const { return view.findChild<QPushButton *>(QStringLiteral("news")); }
    [[nodiscard]] QString topText() const
    {
        const QModelIndex top = view.indexAt(QPoint(1, 1));
        return view.model()->index(top.row(), ui::TimelineModel::Text).data().toString();
    }

    ui::Timeline timeline;
    ui::MessageList view;
    QScrollBar &bar;
};

QString clipboard() { return QGuiApplication::clipboard()->text(); }

} // namespace

void TestTimelineView::followsTheEnd()
{
    Fixture f;
    f.timeline.append(numbered(0, 100));
    QTRY_VERIFY(f.bar.maximum() > 0);
    QCOMPARE(f.bar.value(), f.bar.maximum());
    f.timeline.append(numbered(100, 100));
    QTRY_VERIFY(f.bar.maximum() > 100);
    QCOMPARE(f.bar.value(), f.bar.maximum());
    QVERIFY(f.view.isFollowing());
}

void TestTimelineView::staysWhereTheUserScrolledTo()
{
    Fixture f;
    f.timeline.append(numbered(0, 100));
    f.bar.setValue(10);
    QVERIFY(!f.view.isFollowing());
    f.timeline.append(numbered(100, 100));
    QTRY_VERIFY(f.bar.maximum() > 100);
    QCOMPARE(f.bar.value(), 10);
}

void TestTimelineView::staysWhereTheUserScrolledToWhileOlderRowsGo()
{
    Fixture f({.rows = 100});
    f.timeline.append(numbered(0, 100));
    f.bar.setValue(50);
    QCOMPARE(f.topText(), QStringLiteral("50"));
    f.timeline.append(numbered(100, 20));
    QTRY_COMPARE(f.topText(), QStringLiteral("50"));
    QVERIFY(!f.view.isFollowing());
}

void TestTimelineView::saysHowManyAreNewAndGoesThere()
{
    Fixture f;
    f.timeline.append(numbered(0, 100));
    f.bar.setValue(10);
    QVERIFY(f.news()->isHidden());
    f.timeline.append(numbered(100, 1'200));
    QVERIFY(f.news()->isVisible());
    QCOMPARE(f.news()->text(), QStringLiteral("1,200 new ↓"));
    f.news()->click();
    QVERIFY(f.news()->isHidden());
    QVERIFY(f.view.isFollowing());
    QCOMPARE(f.bar.value(), f.bar.maximum());
}

void TestTimelineView::followsAgainWhenTheUserScrollsToTheEnd()
{
    Fixture f;
    f.timeline.append(numbered(0, 100));
    f.bar.setValue(10);
    f.timeline.append(numbered(100, 5));
    QVERIFY(f.news()->isVisible());
    f.bar.setValue(f.bar.maximum());
    QVERIFY(f.view.isFollowing());
    QVERIFY(f.news()->isHidden());
}

void TestTimelineView::goesToBothEndsByKey()
{
    Fixture f;
    f.timeline.append(numbered(0, 100));
    QTest::keyClick(&f.view, Qt::Key_Home);
    QCOMPARE(f.bar.value(), 0);
    QVERIFY(!f.view.isFollowing());
    QTest::keyClick(&f.view, Qt::Key_End);
    QCOMPARE(f.bar.value(), f.bar.maximum());
    QVERIFY(f.view.isFollowing());
    QCOMPARE(f.view.currentIndex().row(), 99);
}

void TestTimelineView::followsWhenTheViewShrinks()
{
    Fixture f;
    f.timeline.append(numbered(0, 100));
    f.view.resize(600, 120);
    QTRY_COMPARE(f.bar.value(), f.bar.maximum());
    QVERIFY(f.view.isFollowing());
}

void TestTimelineView::followsWhenEverythingIsInSight()
{
    Fixture f({.rows = 100});
    f.timeline.append(numbered(0, 100));
    f.bar.setValue(10);
    f.timeline.append(numbered(100, 5));
    f.timeline.clear();
    f.timeline.append(numbered(0, 1));
    QVERIFY(QTest::qWaitFor([&f] { return f.view.isFollowing(); }));
    QVERIFY(f.news()->isHidden());
}

void TestTimelineView::hasRowsOfOneFixedHeight()
{
    const Fixture f;
    QCOMPARE(f.view.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    QVERIFY(f.view.verticalHeader()->defaultSectionSize() >= f.view.fontMetrics().height());
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
    const int rowHeight = f.view.verticalHeader()->defaultSectionSize();
    const int room = f.view.viewport()->height() / rowHeight;
    for (int rows = 1; rows <= room + 1; ++rows) {
        f.timeline.append({entries::fact(Side::Client, EntryKind::ConnectionOpened)});
        const int textTop = hint->y() + (hint->height() - hint->fontMetrics().height()) / 2;
        QVERIFY(hint->height() == 0 || textTop >= f.view.viewport()->y() + rows * rowHeight);
    }
    QCOMPARE(hint->height(), 0);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
