// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/pingdialog.h"

#include "ui/widgets/fieldnote.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

constexpr qsizetype mostBytes = 125; // RFC 6455 section 5.5

} // namespace

PingDialog::PingDialog(const QString &payload, QWidget *parent)
    : QDialog(parent)
    , m_payload(new QLineEdit(payload, this))
    , m_size(new FieldNote(m_payload, {}))
{
    setWindowTitle(tr("Send a ping"));
    m_payload->setObjectName(QStringLiteral("payload"));
    m_payload->setPlaceholderText(tr("May be empty"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(tr("&Send ping"), QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Payload:"), m_payload);
    form->addRow(QString(), m_size);
    form->addRow(buttons);
    connect(m_payload, &QLineEdit::textChanged, this, &PingDialog::showSize);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showSize();
    resize(fontMetrics().averageCharWidth() * 56, sizeHint().height());
}

QString PingDialog::payload() const { return m_payload->text(); }

void PingDialog::showSize()
{
    const qsizetype size = m_payload->text().toUtf8().size();
    m_size->setNote(tr("%1 of %2 bytes").arg(size).arg(mostBytes));
    m_size->setProblem(size > mostBytes ? tr("%1 of %2 bytes: too long for a ping").arg(size).arg(mostBytes)
                                        : QString());
    m_send->setEnabled(size <= mostBytes);
}

} // namespace ui
