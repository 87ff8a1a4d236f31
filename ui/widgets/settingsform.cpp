// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/settingsform.h"

#include "ui/widgets/fieldnote.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

SettingsForm::SettingsForm(QWidget *page)
    : m_page(page)
    , m_grid(new QGridLayout(page))
{
    m_grid->setColumnStretch(1, 1);
    m_grid->setVerticalSpacing(m_grid->verticalSpacing() / 2);
}

FieldNote *SettingsForm::add(const QString &label, QWidget *field, const QString &note, bool isWide)
{
    auto *name = new QLabel(label, m_page);
    // A label gives the focus to none but who takes it by itself.
    name->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    const int row = m_grid->rowCount();
    // Beside a text of several lines it stands at the first.
    m_grid->addWidget(name, row, 0, qobject_cast<QLabel *>(field) ? Qt::AlignTop : Qt::Alignment());
    m_grid->addWidget(field, row, 1, isWide ? Qt::Alignment() : Qt::AlignLeading);
    return addNote(field, note);
}

FieldNote *SettingsForm::add(QWidget *field, const QString &note)
{
    m_grid->addWidget(field, m_grid->rowCount(), 1);
    return addNote(field, note);
}

FieldNote *SettingsForm::addNote(QWidget *field, const QString &note)
{
    auto *line = new FieldNote(field, note);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line, row, 1);
    m_grid->setRowMinimumHeight(row + 1, m_page->fontMetrics().height() / 3);
    m_grid->addItem(new QSpacerItem(0, 0), row + 1, 0);
    return line;
}

void SettingsForm::finish() { m_grid->setRowStretch(m_grid->rowCount(), 1); }

} // namespace ui
