// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/timelineview.h"

#include "ui/list/letgonote.h"
#include "ui/list/rowcells.h"
#include "ui/list/textdelegate.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/hint.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

#include <utility>

namespace ui {

TimelineView::TimelineView(TimelineModel &model, const QList<TimelineModel::Column> &columns,
                           TimelineModel::Column wide, QWidget *parent)
    : FollowingTable(parent)
    , m_model(model)
    , m_columns(columns)
    , m_wide(wide)
    , m_hint(new Hint(this))
    , m_delegate(new TextDelegate(this))
{
    setModel(&model);
    new LetGoNote(*this);
    setItemDelegate(m_delegate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    showColumns(columns);
    connect(&model, &TimelineModel::heldBackChanged, this, &TimelineView::showNews);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::showHint);
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineView::showHint);
}

void TimelineView::showColumns(const QList<TimelineModel::Column> &columns)
{
    m_columns = columns;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        setColumnHidden(column, !columns.contains(static_cast<TimelineModel::Column>(column)));
    fitColumns();
}

void TimelineView::setHint(const QString &hint)
{
    m_hintText = hint;
    showHint();
}

void TimelineView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showHint();
}

void TimelineView::setMarks(const TextPattern &pattern)
{
    m_delegate->setMarks(pattern);
    viewport()->update();
}

bool TimelineView::showsHint() const { return m_model.rowCount() == 0; }

QRect TimelineView::wideArea() const
{
    QRect area = viewport()->geometry();
    area.setLeft(area.left() + columnViewportPosition(m_wide));
    area.setWidth(columnWidth(m_wide));
    return area;
}

void TimelineView::goTo(int row)
{
    const QModelIndex index = m_model.index(row, m_wide);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, rowViewportPosition(row) >= 0 && rowAt(viewport()->height() - 1) > row
                        ? QAbstractItemView::EnsureVisible
                        : QAbstractItemView::PositionAtCenter);
    stay();
}

void TimelineView::setPaused(bool paused)
{
    if (m_model.isPaused() == paused)
        return;
    m_model.setPaused(paused);
    emit pausedChanged(paused);
}

void TimelineView::onNewsChosen()
{
    setPaused(false);
    followEnd();
}

void TimelineView::copyAs(CopyForm form)
{
    RowCopier copier(m_model, [this](int row) { return rowText(row); });
    auto copied = copier.copy(selectionModel()->selection(), form);
    if (!copied)
        return;
    QGuiApplication::clipboard()->setMimeData(copied.release());
    if (!copier.cut().isEmpty())
        emit copyWasCut(copier.cut());
}

void TimelineView::copy() { copyAs(CopyForm::Plain); }

void TimelineView::addCopyForms(QMenu &menu, QObject *context, const std::function<void(CopyForm)> &copy)
{
    for (const auto &[text, form] :
         {std::pair(tr("&Text"), CopyForm::Text), std::pair(tr("&JSON Lines"), CopyForm::JsonLines),
          std::pair(tr("&CSV"), CopyForm::Csv), std::pair(tr("Ta&ble for a spreadsheet"), CopyForm::Table)})
        menu.addAction(text, context, [copy, form = form] { copy(form); });
}

void TimelineView::addActions(QMenu &menu)
{
    FollowingTable::addActions(menu);
    auto *forms = new QMenu(tr("Copy a&s"), &menu);
    addCopyForms(*forms, this, [this](CopyForm form) { copyAs(form); });
    forms->setEnabled(selectionModel()->hasSelection());
    menu.insertMenu(menu.actions().value(1), forms);
}

void TimelineView::fitColumns()
{
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(m_wide, QHeaderView::Stretch);
    const int space = 2 * fontMetrics().averageCharWidth();
    for (const TimelineModel::Column column : std::as_const(m_columns)) {
        if (column != m_wide)
            setColumnWidth(
                column,
                qMax(fontMetrics().horizontalAdvance(widestText(column)) + space,
                     horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(column)));
    }
}

void TimelineView::changeEvent(QEvent *event)
{
    FollowingTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void TimelineView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    FollowingTable::rowsInserted(parent, first, last);
    showHint();
}

QString TimelineView::newsText() const
{
    const qsizetype came = news() + m_model.heldBack();
    if (!m_model.isPaused())
        return FollowingTable::newsText();
    return came == 0 ? tr("Paused")
                     : tr("Paused, %1 new ↓", "rows that came meanwhile", pluralOf(came)).arg(grouped(came));
}

void TimelineView::showHint()
{
    const bool isEmptied = !m_emptyText.isEmpty() && m_model.rowCount() == 0;
    const QString &text = isEmptied ? m_emptyText : m_hintText;
    if (m_hint->text() != text) {
        m_hint->setText(text);
        setAccessibleDescription(text);
    }
    m_hint->setTaken(
        static_cast<int>(qMin<qint64>(viewport()->height(), qint64(m_model.rowCount()) * rowHeight())));
    // A filter may leave only what has no message, and then the hint would be wrong.
    m_hint->setVisible(isEmptied || (m_emptyText.isEmpty() && showsHint()));
}

} // namespace ui
