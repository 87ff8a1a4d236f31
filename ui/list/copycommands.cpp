// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/copycommands.h"

#include "ui/list/rowtracker.h"
#include "ui/list/timelineview.h"

#include <QMenu>

namespace ui {

CopyCommands::CopyCommands(RowTracker &tracker, QMenu &menu, QAction *before, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_menu(new QMenu(tr("Copy a&s"), &menu))
{
    TimelineView::addCopyForms(*m_menu, this, [this](CopyForm form) {
        if (m_tracker.view() != nullptr)
            m_tracker.view()->copyAs(form);
    });
    menu.insertMenu(before, m_menu);
    connect(&tracker, &RowTracker::selected, this, &CopyCommands::onSelected);
    onSelected();
}

void CopyCommands::onSelected()
{
    m_menu->setEnabled(m_tracker.count() > 0);
    if (m_tracker.view() != nullptr)
        connect(m_tracker.view(), &TimelineView::copyWasCut, this, &CopyCommands::told, Qt::UniqueConnection);
}

} // namespace ui
