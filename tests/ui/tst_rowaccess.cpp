// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "tests/ui/numbers.h"
#include "ui/list/messagelist.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/rowview.h"

#include <QAccessible>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What a screen reader gets to know of a list.
class TestRowAccess : public QObject
{
    Q_OBJECT

private slots:
    void isATable();
    void readsARow();
    void readsTitles();
    void readsAMessageInWords();
    void leavesOutHiddenColumns();
    void knowsACellAgain();
    void keepsACellWhileRowsComeAndGo();
    void forgetsCellsThatAreGone();
    void keepsNoMoreThanAThousandCells();
    void knowsWhereACellIs();
    void knowsWhatHasTheFocus();
    void knowsAndChangesWhatIsSelected();
};

namespace {

struct Fixture {
    explicit Fixture(int rows = 100)
        : numbers(3)
    {
        numbers.append(rows);
        view.setModel(&numbers);
        view.setAccessibleName(u"Numbers"_s);
        view.resize(400, 210);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("The view is not shown.");
    }

    [[nodiscard]] QAccessibleInterface &told() { return *QAccessible::queryAccessibleInterface(&view); }
    [[nodiscard]] QAccessibleTableInterface &table() { return *told().tableInterface(); }
    [[nodiscard]] QString text(int row, int column)
    {
        return table().cellAt(row, column)->text(QAccessible::Name);
    }

    /// As a view does where a screen reader runs.
    void tell(QAccessibleTableModelChangeEvent::ModelChangeType type, int first, int last)
    {
        QAccessibleTableModelChangeEvent event(&view, type);
        event.setFirstRow(first);
        event.setLastRow(last);
        table().modelChange(&event);
    }
    void drop(int rows)
    {
        numbers.drop(rows);
        tell(QAccessibleTableModelChangeEvent::RowsRemoved, 0, rows - 1);
    }

    Numbers numbers;
    ui::RowView view;
};

} // namespace

void TestRowAccess::isATable()
{
    Fixture f;
    QCOMPARE(f.told().role(), QAccessible::Table);
    QCOMPARE(f.told().text(QAccessible::Name), u"Numbers"_s);
    QCOMPARE(f.table().rowCount(), 100);
    QCOMPARE(f.table().columnCount(), 3);
    QCOMPARE(f.told().childCount(), 101 * 3);
}

void TestRowAccess::readsARow()
{
    Fixture f;
    QCOMPARE(f.text(7, 0), u"7"_s);
    const QAccessibleInterface *cell = f.told().child((1 + 7) * 3 + 2);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->text(QAccessible::Name), u"7"_s);
    QCOMPARE(cell->parent(), &f.told());
    QVERIFY(f.table().cellAt(100, 0) == nullptr);
    QVERIFY(f.table().cellAt(0, 3) == nullptr);
    QVERIFY(f.told().child(-1) == nullptr);
}

void TestRowAccess::readsTitles()
{
    Fixture f;
    QCOMPARE(f.table().columnDescription(1), u"Column 1"_s);
    QCOMPARE(f.told().child(1)->role(), QAccessible::ColumnHeader);
    QAccessibleTableCellInterface *cell = f.table().cellAt(7, 1)->tableCellInterface();
    QCOMPARE(cell->columnHeaderCells().value(0)->text(QAccessible::Name), u"Column 1"_s);
    QCOMPARE(cell->rowIndex(), 7);
    QCOMPARE(cell->columnIndex(), 1);
}

void TestRowAccess::readsAMessageInWords()
{
    ui::Timeline timeline;
    ui::MessageList list(timeline);
    timeline.append({entries::sent("hello")});
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&list)->tableInterface();
    QStringList words;
    for (int column = 0; column < table->columnCount(); ++column)
        words.append(table->cellAt(0, column)->text(QAccessible::Name));
    QVERIFY2(words.contains(u"sent"_s) && words.contains(u"hello"_s), qPrintable(words.join(u'|')));
}

void TestRowAccess::leavesOutHiddenColumns()
{
    Fixture f;
    f.view.setColumnHidden(0, true);
    QCOMPARE(f.table().columnCount(), 2);
    QCOMPARE(f.told().child(0)->text(QAccessible::Name), u"Column 1"_s);
}

