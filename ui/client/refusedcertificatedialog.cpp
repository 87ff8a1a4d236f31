// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/refusedcertificatedialog.h"

#include "ui/client/certificatetext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RefusedCertificateDialog::RefusedCertificateDialog(const client::CertificateProblem &problem, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Certificate"));
    auto *why = new QLabel(tr("The server’s certificate was refused:") % QStringLiteral("\n• ") %
                               problem.errors.join(QStringLiteral("\n• ")),
                           this);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    auto *text = new QPlainTextEdit(certificateText(problem.certificate), this);
    text->setReadOnly(true);
    text->setAccessibleName(windowTitle());
    text->setTabChangesFocus(true);
    auto *note =
        new QLabel(tr("Accept it only if you know this fingerprint. It is then accepted for every address "
                      "that shows this very certificate, until you remove it from the options."),
                   this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *accept = buttons->addButton(tr("&Accept this certificate"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("accept"));
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(why);
    column->addWidget(text, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 20);
}

} // namespace ui
