// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/cellaccess.h"

#include "ui/widgets/rowaccess.h"
#include "ui/widgets/rowview.h"

namespace ui {

CellAccess::CellAccess(RowView &view, int row, int column)
    : m_view(&view)
    , m_row(row)
    , m_column(column)
{
}

QModelIndex CellAccess::index() const
{
    return m_view && m_view->model() != nullptr && !isTitle() ? m_view->model()->index(m_row, m_column)
                                                              : QModelIndex();
}

QVariant CellAccess::data(int role) const
{
    if (!isValid())
        return {};
    return isTitle() ? m_view->model()->headerData(m_column, Qt::Horizontal, role) : index().data(role);
}

bool CellAccess::isValid() const
{
    if (!m_view || m_view->model() == nullptr)
        return false;
    return isTitle() ? m_column < m_view->model()->columnCount() : index().isValid();
}

QAccessible::Role CellAccess::role() const
{
    return isTitle() ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QAccessible::State CellAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QWidget &around = isTitle() ? *m_view->horizontalHeader() : *m_view->viewport();
    state.invisible = !around.isVisible();
    state.offscreen = !rect().intersects(QRect(around.mapToGlobal(QPoint(0, 0)), around.size()));
    if (isTitle())
        return state;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = isSelected();
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
    return state;
}

QRect CellAccess::rect() const
{
    if (!isValid() || !m_view->isVisible())
        return {};
    if (!isTitle()) {
        const QRect cell = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    }
    const QHeaderView &header = *m_view->horizontalHeader();
    const QPoint corner(header.sectionViewportPosition(m_column), 0);
    return {header.viewport()->mapToGlobal(corner), QSize(header.sectionSize(m_column), header.height())};
}

QString CellAccess::text(QAccessible::Text text) const
{
    switch (text) {
    case QAccessible::Name: {
        const QString spoken = data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? data(Qt::DisplayRole).toString() : spoken;
    }
    case QAccessible::Description:
        return data(Qt::AccessibleDescriptionRole).toString();
    default:
        return {};
    }
}

QAccessibleInterface *CellAccess::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
}

void *CellAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface && !isTitle())
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool CellAccess::isSelected() const { return isValid() && m_view->selectionModel()->isSelected(index()); }

QList<QAccessibleInterface *> CellAccess::columnHeaderCells() const
{
    const auto *access = dynamic_cast<RowAccess *>(parent());
    QAccessibleInterface *title = access == nullptr || isTitle() ? nullptr : access->cell(-1, m_column);
    return title == nullptr ? QList<QAccessibleInterface *>() : QList<QAccessibleInterface *>{title};
}

int CellAccess::columnIndex() const
{
    return m_view ? static_cast<int>(m_view->shownColumns().indexOf(m_column)) : -1;
}

QStringList CellAccess::actionNames() const { return {toggleAction()}; }

void CellAccess::doAction(const QString &name)
{
    if (name != toggleAction() || !isValid())
        return;
    m_view->selectionModel()->select(index(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

} // namespace ui
