// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/rowfixture.h"

#include <QGuiApplication>
#include <QtTest>

using namespace Qt::StringLiterals;
using Fixture = RowFixture;

/// Rows of one height: where they are, and what of them is looked at.
class TestRowView : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void showsAMillionRowsForThePriceOfThoseInSight();
    void takesNoNoticeOfNewsBelow();
    void losesRowsAtTheTopWithoutMovingTheOthers();
    void getsRowsAboveWithoutMovingTheOthers();
    void doesNotFollowACurrentRowThatIsLost();
    void keepsItsSelectionWhileRowsComeAndGo();
    void hasTheLastRowWholeAtTheEnd();
    void reachesTheEndOfTwentyMillionRows();
    void scrollsToWhereItIsAskedTo();
    void findsWhatIsAtAPlace();
    void leavesOutHiddenColumns();
    void scrollsAcrossWhereColumnsAreWider();
    void mirrorsItsColumns();
    void paintsAChangeInSightAlone();
    void paintsTheRowUnderTheMouseAnew();
    void fitsAColumnToWhatIsInSight();
};

void TestRowView::cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

void TestRowView::showsAMillionRowsForThePriceOfThoseInSight()
{
    Fixture f(0);
    for (int batch = 0; batch < 100; ++batch)
        f.numbers.append(10'000);
    f.numbers.asked = 0;
    f.paintAll();
    const int once = f.numbers.asked;
    QVERIFY(once > 0);
    f.bar.setValue(f.bar.maximum());
    f.paintAll();
    f.numbers.asked = 0;
    for (int batch = 0; batch < 100; ++batch) {
        f.numbers.append(10'000);
        f.bar.setValue(f.bar.maximum());
        f.paintAll();
    }
    QVERIFY2(f.numbers.asked <= 110 * once, qPrintable(QString::number(f.numbers.asked)));
    QCOMPARE(f.bar.maximum(), 2'000'000 - 10);
}

void TestRowView::takesNoNoticeOfNewsBelow()
{
    Fixture f;
    f.bar.setValue(20);
    f.paintAll();
    QCoreApplication::processEvents();
    f.delegate.painted.clear();
    f.numbers.append(1'000);
    QCoreApplication::processEvents();
    QCOMPARE(f.delegate.painted, QList<int>());
    QCOMPARE(f.top(), 20);
}

void TestRowView::losesRowsAtTheTopWithoutMovingTheOthers()
{
    Fixture f;
    f.bar.setValue(50);
    f.numbers.drop(20);
    QCOMPARE(f.top(), 50);
    QCOMPARE(f.bar.value(), 30);
    f.bar.setValue(f.bar.maximum());
    const int last = f.numberAt(205);
    f.numbers.drop(20);
    QCOMPARE(f.numberAt(205), last);
    f.numbers.drop(55); // of what is in sight, too
    QCOMPARE(f.top(), 95);
}

void TestRowView::getsRowsAboveWithoutMovingTheOthers()
{
    Fixture f;
    f.bar.setValue(50);
    f.numbers.find(1'000);
    QCOMPARE(f.top(), 50);
    QCOMPARE(f.bar.value(), 1'050);
}

void TestRowView::doesNotFollowACurrentRowThatIsLost()
{
    Fixture f;
    f.view.selectRow(3);
    f.bar.setValue(50);
    f.numbers.drop(10);
    QCOMPARE(f.top(), 50);
    QVERIFY(f.view.hasAutoScroll());
}

void TestRowView::keepsItsSelectionWhileRowsComeAndGo()
{
    Fixture f;
    f.view.selectRow(30);
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    f.numbers.drop(10);
    f.numbers.append(10);
    QCOMPARE(f.selected(), QList<int>({20, 21}));
    QCOMPARE(f.view.currentIndex().data().toInt(), 31);
    f.press(Qt::Key_Down);
    QCOMPARE(f.view.currentIndex().data().toInt(), 32);
}

void TestRowView::hasTheLastRowWholeAtTheEnd()
{
    Fixture f;
    f.bar.setValue(f.bar.maximum());
    QCOMPARE(f.bar.maximum(), 90);
    const QRect last = f.view.visualRect(f.numbers.index(99, 0));
    QCOMPARE(last.bottom(), f.view.viewport()->rect().bottom());
    QCOMPARE(f.top(), 89);
}

void TestRowView::reachesTheEndOfTwentyMillionRows()
{
    Fixture f(20'000'000);
    f.view.setRowHeight(90);
    f.press(Qt::Key_End);
    QCOMPARE(f.current(), 19'999'999);
    QCOMPARE(f.numberAt(205), 19'999'999);
    QVERIFY(f.view.visualRect(f.numbers.index(19'999'999, 0)).bottom() == 209);
    QVERIFY(f.view.rowViewportPosition(0) < 0);
    f.press(Qt::Key_Home);
    QCOMPARE(f.top(), 0);
    QVERIFY(f.view.rowViewportPosition(19'999'999) > 0);
}

void TestRowView::scrollsToWhereItIsAskedTo()
{
    Fixture f;
    const auto scroll = [&f](int row, QAbstractItemView::ScrollHint hint) {
        f.view.scrollTo(f.numbers.index(row, 0), hint);
        return f.view.rowViewportPosition(row);
    };
    QCOMPARE(scroll(50, QAbstractItemView::PositionAtTop), 0);
    QCOMPARE(scroll(50, QAbstractItemView::PositionAtBottom), 9 * 20);
    QCOMPARE(scroll(50, QAbstractItemView::PositionAtCenter), 5 * 20);
    QCOMPARE(scroll(52, QAbstractItemView::EnsureVisible), 7 * 20); // where it was
    QCOMPARE(scroll(56, QAbstractItemView::EnsureVisible), 9 * 20);
    QCOMPARE(scroll(20, QAbstractItemView::EnsureVisible), 0);
    QCOMPARE(scroll(99, QAbstractItemView::PositionAtTop), 210 - 20);
    QCOMPARE(scroll(89, QAbstractItemView::EnsureVisible), 0);
}

void TestRowView::findsWhatIsAtAPlace()
{
    const Fixture f(5);
    QCOMPARE(f.view.indexAt({5, 41}), f.numbers.index(2, 0));
    QCOMPARE(f.view.indexAt({85, 41}), f.numbers.index(2, 1));
    QVERIFY(!f.view.indexAt({85, 101}).isValid());
    QVERIFY(!f.view.indexAt({250, 41}).isValid());
    QVERIFY(!f.view.indexAt({5, -1}).isValid());
    QCOMPARE(f.view.visualRect(f.numbers.index(2, 1)), QRect(80, 40, 80, 20));
    QCOMPARE(f.view.rowAt(150), -1);
}

void TestRowView::leavesOutHiddenColumns()
{
    Fixture f;
    f.view.setColumnHidden(0, true);
    QCOMPARE(f.view.shownColumns(), QList<int>({1, 2}));
    QCOMPARE(f.view.indexAt({5, 1}), f.numbers.index(0, 1));
    QCOMPARE(f.view.visualRect(f.numbers.index(0, 0)), QRect());
    f.press(Qt::Key_Down);
    QVERIFY(f.view.currentIndex().column() != 0);
    f.paintAll();
    QCOMPARE(f.delegate.painted.size(), 2 * 11);
}

void TestRowView::scrollsAcrossWhereColumnsAreWider()
{
    Fixture f;
    f.view.setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QVERIFY(!f.view.horizontalScrollBar()->isVisible());
    f.view.setColumnWidth(1, 400);
    QTRY_VERIFY(f.view.horizontalScrollBar()->isVisible());
    f.view.scrollTo(f.numbers.index(0, 2));
    QCOMPARE(f.view.visualRect(f.numbers.index(0, 2)).right(), f.view.viewport()->width() - 1);
    QCOMPARE(f.view.horizontalHeader()->offset(), f.view.horizontalScrollBar()->value());
    f.view.scrollTo(f.numbers.index(0, 0));
    QCOMPARE(f.view.horizontalScrollBar()->value(), 0);
}

void TestRowView::mirrorsItsColumns()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Fixture f;
    const int right = f.view.viewport()->width();
    QCOMPARE(f.view.visualRect(f.numbers.index(0, 0)).right(), right - 1);
    QCOMPARE(f.view.indexAt({right - 85, 1}), f.numbers.index(0, 1));
    f.view.selectRow(0);
    f.press(Qt::Key_Left);
    QCOMPARE(f.view.currentIndex().column(), 1);
    f.press(Qt::Key_Right);
    QCOMPARE(f.view.currentIndex().column(), 0);
    f.view.setColumnWidth(1, 400);
    f.view.scrollTo(f.numbers.index(0, 2));
    QCOMPARE(f.view.visualRect(f.numbers.index(0, 2)).left(), 0);
}

void TestRowView::paintsAChangeInSightAlone()
{
    Fixture f;
    f.paintAll();
    QCoreApplication::processEvents();
    f.delegate.painted.clear();
    f.numbers.change(50, 99);
    QCoreApplication::processEvents();
    QCOMPARE(f.delegate.painted, QList<int>());
    f.numbers.change(3, 3);
    QCoreApplication::processEvents();
    QCOMPARE(f.delegate.painted, QList<int>({3, 3, 3}));
}

void TestRowView::paintsTheRowUnderTheMouseAnew()
{
    Fixture f;
    f.paintAll();
    QCoreApplication::processEvents();
    const auto hover = [&f](QEvent::Type type, QPointF at) {
        QHoverEvent event(type, at, f.view.viewport()->mapToGlobal(at), {-1, -1});
        QCoreApplication::sendEvent(f.view.viewport(), &event);
        f.delegate.painted.clear();
        QCoreApplication::processEvents();
        return f.delegate.states;
    };
    QVERIFY(hover(QEvent::HoverEnter, f.in(2)).value(2) & QStyle::State_MouseOver);
    const auto states = hover(QEvent::HoverMove, f.in(3));
    QCOMPARE(f.delegate.painted, QList<int>({2, 2, 2, 3, 3, 3}));
    QVERIFY(states.value(3) & QStyle::State_MouseOver);
    QVERIFY(!(states.value(2) & QStyle::State_MouseOver));
    QVERIFY(!(hover(QEvent::HoverLeave, {-1, -1}).value(3) & QStyle::State_MouseOver));
}

void TestRowView::fitsAColumnToWhatIsInSight()
{
    Fixture f;
    f.view.horizontalHeader()->show();
    f.view.setColumnWidth(1, 300);
    f.numbers.asked = 0;
    emit f.view.horizontalHeader()->sectionHandleDoubleClicked(1);
    QVERIFY(f.view.columnWidth(1) < 300);
    QVERIFY(f.view.columnWidth(1) >= f.view.fontMetrics().horizontalAdvance(u"9"_s));
}

ECHOBENCH_MAIN(TestRowView)
#include "tst_rowview.moc"