void TestRowAccess::knowsACellAgain()
{
    Fixture f;
    QAccessibleInterface *cell = f.table().cellAt(7, 1);
    QCOMPARE(f.table().cellAt(7, 1), cell);
    const int at = f.told().indexOfChild(cell);
    QCOMPARE(f.told().child(at), cell);
}

void TestRowAccess::keepsACellWhileRowsComeAndGo()
{
    Fixture f;
    QAccessibleInterface *cell = f.table().cellAt(50, 1);
    f.drop(20);
    f.numbers.append(20);
    f.tell(QAccessibleTableModelChangeEvent::RowsInserted, 80, 99);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 30);
    QCOMPARE(cell->text(QAccessible::Name), u"50"_s);
    f.numbers.find(5);
    f.tell(QAccessibleTableModelChangeEvent::RowsInserted, 0, 4);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 35);
    QCOMPARE(f.table().cellAt(35, 1), cell);
}

void TestRowAccess::forgetsCellsThatAreGone()
{
    Fixture f;
    const QAccessible::Id id = QAccessible::uniqueId(f.table().cellAt(5, 1));
    f.drop(20);
    QVERIFY(QAccessible::accessibleInterface(id) == nullptr);
    const QAccessible::Id other = QAccessible::uniqueId(f.table().cellAt(5, 1));
    f.numbers.begin(3);
    f.tell(QAccessibleTableModelChangeEvent::ModelReset, -1, -1);
    QVERIFY(QAccessible::accessibleInterface(other) == nullptr);
}

void TestRowAccess::keepsNoMoreThanAThousandCells()
{
    Fixture f(10'000);
    QList<QAccessible::Id> ids;
    for (int row = 0; row < 10'000; ++row)
        ids.append(QAccessible::uniqueId(f.table().cellAt(row, 1)));
    qsizetype kept = 0;
    for (const QAccessible::Id id : ids)
        kept += QAccessible::accessibleInterface(id) != nullptr ? 1 : 0;
    QVERIFY(kept > 0 && kept <= 1'000);
}

void TestRowAccess::knowsWhereACellIs()
{
    Fixture f;
    QAccessibleInterface *cell = f.table().cellAt(3, 0);
    const QRect rect = cell->rect();
    QCOMPARE(rect.size(), f.view.visualRect(f.numbers.index(3, 0)).size());
    QCOMPARE(f.told().childAt(rect.center().x(), rect.center().y()), cell);
    QVERIFY(!cell->state().offscreen);
    QVERIFY(f.table().cellAt(90, 0)->state().offscreen);
    QVERIFY(f.told().child(0)->rect().bottom() <= f.table().cellAt(0, 0)->rect().top());
}

void TestRowAccess::knowsWhatHasTheFocus()
{
    Fixture f;
    f.view.setFocus();
    f.view.selectRow(4);
    QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE(f.told().focusChild(), f.table().cellAt(5, 0));
    QVERIFY(f.table().cellAt(5, 0)->state().focused);
    QVERIFY(!f.table().cellAt(4, 0)->state().focused);
}

void TestRowAccess::knowsAndChangesWhatIsSelected()
{
    Fixture f;
    f.view.selectRow(4);
    QVERIFY(f.table().isRowSelected(4));
    QVERIFY(f.table().selectRow(6));
    QCOMPARE(f.table().selectedRows(), QList<int>({4, 6}));
    QVERIFY(f.table().unselectRow(4));
    QCOMPARE(f.table().selectedRowCount(), 1);
    QVERIFY(f.table().cellAt(6, 0)->state().selected);
    QAccessibleActionInterface *action = f.table().cellAt(6, 0)->actionInterface();
    action->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(!f.table().isRowSelected(6));
    f.view.selectAll();
    QCOMPARE(f.table().selectedCellCount(), 300);
    QCOMPARE(f.table().selectedCells().size(), 300);
}

ECHOBENCH_MAIN(TestRowAccess)
#include "tst_rowaccess.moc"
