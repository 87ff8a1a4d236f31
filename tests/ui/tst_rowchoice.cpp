// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/rowfixture.h"

#include <QCursor>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>
#include <QtTest>

using namespace Qt::StringLiterals;
using Fixture = RowFixture;

/// How rows are reached, chosen and asked about by key and mouse.
class TestRowChoice : public QObject
{
    Q_OBJECT

private slots:
    void goesUpAndDownByKey();
    void goesByPagesAndToTheEnds();
    void goesAcrossByKey();
    void selectsOnByShift();
    void selectsAllByKey();
    void choosesSingleRowsByControlAndSpace();
    void selectsByClick();
    void selectsByDragging();
    void scrollsWhileTheMouseDragsBeyondIt();
    void selectsToTheLastRowWhereTheMouseIsBelowIt();
    void scrollsByWheel();
    void opensItsMenuByKey();
    void showsTheToolTipOfACell();
};

namespace {

QList<int> span(int first, int last)
{
    QList<int> rows;
    for (int row = first; row <= last; ++row)
        rows.append(row);
    return rows;
}

} // namespace

void TestRowChoice::goesUpAndDownByKey()
{
    Fixture f;
    f.press(Qt::Key_Down); // from the first, which the focus made the current one
    QCOMPARE(f.selected(), QList<int>({1}));
    f.press(Qt::Key_Up);
    f.press(Qt::Key_Up);
    QCOMPARE(f.selected(), QList<int>({0}));
    for (int i = 0; i < 12; ++i)
        f.press(Qt::Key_Down);
    QCOMPARE(f.current(), 12);
    QCOMPARE(f.view.rowViewportPosition(12), 9 * 20);
}

void TestRowChoice::goesByPagesAndToTheEnds()
{
    Fixture f;
    f.press(Qt::Key_PageDown);
    QCOMPARE(f.current(), 9);
    f.press(Qt::Key_PageDown);
    QCOMPARE(f.current(), 18);
    f.press(Qt::Key_PageUp);
    QCOMPARE(f.current(), 9);
    f.press(Qt::Key_End);
    QCOMPARE(f.selected(), QList<int>({99}));
    QCOMPARE(f.bar.value(), f.bar.maximum());
    f.press(Qt::Key_Home);
    QCOMPARE(f.selected(), QList<int>({0}));
    QCOMPARE(f.bar.value(), 0);
}

void TestRowChoice::goesAcrossByKey()
{
    Fixture f;
    f.view.setColumnHidden(1, true);
    f.view.selectRow(4);
    f.press(Qt::Key_Right);
    QCOMPARE(f.view.currentIndex(), f.numbers.index(4, 2));
    f.press(Qt::Key_Right);
    QCOMPARE(f.view.currentIndex(), f.numbers.index(4, 2));
    f.press(Qt::Key_Left);
    QCOMPARE(f.view.currentIndex(), f.numbers.index(4, 0));
    QCOMPARE(f.selected(), QList<int>({4}));
}

void TestRowChoice::selectsOnByShift()
{
    Fixture f;
    f.view.selectRow(20);
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.selected(), span(20, 22));
    f.press(Qt::Key_PageUp, Qt::ShiftModifier);
    QCOMPARE(f.selected(), span(13, 20));
    f.press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(f.selected(), span(20, 99));
    f.press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(f.selected(), span(0, 20));
}

void TestRowChoice::selectsAllByKey()
{
    Fixture f(1'000'000);
    f.press(Qt::Key_A, Qt::ControlModifier);
    const QItemSelection selection = f.view.selectionModel()->selection();
    QCOMPARE(selection.size(), 1);
    QCOMPARE(selection.constFirst().height(), 1'000'000);
    f.numbers.asked = 0;
    f.paintAll();
    QVERIFY(f.delegate.states.value(5) & QStyle::State_Selected);
}

void TestRowChoice::choosesSingleRowsByControlAndSpace()
{
    Fixture f;
    f.view.selectRow(2);
    f.press(Qt::Key_Down, Qt::ControlModifier);
    f.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.selected(), QList<int>({2}));
    f.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(f.selected(), QList<int>({2, 4}));
    f.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(f.selected(), QList<int>({2}));
}

void TestRowChoice::selectsByClick()
{
    Fixture f;
    f.click(2);
    QCOMPARE(f.selected(), QList<int>({2}));
    f.click(5, Qt::ShiftModifier);
    QCOMPARE(f.selected(), span(2, 5));
    f.click(3, Qt::ControlModifier);
    QCOMPARE(f.selected(), QList<int>({2, 4, 5}));
    f.click(8, Qt::ControlModifier);
    QCOMPARE(f.selected(), QList<int>({2, 4, 5, 8}));
    QSignalSpy twice(&f.view, &QAbstractItemView::doubleClicked);
    f.click(7);
    QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.in(7));
    QCOMPARE(twice.size(), 1);
}

void TestRowChoice::selectsByDragging()
{
    Fixture f;
    QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, f.in(6));
    f.dragTo(f.in(8));
    QCOMPARE(f.selected(), span(6, 8));
    f.dragTo(f.in(3));
    QCOMPARE(f.selected(), span(3, 6));
    QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, f.in(3));
    QCOMPARE(f.selected(), span(3, 6));
}

void TestRowChoice::scrollsWhileTheMouseDragsBeyondIt()
{
    Fixture f;
    QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, f.in(6));
    const QPoint below(20, f.view.viewport()->height() + 5);
    QCursor::setPos(f.view.viewport()->mapToGlobal(below));
    f.dragTo(f.in(8));
    f.dragTo(below);
    QTRY_COMPARE(f.bar.value(), f.bar.maximum());
    f.dragTo(below);
    QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, below);
    QCOMPARE(f.selected(), span(6, 99));
}

void TestRowChoice::selectsToTheLastRowWhereTheMouseIsBelowIt()
{
    Fixture f(5);
    QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, f.in(2));
    f.dragTo(f.in(3));
    f.dragTo({20, 180});
    QCOMPARE(f.selected(), span(2, 4));
    QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, {20, 180});
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, {20, 180});
    QCOMPARE(f.selected(), QList<int>());
}

void TestRowChoice::scrollsByWheel()
{
    Fixture f;
    const QPoint at = f.in(2);
    QWheelEvent wheel(at, f.view.viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(f.view.viewport(), &wheel);
    QCOMPARE(f.bar.value(), QGuiApplication::styleHints()->wheelScrollLines());
    QCOMPARE(f.top(), f.bar.value());
}

void TestRowChoice::opensItsMenuByKey()
{
    Fixture f;
    f.view.setContextMenuPolicy(Qt::CustomContextMenu);
    QSignalSpy asked(&f.view, &QWidget::customContextMenuRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, f.in(2), f.view.mapToGlobal(f.in(2)));
    QCoreApplication::sendEvent(&f.view, &event);
    QCOMPARE(asked.size(), 1);
}

void TestRowChoice::showsTheToolTipOfACell()
{
    Fixture f;
    const QPoint at = f.in(4);
    QHelpEvent help(QEvent::ToolTip, at, f.view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(f.view.viewport(), &help);
    QTRY_COMPARE(QToolTip::text(), u"tip of 4"_s);
    QToolTip::hideText();
}

ECHOBENCH_MAIN(TestRowChoice)
#include "tst_rowchoice.moc"
