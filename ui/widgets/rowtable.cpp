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
    : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setCornerButtonEnabled(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
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
    const int rows = m_fewestRows * verticalHeader()->defaultSectionSize();
    return {QTableView::minimumSizeHint().width(), header + rows + 2 * frameWidth()};
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
    QTableView::changeEvent(event);
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
    // QTableView would copy the current cell alone.
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

// One fixed height: so a million rows cost no more than the ones in sight.
void RowTable::fitRows()
{
    const QFontMetrics fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const int height = qMax(fontMetrics().height(), fixed.height()) + 2 * margin;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateGeometry();
}

} // namespace ui
