// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/factlist.h"

#include <QFormLayout>
#include <QLabel>

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
}

} // namespace ui
