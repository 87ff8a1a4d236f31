// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/sendfiledialog.h"

#include "ui/widgets/fileinput.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>

namespace ui {

SendFileDialog::SendFileDialog(QWidget *parent)
    : QDialog(parent)
    , m_file(new FileInput(tr("File to send"), tr("All files (*)"), this))
    , m_binary(new QRadioButton(tr("As a &binary message"), this))
{
    setWindowTitle(tr("Send a file"));
    auto *text = new QRadioButton(tr("As a &text message; it must be UTF-8"), this);
    m_binary->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
    send->setDefault(true);
    send->setEnabled(false);
    connect(m_file, &FileInput::changed, send, [this, send] { send->setEnabled(!path().isEmpty()); });
    auto *form = new QFormLayout(this);
    form->addRow(tr("&File:"), m_file);
    form->addRow(QString(), m_binary);
    form->addRow(QString(), text);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

QString SendFileDialog::path() const { return m_file->path(); }

void SendFileDialog::setPath(const QString &path) { m_file->setPath(path); }

bool SendFileDialog::isBinary() const { return m_binary->isChecked(); }

} // namespace ui
