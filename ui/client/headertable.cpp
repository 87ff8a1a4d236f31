// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/headertable.h"

#include "ui/widgets/hint.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

HeaderTable::HeaderTable(QWidget *parent)
    : QTableWidget(0, 2, parent)
    , m_hint(new Hint(this))
{
    setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setColumnWidth(0, fontMetrics().averageCharWidth() * 24);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    m_hint->setText(tr("No headers of your own yet. Type a name and a value into the row above."));
    m_hint->setTaken(verticalHeader()->defaultSectionSize());
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false); // Tab leaves the table
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setAccessibleName(tr("Request headers"));
    connect(this, &QTableWidget::cellChanged, this, &HeaderTable::keepEmptyRow);
    keepEmptyRow();
}

void HeaderTable::setFields(const wire::HeaderFields &fields)
{
    setRowCount(0);
    for (const wire::HeaderField &field : fields)
        appendRow(QString::fromUtf8(field.name), QString::fromUtf8(field.value));
    keepEmptyRow();
}

wire::HeaderFields HeaderTable::fields() const
{
    wire::HeaderFields fields;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = text(row, 0).trimmed();
        if (!name.isEmpty())
            fields.append(name.toUtf8(), text(row, 1).trimmed().toUtf8());
    }
    return fields;
}

bool HeaderTable::canRemove() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return std::any_of(rows.cbegin(), rows.cend(), [this](const QModelIndex &index) {
        return !text(index.row(), 0).isEmpty() || !text(index.row(), 1).isEmpty();
    });
}

void HeaderTable::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows)
        removeRow(row);
    keepEmptyRow();
}

void HeaderTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        removeSelected();
    else
        QTableWidget::keyPressEvent(event);
}

void HeaderTable::appendRow(const QString &name, const QString &value)
{
    const QSignalBlocker quiet(this);
    const int row = rowCount();
    insertRow(row);
    setItem(row, 0, new QTableWidgetItem(name));
    setItem(row, 1, new QTableWidgetItem(value));
}

void HeaderTable::keepEmptyRow()
{
    const int last = rowCount() - 1;
    if (last < 0 || !text(last, 0).isEmpty() || !text(last, 1).isEmpty())
        appendRow();
    m_hint->setVisible(rowCount() == 1);
}

QString HeaderTable::text(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell == nullptr ? QString() : cell->text();
}

} // namespace ui
