// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "tests/ui/searchedlist.h"
#include "ui/list/messagelist.h"
#include "ui/search/filterbar.h"
#include "ui/search/findbar.h"
#include "ui/timeline/timeline.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

using ui::FindBar;

class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void countsTheHitsAmongTheOtherRows();
    void showsItsChoicesWholeHoweverNarrowItIs();
    void goesFromHitToHitAndAround();
    void goesOnFromTheRowThatIsSelected();
    void goesToTheNewestHitBackwards();
    void leavesTheHitsOnly();
    void goesFromHitToHitWhereTheOthersAreGone();
    void countsWhatComes();
    void movesNoButtonWhereItCounts();
    void countsNoMoreWhatGoes();
    void explainsAnInvalidExpression();
    void findsByExpressionAndCase();
    void saysHowManyRowsTookTooLong();
    void filtersAndSearchesAtOnce();
    void saysHowMuchIsFilteredAndShowsAll();
    void followsTheListsOwnFilter();
    void searchesWhatTheRowsSay();
    void marksTheHitsInTheRows();
    void readsSizes_data();
    void readsSizes();
};

void TestFindBar::countsTheHitsAmongTheOtherRows()
{
    SearchedList f;
    QCOMPARE(f.bar.count(), QString());
    f.search(QStringLiteral("ONE"));
    QTRY_COMPARE(f.bar.count(), QStringLiteral("3 found"));
    QCOMPARE(f.rows(), 5);
    f.search(QStringLiteral("nowhere"));
    QTRY_COMPARE(f.bar.count(), QStringLiteral("Nothing found"));
}

