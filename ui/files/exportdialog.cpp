// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/exportdialog.h"

#include "ui/widgets/figures.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

ExportDialog::ExportDialog(const QList<Choice> &choices, int preferred, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
{
    setWindowTitle(tr("Export"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("Rows to export:"), this));
    int checked = -1;
    for (int i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices[i];
        auto *button = new QRadioButton(
            tr("%1 (%2)", "what, how many rows").arg(choice.text, grouped(choice.rows)), this);
        button->setEnabled(choice.rows > 0);
        m_choices->addButton(button, i);
        column->addWidget(button);
        if (choice.rows > 0 && (i == preferred || checked < 0))
            checked = i;
    }
    const QString nothing = tr("There is nothing to export yet.");
    auto *hint = new QLabel(
        checked < 0 ? nothing
                    : tr("JSON Lines keeps everything and can be opened here again; HAR opens in browsers' "
                         "developer tools and in proxies; CSV in spreadsheets."),
        this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save as…"));
    buttons->button(QDialogButtonBox::Save)->setEnabled(checked >= 0);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (checked >= 0) {
        m_choices->button(checked)->setChecked(true);
        m_choices->button(checked)->setFocus();
    }
}

int ExportDialog::chosen() const { return m_choices->checkedId(); }

} // namespace ui
