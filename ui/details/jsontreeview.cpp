// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/jsontreeview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>

#include <utility>

namespace ui {

namespace {

/// A tree with more children than this opens as one line.
constexpr int mostOpened = 100;
/// The view opens them one within the other: a hundred thousand would be more than the stack takes.
constexpr int levelsAtOnce = 4;

} // namespace

JsonTreeView::JsonTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setModel(&m_model);
    setUniformRowHeights(true);
    setAlternatingRowColors(false);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(true);
    setTabKeyNavigation(false);
}

void JsonTreeView::setTree(std::shared_ptr<const JsonTree> tree)
{
    m_model.setTree(std::move(tree));
    const QModelIndex root = m_model.index(0, 0);
    expand(root);
    if (m_model.rowCount(root) <= mostOpened)
        expandToDepth(1);
    setCurrentIndex(root);
    fitNames();
}

/// The names are seen, and the values have at least half of the width.
void JsonTreeView::fitNames()
{
    const int wanted = qMax(sizeHintForColumn(JsonTreeModel::Name), 20 * fontMetrics().averageCharWidth());
    setColumnWidth(JsonTreeModel::Name, qMin(viewport()->width() / 2, wanted));
}

/// Its first tree it gets before it has a size.
void JsonTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitNames();
}

void JsonTreeView::copy() { QGuiApplication::clipboard()->setText(m_model.valueText(currentIndex())); }

void JsonTreeView::copyName()
{
    QGuiApplication::clipboard()->setText(
        currentIndex().siblingAtColumn(JsonTreeModel::Name).data().toString());
}

void JsonTreeView::openBelow() { expandRecursively(currentIndex(), levelsAtOnce); }

void JsonTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("&Copy value"), this, &JsonTreeView::copy);
    menu.addAction(tr("Copy &name"), this, &JsonTreeView::copyName);
    menu.addSeparator();
    menu.addAction(tr("&Open all below"), this, &JsonTreeView::openBelow);
    menu.addAction(tr("C&lose all below"), this, [this] { collapse(currentIndex()); });
    menu.exec(event->globalPos());
}

void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Asterisk)
        openBelow();
    else
        QTreeView::keyPressEvent(event);
}

} // namespace ui
