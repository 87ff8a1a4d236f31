// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/rowview.h"

#include "ui/widgets/rowaccess.h"
#include "ui/widgets/rowhover.h"

#include <QGuiApplication>
#include <QItemSelection>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <limits>
#include <utility>

namespace ui {

RowView::RowView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(new ColumnHeader(this))
    , m_hover(new RowHover(*this))
{
    RowAccess::install();
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    const auto fit = [this] {
        updateGeometries();
        viewport()->update();
    };
    connect(m_header, &QHeaderView::sectionResized, this, fit);
    connect(m_header, &QHeaderView::sectionMoved, this, fit);
    connect(m_header, &QHeaderView::sectionCountChanged, this, fit);
    connect(m_header, &QHeaderView::geometriesChanged, this, &RowView::updateGeometries);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        setColumnWidth(column, qMax(sizeHintForColumn(column), m_header->sectionSizeHint(column)));
    });
    setRowHeight(fontMetrics().height());
}

RowView::~RowView()
{
    // QWidget's destructor hides the header, which then tells of its geometry: to a view that is no more.
    m_header->disconnect(this);
}

void RowView::setModel(QAbstractItemModel *model)
{
    disconnect(m_removed);
    m_header->setModel(model);
    QAbstractItemView::setModel(model);
    if (model != nullptr)
        m_removed = connect(model, &QAbstractItemModel::rowsRemoved, this,
                            [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
    updateGeometries();
}

void RowView::setRowHeight(int pixels)
{
    m_rowHeight = qMax(1, pixels);
    updateGeometries();
    viewport()->update();
}

RowLayout RowView::rowLayout() const
{
    return {.rows = model() == nullptr ? 0 : model()->rowCount(),
            .height = m_rowHeight,
            .room = viewport()->height(),
            .top = verticalScrollBar()->value()};
}

int RowView::rowAt(int y) const
{
    const RowLayout layout = rowLayout();
    const int row = layout.rowAt(y);
    return row < layout.rows ? row : -1;
}

QModelIndex RowView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const int column = m_header->logicalIndexAt(point.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column);
}

QRect RowView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    return {columnViewportPosition(index.column()), rowViewportPosition(index.row()),
            columnWidth(index.column()), m_rowHeight};
}

void RowView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    verticalScrollBar()->setValue(rowLayout().topFor(index.row(), hint));
    if (isIndexHidden(index))
        return;
    const int left = columnViewportPosition(index.column());
    const int beyond = left + columnWidth(index.column()) - viewport()->width();
    const int shift = left < 0 ? left : qBound(0, beyond, left); // its beginning before its end
    if (shift != 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -shift : shift));
}

void RowView::selectRow(int row)
{
    const QList<int> columns = shownColumns();
    if (model() == nullptr || row < 0 || row >= model()->rowCount() || columns.isEmpty())
        return;
    selectionModel()->setCurrentIndex(model()->index(row, columns.constFirst()),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

int RowView::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const RowLayout layout = rowLayout();
    int width = 0;
    for (int row = layout.firstInSight(); row <= layout.lastInSight(); ++row)
        width = qMax(width, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
    return width;
}

void RowView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                          const QList<int> & /*roles*/)
{
    updateRows(topLeft.row(), bottomRight.row());
    RowAccess::tellOfData(*this, topLeft, bottomRight);
}

int RowView::rowFor(CursorAction action, int from) const
{
    const RowLayout layout = rowLayout();
    if (action == MoveHome || action == MoveEnd)
        return action == MoveHome ? 0 : layout.rows - 1;
    const bool byPages = action == MovePageUp || action == MovePageDown;
    const int step = byPages ? qMax(1, layout.fitting() - 1) : 1;
    return action == MoveUp || action == MovePageUp ? from - step : from + step;
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const QList<int> columns = shownColumns();
    const int rows = rowLayout().rows;
    if (rows == 0 || columns.isEmpty())
        return {};
    QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(action == MoveEnd ? rows - 1 : 0, columns.constFirst());
    if (isIndexHidden(current))
        current = current.siblingAtColumn(columns.constFirst());
    const int onwards = isRightToLeft() ? -1 : 1;
    if (action == MoveLeft || action == MovePrevious)
        return current.siblingAtColumn(
            m_header->beside(current.column(), action == MoveLeft ? -onwards : -1));
    if (action == MoveRight || action == MoveNext)
        return current.siblingAtColumn(m_header->beside(current.column(), action == MoveRight ? onwards : 1));
    return current.siblingAtRow(qBound(0, rowFor(action, current.row()), rows - 1));
}

int RowView::verticalOffset() const
{
    return static_cast<int>(qMin<qint64>(rowLayout().offset(), std::numeric_limits<int>::max()));
}

bool RowView::isIndexHidden(const QModelIndex &index) const { return isColumnHidden(index.column()); }

void RowView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const RowLayout layout = rowLayout();
    if (selectionModel() == nullptr || layout.rows == 0)
        return;
    // The rectangle may be upside down, and end beyond the rows.
    const int one = qBound(0, layout.rowAt(rect.top()), layout.rows - 1);
    const int other = qBound(0, layout.rowAt(rect.bottom()), layout.rows - 1);
    const QItemSelection rows(model()->index(qMin(one, other), 0),
                              model()->index(qMax(one, other), model()->columnCount() - 1));
    selectionModel()->select(rows, command);
}

