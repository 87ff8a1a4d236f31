// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/factlist.h"

#include <QFormLayout>
#include <QLabel>

#include <utility>

namespace ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    // From row to row mostly the values alone are others: the labels stay.
    while (m_form->rowCount() > facts.size())
        m_form->removeRow(m_form->rowCount() - 1);
    while (m_form->rowCount() < facts.size()) {
        auto *value = new QLabel(this);
        value->setTextFormat(Qt::PlainText); // what a peer sent is never read as markup
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *name = new QLabel(this);
        name->setWordWrap(true);
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_form->addRow(name, value);
        // Else they are only shown later, and heightForWidth() leaves them out till then.
        name->show();
        value->show();
    }
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto *name = qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        auto *value = qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::FieldRole)->widget());
        name->setText(facts.at(row).name);
        value->setText(facts.at(row).value);
        value->setAccessibleName(facts.at(row).name % QStringLiteral(": ") % facts.at(row).value);
    }
    fitNames();
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

/// As wide as the widest name, but where there is little room the values get the most of it.
void FactList::fitNames()
{
    int widest = 0;
    for (const Fact &fact : std::as_const(m_facts))
        widest = qMax(widest, fontMetrics().horizontalAdvance(fact.name));
    const int most = qMax(this->width() * 2 / 5, fontMetrics().averageCharWidth() * 8);
    const int width = qMin(widest + 2, most);
    for (int row = 0; row < m_form->rowCount(); ++row) {
        QWidget *name = m_form->itemAt(row, QFormLayout::LabelRole)->widget();
        name->setFixedWidth(width);
        name->setMinimumHeight(name->heightForWidth(width)); // the form asks the values alone
    }
}

} // namespace ui
