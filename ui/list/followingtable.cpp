// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/followingtable.h"

#include "ui/list/newsbutton.h"
#include "ui/widgets/figures.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace ui {

FollowingTable::FollowingTable(QWidget *parent)
    : RowTable(parent)
    , m_newsButton(new NewsButton(*this))
{
    connect(m_newsButton, &NewsButton::clicked, this, &FollowingTable::onNewsChosen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FollowingTable::onScrolled);
}

void FollowingTable::setModel(QAbstractItemModel *model)
{
    if (this->model() != nullptr)
        this->model()->disconnect(this);
    RowTable::setModel(model); // connects itself anew
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FollowingTable::onRowsRemoved);
    connect(model, &QAbstractItemModel::modelReset, this, &FollowingTable::followEnd);
}

void FollowingTable::followEnd()
{
    m_following = true;
    m_news = 0;
    scrollToBottom();
    showNews();
}

void FollowingTable::stay()
{
    m_following = false;
    showNews();
}

void FollowingTable::addActions(QMenu &menu)
{
    RowTable::addActions(menu);
    menu.addSeparator();
    menu.addAction(tr("Go to the &newest"), this, &FollowingTable::followEnd);
}

QString FollowingTable::newsText() const
{
    return m_news == 0 ? QString()
                       : tr("%1 new ↓", "rows that came while the user had scrolled up", pluralOf(m_news))
                             .arg(grouped(m_news));
}

void FollowingTable::onNewsChosen() { followEnd(); }

void FollowingTable::showNews() { m_newsButton->say(newsText()); }

void FollowingTable::keyPressEvent(QKeyEvent *event)
{
    // Rows are lines here: Home and End go up and down, not to the first and the last cell.
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    const bool plain = event->modifiers() == Qt::NoModifier && rows > 0;
    if (plain && event->key() == Qt::Key_Home) {
        selectRow(0);
        scrollToTop();
    } else if (plain && event->key() == Qt::Key_End) {
        selectRow(rows - 1);
        followEnd();
    } else {
        RowTable::keyPressEvent(event);
    }
}

void FollowingTable::keyboardSearch(const QString & /*text*/) {}

void FollowingTable::resizeEvent(QResizeEvent *event)
{
    const bool following = m_following; // laying out may scroll
    RowTable::resizeEvent(event);
    if (following)
        followEnd();
    showNews();
}

void FollowingTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    RowTable::rowsInserted(parent, first, last);
    const int count = last - first + 1;
    const bool areOlder = first == 0 && model()->rowCount() > count; // a search finds these afterwards
    if (m_following) {
        scrollToBottom();
    } else if (!areOlder) {
        m_news += count;
        showNews();
    }
}

void FollowingTable::updateGeometries()
{
    RowTable::updateGeometries();
    // Where everything is in sight, so is the end.
    if (verticalScrollBar()->maximum() == 0)
        onScrolled(0);
}

void FollowingTable::onRowsRemoved()
{
    m_news = qMin<qsizetype>(m_news, model()->rowCount());
    if (m_following || verticalScrollBar()->maximum() == 0)
        followEnd();
    else
        showNews();
}

void FollowingTable::onScrolled(int value)
{
    if (isLosingRows())
        return;
    m_following = value >= verticalScrollBar()->maximum();
    if (m_following)
        m_news = 0;
    showNews();
}

} // namespace ui