QRegion RowView::visualRegionForSelection(const QItemSelection &selection) const
{
    const RowLayout layout = rowLayout();
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = qMax(range.top(), layout.firstInSight());
        const int last = qMin(range.bottom(), layout.lastInSight());
        if (range.isValid() && first <= last)
            region += QRect(0, layout.y(first), viewport()->width(), (last - first + 1) * m_rowHeight);
    }
    return region;
}

void RowView::updateRows(int first, int last)
{
    const RowLayout layout = rowLayout();
    const int from = qMax(first, layout.firstInSight());
    const int to = qMin(last, layout.rowAt(layout.room - 1)); // also where no row is any more
    if (from <= to)
        viewport()->update(0, layout.y(from), viewport()->width(), (to - from + 1) * m_rowHeight);
}

void RowView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QAbstractItemView::initViewItemOption(option);
    option->showDecorationSelected = true; // as the row is selected, so is all of each cell
}

void RowView::paintEvent(QPaintEvent *event)
{
    const RowLayout layout = rowLayout();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state;
    for (const QRect &area : event->region()) {
        const int last = qMin(layout.rows - 1, layout.rowAt(area.bottom()));
        for (int row = layout.rowAt(area.top()); row <= last; ++row) {
            option.state = state;
            paintRow(painter, row, QRect(area.left(), layout.y(row), area.width(), m_rowHeight), option);
        }
    }
}

/// The cells of a row that are in `area`.
void RowView::paintRow(QPainter &painter, int row, const QRect &area, QStyleOptionViewItem &option) const
{
    const QModelIndex current = hasFocus() || viewport()->hasFocus() ? currentIndex() : QModelIndex();
    option.features.setFlag(QStyleOptionViewItem::Alternate, alternatingRowColors() && row % 2 != 0);
    option.state.setFlag(QStyle::State_MouseOver, row == m_hover->row());
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(model()->index(row, 0)));
    for (const int column : m_header->shown()) {
        option.rect = QRect(columnViewportPosition(column), area.top(), columnWidth(column), m_rowHeight);
        if (!option.rect.intersects(area))
            continue;
        const QModelIndex index = model()->index(row, column);
        option.state.setFlag(QStyle::State_HasFocus, index == current);
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
        itemDelegate()->paint(&painter, option, index);
    }
}

void RowView::mouseMoveEvent(QMouseEvent *event)
{
    if (state() != DragSelectingState) {
        m_scrolling = false;
        QAbstractItemView::mouseMoveEvent(event);
        return;
    }
    const QPoint at = event->position().toPoint();
    dragTo(at, event->modifiers());
    const bool isAtTheEdge =
        at.y() < autoScrollMargin() || at.y() >= viewport()->height() - autoScrollMargin();
    if (isAtTheEdge && !m_scrolling)
        startAutoScroll(); // it stops by itself
    m_scrolling = isAtTheEdge;
}

