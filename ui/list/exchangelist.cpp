// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/exchangelist.h"

#include "ui/list/textdelegate.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/hint.h"

#include <QEvent>
#include <QHeaderView>

namespace ui {

ExchangeList::ExchangeList(Timeline &timeline, QWidget *parent)
    : FollowingTable(parent)
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
    showHint();
    fitColumns();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ExchangeList::showHint);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ExchangeList::showHint);
}

void ExchangeList::showHint() { m_hint->setVisible(m_model.rowCount() == 0); }

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
    FollowingTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace ui
