// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/columnheader.h"

namespace ui {

ColumnHeader::ColumnHeader(QWidget *view)
    : QHeaderView(Qt::Horizontal, view)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setFocusProxy(view);
}

QList<int> ColumnHeader::shown() const
{
    QList<int> columns;
    for (int at = 0; at < count(); ++at) {
        const int column = logicalIndex(at);
        if (!isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

int ColumnHeader::beside(int column, int step) const
{
    const QList<int> columns = shown();
    return columns.value(columns.indexOf(column) + step, column);
}

int ColumnHeader::wantedHeight() const
{
    return isHidden() ? 0 : qBound(minimumHeight(), sizeHint().height(), maximumHeight());
}

void ColumnHeader::placeAbove(const QRect &rows)
{
    const int height = wantedHeight();
    setGeometry(rows.left(), rows.top() - height, rows.width(), height);
    // A hidden one is told of its width by nobody, and it is to share that among the columns.
    if (isHidden())
        updateGeometries();
}

} // namespace ui
