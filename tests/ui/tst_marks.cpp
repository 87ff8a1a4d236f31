// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/list/logpanel.h"
#include "ui/list/logview.h"
#include "ui/list/markcommands.h"
#include "ui/list/messagelist.h"
#include "ui/list/rowtracker.h"
#include "ui/timeline/marks.h"
#include "ui/timeline/timeline.h"

#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::TimelineModel;

/// Marks and notes on rows.
class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void marksTheSelectedRows();
    void unmarksRowsThatAreAllMarked();
    void isSeenWithoutColour();
    void aNoteIsSpokenAndShownAtEveryCell();
    void fieldRow6_surviveAFilter();
    void fieldRow6_jumpFromOneToTheNext();
    void goPastMarksThatTheListDoesNotShow();
    void keepANote();
    void goWithTheirRowsAndSaySo();
    void goQuietlyWhereEverythingIsCleared();
    void forgetANoteOnARowThatHasGone();
    void leaveTheirKeysAloneWhereThereIsNone();
};

namespace {

struct Fixture {
    explicit Fixture(ui::Timeline::Limits limits = {})
        : timeline(limits)
        , list(timeline)
        , tracker(&list)
        , commands(timeline.marks(), tracker, menu, nullptr, nullptr)
    {
        list.resize(600, 200);
        list.show();
        timeline.append(entries::numbered(0, 10));
        tracker.follow(&list);
    }
    void select(int row)
    {
        list.selectionModel()->setCurrentIndex(
            list.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void mark(const QList<int> &rows)
    {
        for (const int row : rows) {
            select(row);
            commands.toggle();
        }
    }
    [[nodiscard]] QVariant time(int row, int role = Qt::DisplayRole) const
    {
        return list.model()->index(row, TimelineModel::Time).data(role);
    }

    ui::Timeline timeline;
    ui::MessageList list;
    ui::RowTracker tracker;
    QMenu menu;
    ui::MarkCommands commands;
};

} // namespace

void TestMarks::marksTheSelectedRows()
{
    Fixture f;
    f.select(2);
    f.list.selectionModel()->select(f.list.model()->index(4, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QSignalSpy changed(f.list.model(), &QAbstractItemModel::dataChanged);
    f.commands.toggle();
    QVERIFY(f.timeline.marks().contains(2));
    QVERIFY(!f.timeline.marks().contains(3));
    QVERIFY(f.timeline.marks().contains(4));
    QCOMPARE(changed.size(), 2);
}

void TestMarks::unmarksRowsThatAreAllMarked()
{
    Fixture f;
    f.mark({1});
    f.list.selectAll();
    f.commands.toggle();
    QCOMPARE(f.timeline.marks().notes().size(), 10);
    f.commands.toggle();
    QVERIFY(f.timeline.marks().isEmpty());
}

void TestMarks::isSeenWithoutColour()
{
    Fixture f;
    f.mark({1});
    QVERIFY(f.time(1).toString().startsWith(u"★ "_s));
    QVERIFY(f.time(1, Qt::AccessibleTextRole).toString().endsWith(u", marked"_s));
    QVERIFY(f.time(1, Qt::BackgroundRole).isValid());
    QVERIFY(!f.time(2).toString().startsWith(u'★'));
    QVERIFY(!f.time(2, Qt::BackgroundRole).isValid());
}

void TestMarks::aNoteIsSpokenAndShownAtEveryCell()
{
    Fixture f;
    f.timeline.marks().write(f.list.timelineModel().sequence(1), u"<look>"_s);
    QVERIFY(f.time(1, Qt::AccessibleTextRole).toString().endsWith(u", marked: <look>"_s));
    for (int column = 0; column < f.list.model()->columnCount(); ++column) {
        const QString toolTip = f.list.model()->index(1, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains(u"&lt;look&gt;"_s), qPrintable(toolTip));
    }
}

void TestMarks::fieldRow6_surviveAFilter()
{
    Fixture f;
    f.mark({7});
    ui::TimelineFilter filter = f.list.timelineModel().filter();
    const ui::TimelineFilter all = filter;
    filter.side = ui::Side::Server;
    f.list.timelineModel().setFilter(filter);
    QCOMPARE(f.list.model()->rowCount(), 0);
    f.list.timelineModel().setFilter(all);
    QVERIFY(f.time(7).toString().startsWith(u"★ "_s));
}

void TestMarks::fieldRow6_jumpFromOneToTheNext()
{
    Fixture f;
    f.mark({2, 5, 8});
    f.select(4);
    f.commands.goToNext();
    QCOMPARE(f.list.currentIndex().row(), 5);
    f.commands.goToNext();
    QCOMPARE(f.list.currentIndex().row(), 8);
    f.commands.goToNext();
    QCOMPARE(f.list.currentIndex().row(), 2);
    f.commands.goToPrevious();
    QCOMPARE(f.list.currentIndex().row(), 8);
    f.commands.goToPrevious();
    QCOMPARE(f.list.currentIndex().row(), 5);
}

void TestMarks::goPastMarksThatTheListDoesNotShow()
{
    Fixture f;
    f.timeline.append({entries::serverReceived("of the server")}); // the message list has it not
    f.mark({2});
    f.timeline.marks().set(10, true);
    f.select(2);
    f.commands.goToNext();
    QCOMPARE(f.list.currentIndex().row(), 2);
}

void TestMarks::keepANote()
{
    Fixture f;
    f.select(3);
    f.commands.editNote();
    auto *dialog = f.list.findChild<QInputDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(u"too late"_s);
    dialog->accept();
    QCOMPARE(f.timeline.marks().note(3), u"too late"_s);
    QCOMPARE(f.list.model()->index(3, TimelineModel::Note).data().toString(), u"too late"_s);
    const auto row = f.tracker.row();
    QVERIFY(row && row->marked);
    QVERIFY(ui::factsOf(*row).contains(ui::Fact{u"Marked"_s, u"too late"_s}));
}

void TestMarks::goWithTheirRowsAndSaySo()
{
    Fixture f({.rows = 10});
    const ui::LogPanel log(f.timeline);
    f.mark({0, 9});
    f.timeline.append(entries::numbered(10, 5));
    QCOMPARE(f.timeline.marks().lost(), 1);
    QVERIFY(f.timeline.marks().contains(9));
    log.view().scrollToTop(); // where the rows are missing
    const QString said = log.findChild<QLabel *>(u"letGo"_s)->text();
    QVERIFY2(said.endsWith(u", 1 of them marked"_s), qPrintable(said));
}

void TestMarks::goQuietlyWhereEverythingIsCleared()
{
    Fixture f;
    f.mark({0, 9});
    f.timeline.clear();
    QVERIFY(f.timeline.marks().isEmpty());
    QCOMPARE(f.timeline.marks().lost(), 0);
}

void TestMarks::forgetANoteOnARowThatHasGone()
{
    Fixture f;
    f.select(3);
    f.commands.editNote();
    f.timeline.clear();
    auto *dialog = f.list.findChild<QInputDialog *>();
    dialog->setTextValue(u"too late"_s);
    dialog->accept();
    QVERIFY(f.timeline.marks().isEmpty());
}

void TestMarks::leaveTheirKeysAloneWhereThereIsNone()
{
    Fixture f;
    const auto next = [&f] {
        for (QAction *action : f.menu.actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F2))
                return action->isEnabled();
        }
        return false;
    };
    QVERIFY(!next());
    f.mark({1});
    QVERIFY(next());
    f.commands.toggle();
    QVERIFY(!next());
}

ECHOBENCH_MAIN(TestMarks)
#include "tst_marks.moc"
