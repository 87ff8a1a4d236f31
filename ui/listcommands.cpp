// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/listcommands.h"

#include "ui/client/clientpanel.h"
#include "ui/client/clienttabs.h"
#include "ui/files/filecommands.h"
#include "ui/list/exchangelist.h"
#include "ui/list/exchangesdock.h"
#include "ui/list/logpanel.h"
#include "ui/list/logview.h"
#include "ui/list/messagelist.h"
#include "ui/search/findbar.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMetaMethod>

namespace ui {

namespace {

/// Does what the focused widget understands by that slot, if anything: text fields and tables alike.
void invokeOnFocus(const char *slot)
{
    QWidget *target = QApplication::focusWidget();
    // A combo box and a spin box have the focus in place of the line edit in them.
    if (target != nullptr && target->metaObject()->indexOfMethod(slot) < 0)
        target = target->findChild<QLineEdit *>();
    if (target != nullptr && target->metaObject()->indexOfMethod(slot) >= 0)
        target->metaObject()->method(target->metaObject()->indexOfMethod(slot)).invoke(target);
}

} // namespace

ListCommands::ListCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectLists();
    connectFinding();
}

void ListCommands::connectLists()
{
    const WindowActions &actions = m_parts.actions;
    connect(actions.copy, &QAction::triggered, this, [] { invokeOnFocus("copy()"); });
    connect(actions.selectAll, &QAction::triggered, this, [] { invokeOnFocus("selectAll()"); });
    connect(actions.exportRows, &QAction::triggered, this, &ListCommands::exportRows);
    connect(actions.saveLog, &QAction::triggered, &m_parts.log, &LogPanel::save);
    connect(actions.clearLog, &QAction::triggered, &m_parts.log, &LogPanel::clear);
    connect(actions.pauseLog, &QAction::toggled, &m_parts.log, &LogPanel::setPaused);
    connect(&m_parts.log, &LogPanel::pausedChanged, actions.pauseLog, &QAction::setChecked);
    connect(actions.followEnd, &QAction::triggered, &m_parts.log.view(), &TimelineView::followEnd);
    connect(actions.followEnd, &QAction::triggered, &m_parts.exchanges.list(), &ExchangeList::followEnd);
}

void ListCommands::connectFinding()
{
    const WindowActions &actions = m_parts.actions;
    connect(actions.find, &QAction::triggered, this, &ListCommands::find);
    connect(actions.findNext, &QAction::triggered, this, [this] { findBar().findNext(); });
    connect(actions.findPrevious, &QAction::triggered, this, [this] { findBar().findPrevious(); });
}

/// Where there is no client, there is no other list.
bool ListCommands::isInLog() const
{
    return m_parts.actions.serverOnly->isChecked() || m_parts.log.isAncestorOf(QApplication::focusWidget());
}

FindBar &ListCommands::findBar() const
{
    return isInLog() ? m_parts.log.findBar() : m_parts.clients.current().findBar();
}

void ListCommands::find()
{
    if (isInLog()) {
        m_parts.logDock.show();
        m_parts.logDock.raise();
    }
    findBar().find();
}

void ListCommands::exportRows()
{
    m_parts.files.exporting().choose(
        {{tr("The client's &messages as shown"), &m_parts.clients.current().messages().timelineModel()},
         {tr("The &log as shown"), &m_parts.log.view().timelineModel()}},
        isInLog() ? 1 : 0);
}

} // namespace ui
