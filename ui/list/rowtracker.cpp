// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/rowtracker.h"

#include "ui/list/timelineview.h"
#include "ui/search/findbar.h"
#include "ui/timeline/timeline.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

quint64 sequenceOf(const TimelineModel &model, int row)
{
    return model.data(model.index(row, 0), TimelineModel::SequenceRole).value<quint64>();
}

/// The list that the user is in, or whose search he is in; null: neither.
TimelineView *listAt(QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (auto *list = qobject_cast<TimelineView *>(widget))
            return list;
        if (const auto *bar = qobject_cast<FindBar *>(widget))
            return &bar->view();
    }
    return nullptr;
}

} // namespace

RowTracker::RowTracker(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (TimelineView *list = listAt(now); list != nullptr && m_window->isAncestorOf(list))
            follow(list);
    });
}

void RowTracker::follow(TimelineView *view)
{
    if (view == m_view)
        return;
    if (m_view) {
        m_view->removeEventFilter(this);
        m_view->disconnect(this);
        m_view->selectionModel()->disconnect(this);
    }
    m_view = view;
    view->installEventFilter(this);
    connect(view, &QAbstractItemView::doubleClicked, this, &RowTracker::opened);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowTracker::selected);
    disconnect(m_marked);
    m_marked =
        connect(&view->timelineModel().timeline().marks(), &Marks::changed, this, &RowTracker::selected);
    emit selected();
}

QList<quint64> RowTracker::sequences() const
{
    QList<quint64> found;
    if (!m_view)
        return found;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            found.append(sequenceOf(m_view->timelineModel(), row));
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool RowTracker::has(quint64 sequence) const
{
    if (!m_view)
        return false;
    const Timeline &timeline = m_view->timelineModel().timeline();
    return sequence >= timeline.begin() && sequence < timeline.end();
}

int RowTracker::rowOf(quint64 sequence) const
{
    if (!m_view)
        return -1;
    const TimelineModel &model = m_view->timelineModel();
    int first = 0;
    int end = model.rowCount();
    while (first < end) {
        const int middle = first + (end - first) / 2;
        if (sequenceOf(model, middle) < sequence)
            first = middle + 1;
        else
            end = middle;
    }
    return first < model.rowCount() && sequenceOf(model, first) == sequence ? first : -1;
}

int RowTracker::count() const
{
    int rows = 0;
    if (m_view) {
        for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
            rows += range.height();
    }
    return rows;
}

std::optional<RowDetails> RowTracker::row() const
{
    if (!m_view || !m_view->selectionModel()->hasSelection())
        return {};
    const TimelineModel &model = m_view->timelineModel();
    const QModelIndex current = m_view->currentIndex();
    const QItemSelection selection = m_view->selectionModel()->selection();
    const int row = selection.contains(current) ? current.row() : selection.constFirst().top();
    RowDetails details;
    details.entry = model.entry(row);
    const Timeline &timeline = model.timeline();
    const quint64 sequence = sequenceOf(model, row);
    details.sequence = sequence;
    details.marked = timeline.marks().contains(sequence);
    details.note = timeline.marks().note(sequence);
    details.msecsSinceEpoch = timeline.msecsSinceEpoch(sequence);
    details.sinceStart = details.entry.at - timeline.start();
    if (row > 0)
        details.sincePrevious = details.entry.at - model.entry(row - 1).at;
    return details;
}

qint64 RowTracker::span() const
{
    if (!m_view || !m_view->selectionModel()->hasSelection())
        return 0;
    int first = m_view->timelineModel().rowCount() - 1;
    int last = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        first = qMin(first, range.top());
        last = qMax(last, range.bottom());
    }
    // What two sides tell at the same time may stand in the other order.
    return qAbs(m_view->timelineModel().entry(last).at - m_view->timelineModel().entry(first).at);
}

bool RowTracker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->selectionModel()->hasSelection()) {
            emit opened();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
