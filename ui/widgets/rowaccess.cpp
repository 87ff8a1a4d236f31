// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/rowaccess.h"

#include "ui/widgets/cellaccess.h"
#include "ui/widgets/rowview.h"

#include <QItemSelection>
#include <QItemSelectionModel>

#include <utility>

namespace ui {

namespace {

constexpr qsizetype MostTold = 1'000;
// A reader cannot listen to more of them.
constexpr qsizetype MostSelected = 1'000;

QAccessibleInterface *accessOf(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<RowView *>(object);
    return view == nullptr ? nullptr : new RowAccess(*view);
}

RowAccess *access(RowView &view)
{
    return dynamic_cast<RowAccess *>(QAccessible::queryAccessibleInterface(&view));
}

} // namespace

RowAccess::RowAccess(RowView &view)
    : QAccessibleWidget(&view, QAccessible::Table)
    , m_view(view)
{
}

RowAccess::~RowAccess() { forget(); }

void RowAccess::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(installed)
}

void RowAccess::tellOfData(RowView &view, const QModelIndex &first, const QModelIndex &last)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(&view, QAccessibleTableModelChangeEvent::DataChanged);
    event.setFirstRow(first.row());
    event.setFirstColumn(first.column());
    event.setLastRow(last.row());
    event.setLastColumn(last.column());
    QAccessible::updateAccessibility(&event);
}

void RowAccess::tellOfFocus(RowView &view, const QModelIndex &current)
{
    if (!QAccessible::isActive() || !current.isValid() || !view.hasFocus())
        return;
    if (RowAccess *access = ui::access(view)) {
        QAccessibleEvent event(&view, QAccessible::Focus);
        event.setChild(access->childIndex(current.row(), current.column()));
        QAccessible::updateAccessibility(&event);
    }
}

void RowAccess::tellOfSelection(RowView &view, const QItemSelection &selected,
                                const QItemSelection &deselected)
{
    if (!QAccessible::isActive() || view.shownColumns().isEmpty())
        return;
    for (const auto &[rows, type] : {std::pair(&selected, QAccessible::SelectionAdd),
                                     std::pair(&deselected, QAccessible::SelectionRemove)}) {
        RowAccess *access = rows->isEmpty() ? nullptr : ui::access(view);
        if (access == nullptr)
            continue;
        QAccessibleEvent event(&view, type);
        event.setChild(access->childIndex(rows->constFirst().top(), view.shownColumns().constFirst()));
        QAccessible::updateAccessibility(&event);
    }
}

void *RowAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *RowAccess::cell(int row, int column) const
{
    const int shown = static_cast<int>(m_view.shownColumns().indexOf(column));
    if (row < -1 || row >= rowCount() || shown < 0)
        return nullptr;
    const auto told = m_told.constFind({row, column});
    if (told != m_told.constEnd())
        return QAccessible::accessibleInterface(*told);
    if (m_told.size() >= MostTold)
        forget();
    auto *cell = new CellAccess(m_view, row, column);
    m_told.insert({row, column}, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int RowAccess::childIndex(int row, int column) const
{
    const QList<int> columns = m_view.shownColumns();
    const auto shown = static_cast<int>(columns.indexOf(column));
    return shown < 0 ? -1 : (row + 1) * static_cast<int>(columns.size()) + shown;
}

int RowAccess::childCount() const { return (rowCount() + 1) * columnCount(); }

QAccessibleInterface *RowAccess::child(int index) const
{
    const QList<int> columns = m_view.shownColumns();
    if (index < 0 || columns.isEmpty())
        return nullptr;
    const auto width = static_cast<int>(columns.size());
    return cell(index / width - 1, columns.at(index % width));
}

QAccessibleInterface *RowAccess::childAt(int x, int y) const
{
    const QModelIndex index = m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cell(index.row(), index.column()) : nullptr;
}

QAccessibleInterface *RowAccess::focusChild() const
{
    const QModelIndex current = m_view.currentIndex();
    return current.isValid() && m_view.hasFocus() ? cell(current.row(), current.column()) : nullptr;
}

int RowAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const CellAccess *>(child);
    return cell == nullptr || &cell->view() != &m_view ? -1 : childIndex(cell->row(), cell->column());
}

QAccessibleInterface *RowAccess::cellAt(int row, int column) const
{
    return row < 0 ? nullptr : cell(row, m_view.shownColumns().value(column, -1));
}

int RowAccess::rowCount() const { return m_view.model() == nullptr ? 0 : m_view.model()->rowCount(); }

int RowAccess::columnCount() const { return static_cast<int>(m_view.shownColumns().size()); }

QString RowAccess::columnDescription(int column) const
{
    const QAccessibleInterface *title = cell(-1, m_view.shownColumns().value(column, -1));
    return title == nullptr ? QString() : title->text(QAccessible::Name);
}

QString RowAccess::rowDescription(int /*row*/) const { return {}; }

int RowAccess::selectedCellCount() const { return selectedRowCount() * columnCount(); }

QList<QAccessibleInterface *> RowAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const QList<int> columns = m_view.shownColumns();
    const QList<int> rows = selectedRows();
    if (m_told.size() > MostTold / 2)
        forget(); // else the first of them could go for the last
    for (const int row : rows) {
        if (cells.size() + columns.size() > MostTold / 2)
            break;
        for (const int column : columns)
            cells.append(cell(row, column));
    }
    return cells;
}

int RowAccess::selectedRowCount() const
{
    int count = 0;
    if (m_view.selectionModel() != nullptr) {
        for (const QItemSelectionRange &range : m_view.selectionModel()->selection())
            count += range.height();
    }
    return count;
}

QList<int> RowAccess::selectedRows() const
{
    QList<int> rows;
    if (m_view.selectionModel() == nullptr)
        return rows;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < MostSelected; ++row)
            rows.append(row);
    }
    return rows;
}

bool RowAccess::isRowSelected(int row) const
{
    return row >= 0 && row < rowCount() && m_view.selectionModel()->isSelected(m_view.model()->index(row, 0));
}

bool RowAccess::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    m_view.selectionModel()->select(m_view.model()->index(row, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

bool RowAccess::unselectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    m_view.selectionModel()->select(m_view.model()->index(row, 0),
                                    QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void RowAccess::forget() const
{
    for (const QAccessible::Id id : std::exchange(m_told, {}))
        QAccessible::deleteAccessibleInterface(id);
}

/// Those from row `first` to `last` are gone, and what was beyond them is so many rows further down.
void RowAccess::move(int first, int last, int by)
{
    const auto told = std::exchange(m_told, {});
    for (auto at = told.constBegin(); at != told.constEnd(); ++at) {
        auto *cell = dynamic_cast<CellAccess *>(QAccessible::accessibleInterface(at.value()));
        Place place = at.key();
        if (cell == nullptr || (place.row >= first && place.row <= last)) {
            QAccessible::deleteAccessibleInterface(at.value());
            continue;
        }
        if (place.row > last)
            place.row += by;
        cell->setRow(place.row);
        m_told.insert(place, at.value());
    }
}

void RowAccess::modelChange(QAccessibleTableModelChangeEvent *event)
{
    const int count = event->lastRow() - event->firstRow() + 1;
    switch (event->modelChangeType()) {
    case QAccessibleTableModelChangeEvent::RowsInserted:
        move(event->firstRow(), event->firstRow() - 1, count);
        break;
    case QAccessibleTableModelChangeEvent::RowsRemoved:
        move(event->firstRow(), event->lastRow(), -count);
        break;
    case QAccessibleTableModelChangeEvent::DataChanged:
        break;
    default:
        forget();
        break;
    }
}

} // namespace ui
