// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/exchangelist.h"

#include "ui/figures.h"
#include "ui/hint.h"
#include "ui/textdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace ui {

ExchangeList::ExchangeList(Timeline &timeline, QWidget *parent)
    : RowTable(parent)
    , m_model(timeline)
    , m_hint(new Hint(this))
{
    setModel(&m_model);
    setItemDelegate(new TextDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Both ends"));
    const QString hint =
        tr("Connect the client to this program's server and send a message: here it is one line, "
           "with what it took there, in the server and back.");
    setAccessibleDescription(hint);
    m_hint->setText(hint);
    m_hint->setVisible(m_model.rowCount() == 0);
    fitColumns();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_following = value >= verticalScrollBar()->maximum(); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsRemoved(last - first + 1); });
}

void ExchangeList::followEnd()
{
    m_following = true;
    scrollToBottom();
}

void ExchangeList::addActions(QMenu &menu)
{
    RowTable::addActions(menu);
    menu.addSeparator();
    menu.addAction(tr("Go to the &newest"), this, &ExchangeList::followEnd);
}

void ExchangeList::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(1);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ExchangeModel::Text, QHeaderView::Stretch);
    const int space = 2 * fontMetrics().averageCharWidth();
    const auto fit = [this, header, space](int column, const QString &widest) {
        const int wide = fontMetrics().horizontalAdvance(widest) + space;
        setColumnWidth(column, qMax(wide, header->sectionSizeHint(column)));
    };
    fit(ExchangeModel::Time, QStringLiteral("00:00:00.000"));
    fit(ExchangeModel::Connection, QStringLiteral("#888"));
    for (int column = ExchangeModel::There; column < ExchangeModel::ColumnCount; ++column)
        fit(column, duration(888'000'000));
}

void ExchangeList::changeEvent(QEvent *event)
{
    RowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void ExchangeList::resizeEvent(QResizeEvent *event)
{
    const bool following = m_following; // laying out may scroll
    RowTable::resizeEvent(event);
    if (following)
        followEnd();
}

void ExchangeList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    RowTable::rowsInserted(parent, first, last);
    m_hint->hide();
    if (m_following)
        scrollToBottom();
}

void ExchangeList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_topRow = verticalScrollBar()->value();
    RowTable::rowsAboutToBeRemoved(parent, first, last);
}

// What the user reads stays where it is while older lines go.
void ExchangeList::onRowsRemoved(int count)
{
    if (!m_following)
        verticalScrollBar()->setValue(qMax(0, m_topRow - count));
    m_hint->setVisible(m_model.rowCount() == 0);
}

} // namespace ui