/// Beyond the rows the selection ends with the last one in sight, and beside them nothing is another.
void RowView::dragTo(QPoint at, Qt::KeyboardModifiers modifiers)
{
    const QScopedValueRollback<bool> dragging(m_dragging, true);
    const RowLayout layout = rowLayout();
    const int bottom = qMin(layout.room, layout.y(layout.rows)) - 1;
    const QPoint inside(columnViewportPosition(qMax(0, currentIndex().column())),
                        qBound(0, at.y(), qMax(0, bottom)));
    QMouseEvent move(QEvent::MouseMove, inside, viewport()->mapToGlobal(inside), Qt::NoButton, Qt::LeftButton,
                     modifiers);
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false); // to the row that is the current one now: it is in sight
    QAbstractItemView::mouseMoveEvent(&move);
    setAutoScroll(scrolls);
}

/// The base class would ask the display where the mouse is each time, and wait for the answer.
void RowView::verticalScrollbarValueChanged(int /*value*/)
{
    // While it scrolls by itself, the rows come under a mouse that rests.
    if (state() == DragSelectingState && !m_dragging)
        dragTo(viewport()->mapFromGlobal(QCursor::pos()), QGuiApplication::keyboardModifiers());
}

void RowView::scrollContentsBy(int dx, int dy)
{
    int across = 0;
    if (dx != 0) {
        const int before = m_header->offset();
        m_header->setOffset(horizontalScrollBar()->value());
        across = isRightToLeft() ? m_header->offset() - before : before - m_header->offset();
    }
    const qint64 offset = rowLayout().offset();
    const qint64 down = dy == 0 ? 0 : m_offset - offset;
    // What the mouse is over is drawn anew wherever it comes to be.
    if (m_hover->isOverRows() || m_losing || qAbs(down) >= viewport()->height()) {
        viewport()->update();
    } else {
        scrollDirtyRegion(across, static_cast<int>(down));
        viewport()->scroll(across, static_cast<int>(down));
    }
    if (dy != 0)
        m_offset = offset;
}

void RowView::updateGeometries()
{
    if (m_fitting)
        return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    const QMargins margins(0, m_header->wantedHeight(), 0, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    m_header->placeAbove(viewport()->geometry());
    fitScrollBars();
}

void RowView::fitScrollBars()
{
    RowLayout layout = rowLayout();
    QSize room = viewport()->size();
    // Where all has room without the bars, they go.
    const QSize most = maximumViewportSize();
    if (most.width() >= m_header->length() && most.height() >= qint64(layout.rows) * m_rowHeight)
        room = most;
    layout.room = room.height();
    verticalScrollBar()->setPageStep(layout.fitting());
    verticalScrollBar()->setRange(0, layout.lastTop());
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(qMax(2, room.width() / 40));
    horizontalScrollBar()->setRange(0, qMax(0, m_header->length() - room.width()));
    onOffsetChanged();
}

/// Also where nobody scrolls: the last row is whole only while it is the last.
void RowView::onOffsetChanged()
{
    const qint64 offset = rowLayout().offset();
    if (std::exchange(m_offset, offset) != offset)
        viewport()->update();
}

void RowView::rowsInserted(const QModelIndex & /*parent*/, int first, int last)
{
    const int count = last - first + 1;
    const int top = verticalScrollBar()->value();
    const bool isAbove = first <= top && model()->rowCount() > count;
    updateGeometries(); // else the scroll bar does not reach so far yet
    if (isAbove)
        verticalScrollBar()->setValue(top + count);
    updateRows(first, std::numeric_limits<int>::max());
}

void RowView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_losing = true;
    m_topRow = verticalScrollBar()->value();
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
}

void RowView::onRowsRemoved(int first, int last)
{
    const int above = qMax(0, qMin(last + 1, m_topRow) - first);
    verticalScrollBar()->setValue(m_topRow - above);
    updateGeometries();
    viewport()->update();
    m_losing = false;
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowAccess::tellOfFocus(*this, current);
    // Where the current row goes another one takes its place, and nobody wants to see that.
    const bool scrolls = hasAutoScroll();
    if (m_losing)
        setAutoScroll(false);
    QAbstractItemView::currentChanged(current, previous);
    setAutoScroll(scrolls);
}

void RowView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowAccess::tellOfSelection(*this, selected, deselected);
    QAbstractItemView::selectionChanged(selected, deselected);
}

} // namespace ui
