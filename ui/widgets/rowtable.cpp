// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/rowtable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace ui {

RowTable::RowTable(QWidget *parent)
    : RowView(parent)
{
    fitRows();
}

void RowTable::setFewestRows(int rows)
{
    m_fewestRows = rows;
    updateGeometry();
}

QSize RowTable::minimumSizeHint() const
{
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {RowView::minimumSizeHint().width(), header + m_fewestRows * rowHeight() + 2 * frameWidth()};
}

void RowTable::copy()
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    if (selected.isEmpty())
        return;
    QList<int> rows;
    rows.reserve(selected.size());
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : std::as_const(rows)) {
        if (row != rows.constFirst())
            text += QLatin1Char('\n');
        text += rowText(row);
    }
    QGuiApplication::clipboard()->setText(text);
}

QString RowTable::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            cells.append(model()->index(row, column).data().toString());
    }
    return cells.join(QLatin1Char('\t'));
}

void RowTable::addActions(QMenu &menu)
{
    QAction *copyAction = menu.addAction(tr("&Copy"), this, &RowTable::copy);
    copyAction->setEnabled(selectionModel()->hasSelection());
    menu.addAction(tr("Select &all"), this, &RowTable::selectAll);
}

void RowTable::changeEvent(QEvent *event)
{
    RowView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    addActions(menu);
    if (!actions().isEmpty())
        menu.addSeparator();
    menu.QWidget::addActions(actions());
    menu.exec(event->globalPos());
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    // The view would copy the current cell alone.
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
    } else {
        RowView::keyPressEvent(event);
    }
}

void RowTable::fitRows()
{
    const QFontMetrics fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    setRowHeight(qMax(fontMetrics().height(), fixed.height()) + 2 * margin);
    updateGeometry();
}

} // namespace ui
