// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/rowhover.h"

#include "ui/widgets/rowview.h"

#include <QHoverEvent>

namespace ui {

RowHover::RowHover(RowView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
}

int RowHover::row() const { return m_at ? m_view.indexAt(*m_at).row() : -1; }

bool RowHover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        moveTo(static_cast<const QHoverEvent *>(event)->position().toPoint());
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        moveTo({});
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RowHover::moveTo(std::optional<QPoint> at)
{
    const int before = row();
    m_at = at;
    if (row() == before)
        return;
    m_view.updateRows(before, before);
    m_view.updateRows(row(), row());
}

} // namespace ui