void TestFindBar::goesFromHitToHitAndAround()
{
    SearchedList f;
    f.search(QStringLiteral("one"));
    QTest::keyClick(&f.bar.field(), Qt::Key_Return);
    QCOMPARE(f.view.currentIndex().row(), 0);
    QCOMPARE(f.bar.count(), QStringLiteral("1 of 3"));
    QTest::keyClick(&f.bar.field(), Qt::Key_Return);
    QCOMPARE(f.view.currentIndex().row(), 1);
    QCOMPARE(f.next(), 4);
    QCOMPARE(f.bar.count(), QStringLiteral("3 of 3"));
    QCOMPARE(f.next(), 0);
    QTest::keyClick(&f.bar.field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(f.view.currentIndex().row(), 4);
    QCOMPARE(f.previous(), 1);
}

void TestFindBar::goesOnFromTheRowThatIsSelected()
{
    SearchedList f;
    f.search(QStringLiteral("one"));
    f.view.goTo(2);
    QTRY_COMPARE(f.bar.count(), QStringLiteral("3 found"));
    QCOMPARE(f.next(), 4);
    f.view.goTo(2);
    QCOMPARE(f.previous(), 1);
}

void TestFindBar::goesToTheNewestHitBackwards()
{
    SearchedList f;
    f.search(QStringLiteral("echo"));
    QCOMPARE(f.previous(), 3);
}

void TestFindBar::leavesTheHitsOnly()
{
    SearchedList f;
    f.search(QStringLiteral("one"));
    f.check("only");
    QCOMPARE(f.rows(), 3);
    QCOMPARE(f.bar.count(), QStringLiteral("3 found"));
    QCOMPARE(f.note(), QStringLiteral("Filtered: 3 of 5"));
    f.child<QToolButton>("only")->setChecked(false);
    QCOMPARE(f.rows(), 5);
    QCOMPARE(f.bar.count(), QStringLiteral("3 found"));
}

void TestFindBar::goesFromHitToHitWhereTheOthersAreGone()
{
    SearchedList f(FindBar::Others::Go);
    f.search(QStringLiteral("one"));
    QCOMPARE(f.rows(), 3);
    QCOMPARE(f.next(), 0);
    QCOMPARE(f.next(), 1);
    QCOMPARE(f.next(), 2);
    QCOMPARE(f.bar.count(), QStringLiteral("3 of 3"));
    QCOMPARE(f.next(), 0);
}

void TestFindBar::countsWhatComes()
{
    SearchedList f;
    f.search(QStringLiteral("one"));
    QTRY_COMPARE(f.bar.count(), QStringLiteral("3 found"));
    f.timeline.append(QList<ui::Entry>(1'201, entries::sent("one")));
    QTRY_COMPARE(f.bar.count(), QStringLiteral("1,204 found"));
    f.view.goTo(1);
    (void)f.next();
    QCOMPARE(f.bar.count(), QStringLiteral("3 of 1,204"));
}

void TestFindBar::movesNoButtonWhereItCounts()
{
    SearchedList f;
    f.bar.resize(700, f.bar.sizeHint().height());
    f.bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&f.bar));
    const auto *button = f.child<QToolButton>("expression");
    const int before = button->x();
    f.search(QStringLiteral("one"));
    QTRY_COMPARE(f.bar.count(), QStringLiteral("3 found"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(button->x(), before);
}

void TestFindBar::countsNoMoreWhatGoes()
{
    SearchedList f(FindBar::Others::Stay, {.rows = 5});
    f.search(QStringLiteral("one"));
    f.timeline.append({entries::sent("two")});
    QTRY_COMPARE(f.bar.count(), QStringLiteral("2 found"));
    f.timeline.clear();
    QTRY_COMPARE(f.bar.count(), QStringLiteral("Nothing found"));
}

void TestFindBar::explainsAnInvalidExpression()
{
    SearchedList f(FindBar::Others::Go);
    f.check("expression");
    f.bar.field().setText(QStringLiteral("one("));
    QTRY_COMPARE(f.note(), QStringLiteral("Not a regular expression: missing closing parenthesis, at "
                                          "character 5 (the end)."));
    QCOMPARE(f.rows(), 5);
    QVERIFY(!f.child<QToolButton>("next")->isEnabled());
    f.bar.findNext();
    QCOMPARE(f.bar.count(), QString());
}

void TestFindBar::findsByExpressionAndCase()
{
    SearchedList f;
    f.check("expression");
    f.search(QStringLiteral("^ONE$"));
    QTRY_COMPARE(f.bar.count(), QStringLiteral("1 found"));
    f.check("case");
    QTRY_COMPARE(f.bar.count(), QStringLiteral("Nothing found"));
}

void TestFindBar::saysHowManyRowsTookTooLong()
{
    SearchedList f;
    f.timeline.append(QList<ui::Entry>(3, entries::sent(QByteArray(200, 'x'))));
    f.check("expression");
    f.search(QStringLiteral("(x+x+)+[yz]"));
    QTRY_COMPARE(f.note(), QStringLiteral("3 rows could not be searched whole: the expression takes too "
                                          "long in them"));
    QCOMPARE(f.bar.count(), QStringLiteral("Nothing found"));
}

void TestFindBar::filtersAndSearchesAtOnce()
{
    SearchedList f;
    f.search(QStringLiteral("one"));
    auto *direction = f.child<QComboBox>("direction");
    direction->setCurrentIndex(1);
    QCOMPARE(f.rows(), 3);
    QTRY_COMPARE(f.bar.count(), QStringLiteral("2 found"));
    f.child<QLineEdit>("least")->setText(QStringLiteral("4"));
    QCOMPARE(f.rows(), 1);
    QTRY_COMPARE(f.bar.count(), QStringLiteral("1 found"));
    f.child<QSpinBox>("connection")->setValue(2);
    QCOMPARE(f.rows(), 0);
    QTRY_COMPARE(f.bar.count(), QStringLiteral("Nothing found"));
}

void TestFindBar::saysHowMuchIsFilteredAndShowsAll()
{
    SearchedList f;
    QVERIFY(f.child<QPushButton>("showAll")->isHidden());
    f.timeline.append({entries::serverReceived("of another list")});
    f.child<QComboBox>("direction")->setCurrentIndex(1);
    QCOMPARE(f.note(), QStringLiteral("Filtered: 3 of 5"));
    f.timeline.append({entries::received("Echo: oneself")});
    QTRY_COMPARE(f.note(), QStringLiteral("Filtered: 3 of 6"));
    f.child<QPushButton>("showAll")->click();
    QCOMPARE(f.rows(), 6);
    QCOMPARE(f.child<QComboBox>("direction")->currentIndex(), 0);
    QVERIFY(f.child<QPushButton>("showAll")->isHidden());
    QCOMPARE(f.note(), QString());
}

void TestFindBar::followsTheListsOwnFilter()
{
    SearchedList f;
    f.search(QStringLiteral("one"));
    ui::TimelineFilter filter = f.view.timelineModel().filter();
    filter.kinds = {ui::EntryKind::MessageSent};
    f.view.timelineModel().setFilter(filter);
    QTRY_COMPARE(f.bar.count(), QStringLiteral("2 found"));
    f.view.timelineModel().hideShown();
    QTRY_COMPARE(f.bar.count(), QStringLiteral("Nothing found"));
}

void TestFindBar::searchesWhatTheRowsSay()
{
    SearchedList f;
    // "Sent message: ..." is what the log says, not this list.
    f.search(QStringLiteral("sent"));
    QTRY_COMPARE(f.bar.count(), QStringLiteral("Nothing found"));
    f.timeline.append({entries::binary(entries::sent("\x01\xff"))});
    f.search(QStringLiteral("01 ff"));
    QTRY_COMPARE(f.bar.count(), QStringLiteral("1 found"));
}

void TestFindBar::marksTheHitsInTheRows()
{
    SearchedList f;
    f.view.clearSelection();
    QVERIFY(QTest::qWaitForWindowExposed(&f.view));
    const QImage before = f.view.viewport()->grab().toImage();
    f.search(QStringLiteral("two"));
    const QImage marked = f.view.viewport()->grab().toImage();
    const int height = f.view.rowHeight();
    const auto row = [&](const QImage &image, int number) {
        return image.copy(0, f.view.rowViewportPosition(number), image.width(), height);
    };
    QVERIFY(row(before, 2) != row(marked, 2));
    QVERIFY(row(before, 3) != row(marked, 3));
    f.bar.showAll();
    QCOMPARE(f.view.viewport()->grab().toImage(), before);
}

void TestFindBar::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("size");
    QTest::newRow("none") << QString() << qint64(-1);
    QTest::newRow("bytes") << QStringLiteral("64") << qint64(64);
    QTest::newRow("k") << QStringLiteral("4k") << qint64(4'096);
    QTest::newRow("MiB") << QStringLiteral(" 16 MiB ") << (qint64(16) << 20);
    QTest::newRow("no size") << QStringLiteral("4x") << qint64(-1);
    QTest::newRow("too many digits") << QStringLiteral("99999999999999999999") << qint64(-1);
}

void TestFindBar::readsSizes()
{
    QFETCH(const QString, text);
    QTEST(ui::FilterBar::sizeOf(text, -1), "size");
}

void TestFindBar::showsItsChoicesWholeHoweverNarrowItIs()
{
    ui::FilterBar bar(false);
    auto *direction = bar.findChild<QComboBox *>(QStringLiteral("direction"));
    direction->setItemText(0, QStringLiteral("One direction and the other"));
    bar.resize(bar.sizeHint());
    bar.show();
    const int words = direction->fontMetrics().horizontalAdvance(direction->itemText(0));
    QVERIFY(direction->width() >= words);
    const int narrow = bar.minimumSizeHint().width();
    QVERIFY(narrow < bar.sizeHint().width() / 2);
    bar.resize(narrow, bar.heightForWidth(narrow));
    QVERIFY(direction->width() >= words);
}

ECHOBENCH_MAIN(TestFindBar)
#include "tst_findbar.moc"
