// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/closedialog.h"

#include "server/wire/closecode.h"
#include "ui/widgets/fieldnote.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

namespace {

constexpr int own = -1;
constexpr int firstOwnCode = 4'000;

} // namespace

CloseDialog::CloseDialog(QWidget *parent)
    : QDialog(parent)
    , m_codes(new QComboBox(this))
    , m_own(new QSpinBox(this))
    , m_meaning(new FieldNote(m_codes, {}))
    , m_reason(new QLineEdit(this))
    , m_size(new FieldNote(m_reason, {}))
{
    setWindowTitle(tr("Close with a code"));
    m_codes->setObjectName(QStringLiteral("codes"));
    m_own->setObjectName(QStringLiteral("own"));
    m_own->setAccessibleName(tr("Own code"));
    m_own->setRange(0, 65'535);
    m_own->setValue(firstOwnCode);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setMinimumHeight(2 * fontMetrics().lineSpacing()); // the dialog does not jump with the code
    m_meaning->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_reason->setObjectName(QStringLiteral("reason"));
    fillCodes();
    buildForm();
    connect(m_codes, &QComboBox::currentIndexChanged, this, &CloseDialog::showChoice);
    connect(m_own, &QSpinBox::valueChanged, this, &CloseDialog::showChoice);
    connect(m_reason, &QLineEdit::textChanged, this, &CloseDialog::limitReason);
    showChoice();
    limitReason({});
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

void CloseDialog::fillCodes()
{
    for (const quint16 code : wire::closecode::sendable())
        m_codes->addItem(QStringLiteral("%1 %2").arg(code).arg(wire::closecode::name(code)), int(code));
    m_codes->addItem(tr("Another code"), own);
    m_codes->addItem(tr("No code"), int(wire::closecode::NoStatus));
}

void CloseDialog::buildForm()
{
    auto *codeRow = new QHBoxLayout;
    codeRow->addWidget(m_codes, 1);
    codeRow->addWidget(m_own);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->addButton(tr("C&lose the connection"), QDialogButtonBox::AcceptRole);
    m_close->setDefault(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Code:"), codeRow);
    qobject_cast<QLabel *>(form->labelForField(codeRow))->setBuddy(m_codes);
    form->addRow(QString(), m_meaning);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(QString(), m_size);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

quint16 CloseDialog::code() const
{
    const int chosen = m_codes->currentData().toInt();
    return static_cast<quint16>(chosen == own ? m_own->value() : chosen);
}

QString CloseDialog::reason() const { return m_reason->isEnabled() ? m_reason->text() : QString(); }

void CloseDialog::showChoice()
{
    const bool isOwn = m_codes->currentData().toInt() == own;
    m_own->setVisible(isOwn);
    const bool none = !isOwn && code() == wire::closecode::NoStatus;
    const QString why = none ? QString() : wire::closecode::whyNotSendable(code());
    m_meaning->setNote(none ? tr("A Close that says nothing: the server sees 1005. It cannot carry a reason.")
                            : wire::closecode::meaning(code()));
    m_meaning->setProblem(why);
    m_close->setEnabled(why.isEmpty());
    m_reason->setEnabled(!none);
}

// Cut while it is typed, so that what stands there is what is sent.
void CloseDialog::limitReason(const QString &reason)
{
    if (wire::closecode::reasonSize(reason) > wire::closecode::MaxReason) {
        m_reason->setText(QString::fromUtf8(wire::closecode::cutReason(reason)));
        return;
    }
    m_size->setNote(
        tr("%1 of %2 bytes").arg(wire::closecode::reasonSize(reason)).arg(wire::closecode::MaxReason));
}

} // namespace ui
