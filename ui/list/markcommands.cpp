// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/markcommands.h"

#include "ui/list/rowtracker.h"
#include "ui/list/timelineview.h"
#include "ui/timeline/marks.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

/// Who selects more than this wants something else.
constexpr int mostAtOnce = 10'000;

} // namespace

MarkCommands::MarkCommands(Marks &marks, RowTracker &tracker, QMenu &menu, QAction *before, QObject *parent)
    : QObject(parent)
    , m_marks(marks)
    , m_tracker(tracker)
    , m_toggle(new QAction(tr("Mar&k rows"), this))
    , m_edit(new QAction(tr("&Write a note on the row…"), this))
    , m_next(new QAction(tr("Ne&xt mark"), this))
    , m_previous(new QAction(tr("Pre&vious mark"), this))
{
    m_toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F2));
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F2));
    m_next->setShortcut(QKeySequence(Qt::Key_F2));
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F2));
    menu.insertActions(before, {m_toggle, m_edit, m_next, m_previous});
    menu.insertSeparator(before);
    connect(m_toggle, &QAction::triggered, this, &MarkCommands::toggle);
    connect(m_edit, &QAction::triggered, this, &MarkCommands::editNote);
    connect(m_next, &QAction::triggered, this, &MarkCommands::goToNext);
    connect(m_previous, &QAction::triggered, this, &MarkCommands::goToPrevious);
    connect(&tracker, &RowTracker::selected, this, &MarkCommands::enableActions);
    connect(&marks, &Marks::changed, this, &MarkCommands::enableActions);
    connect(&marks, &Marks::dropped, this, &MarkCommands::enableActions);
    enableActions();
}

void MarkCommands::enableActions()
{
    const int rows = m_tracker.count();
    m_toggle->setEnabled(rows > 0 && rows <= mostAtOnce);
    m_edit->setEnabled(rows > 0);
    // Without marks the keys are left to who else may know them.
    m_next->setEnabled(!m_marks.isEmpty());
    m_previous->setEnabled(!m_marks.isEmpty());
}

void MarkCommands::toggle()
{
    const QList<quint64> rows = m_tracker.sequences();
    const bool mark =
        !std::all_of(rows.begin(), rows.end(), [this](quint64 row) { return m_marks.contains(row); });
    for (const quint64 row : rows)
        m_marks.set(row, mark);
}

void MarkCommands::editNote()
{
    const auto row = m_tracker.row();
    if (!row)
        return;
    auto *dialog = new QInputDialog(m_tracker.view());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("A note on this row, which it also marks:"));
    dialog->setTextValue(m_marks.note(row->sequence));
    dialog->setOkButtonText(tr("&Keep note"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, sequence = row->sequence](const QString &note) {
                // Its row may have gone while the user wrote.
                if (m_tracker.has(sequence))
                    m_marks.write(sequence, note);
            });
    dialog->open();
}

void MarkCommands::goToNext() { goTo(true); }

void MarkCommands::goToPrevious() { goTo(false); }

/// To the next mark among the rows that the list shows; beyond the last the first is next.
void MarkCommands::goTo(bool forward)
{
    TimelineView *view = m_tracker.view();
    if (view == nullptr)
        return;
    QList<int> rows;
    for (const auto &[sequence, note] : m_marks.notes()) {
        if (const int row = m_tracker.rowOf(sequence); row >= 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    const int current = view->currentIndex().isValid() ? view->currentIndex().row() : -1;
    const auto after = std::upper_bound(rows.cbegin(), rows.cend(), current);
    const auto at = std::lower_bound(rows.cbegin(), rows.cend(), current);
    const int next = forward ? (after == rows.cend() ? rows.constFirst() : *after)
                             : (at == rows.cbegin() ? rows.constLast() : *std::prev(at));
    const QModelIndex index = view->model()->index(next, 0);
    view->setFocus();
    view->selectionModel()->setCurrentIndex(index,
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

} // namespace ui
