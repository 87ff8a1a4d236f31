// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/disconnectdialog.h"

#include "server/wire/closecode.h"
#include "ui/server/clientchoice.h"
#include "ui/widgets/figures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

namespace closecode = wire::closecode;

namespace {

/// The codes that anybody may give a meaning of their own.
constexpr int FirstOwnCode = 3000;
constexpr int LastOwnCode = 4999;
constexpr int UsualOwnCode = 4000;
constexpr int OwnCode = 0; ///< data of the item that stands for them

} // namespace

DisconnectDialog::DisconnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_clients(new ClientChoice(this))
    , m_codes(new QComboBox(this))
    , m_ownCode(new QSpinBox(this))
    , m_meaning(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_drop(new QCheckBox(tr("&Drop without a Close"), this))
    , m_dropNote(new QLabel(tr("As when a cable is cut: the client sees 1006."), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_disconnect(m_buttons->addButton(tr("Disc&onnect"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Disconnect clients"));
    fillCodes();
    m_ownCode->setRange(FirstOwnCode, LastOwnCode);
    m_ownCode->setValue(UsualOwnCode);
    m_ownCode->setAccessibleName(tr("Code from 3000 to 4999"));
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_dropNote->setForegroundRole(QPalette::PlaceholderText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_codes->setObjectName(QStringLiteral("codes"));
    m_ownCode->setObjectName(QStringLiteral("ownCode"));
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_count->setObjectName(QStringLiteral("count"));
    m_drop->setObjectName(QStringLiteral("drop"));
    m_disconnect->setObjectName(QStringLiteral("disconnect"));
    m_disconnect->setDefault(true);
    buildRows();

    connect(m_codes, &QComboBox::currentIndexChanged, this, &DisconnectDialog::showState);
    connect(m_ownCode, &QSpinBox::valueChanged, this, &DisconnectDialog::showState);
    connect(m_reason, &QLineEdit::textEdited, this, &DisconnectDialog::onReasonEdited);
    connect(m_drop, &QCheckBox::toggled, this, &DisconnectDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DisconnectDialog::onAccepted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
}

void DisconnectDialog::fillCodes()
{
    for (quint16 code = closecode::Normal; code <= closecode::TlsHandshake; ++code)
        if (closecode::isLegal(code))
            m_codes->addItem(QStringLiteral("%1 %2").arg(QString::number(code), closecode::name(code)), code);
    m_codes->addItem(tr("3000 to 4999: a code of your own"), OwnCode);
    m_codes->setMaxVisibleItems(m_codes->count());
}

void DisconnectDialog::buildRows()
{
    const auto label = [this](const QString &text, QWidget *field) {
        auto *name = new QLabel(text, this);
        name->setBuddy(field);
        return name;
    };
    auto *codes = new QHBoxLayout;
    codes->addWidget(m_codes, 1);
    codes->addWidget(m_ownCode);
    auto *rows = new QGridLayout(this);
    rows->setColumnStretch(1, 1);
    rows->addWidget(label(tr("C&lients:"), m_clients), 0, 0);
    rows->addWidget(m_clients, 0, 1);
    rows->addWidget(label(tr("&Code:"), m_codes), 1, 0);
    rows->addLayout(codes, 1, 1);
    rows->addWidget(m_meaning, 2, 1);
    rows->addWidget(label(tr("&Reason:"), m_reason), 3, 0);
    rows->addWidget(m_reason, 3, 1);
    rows->addWidget(m_count, 4, 1);
    rows->addWidget(m_drop, 5, 1);
    rows->addWidget(m_dropNote, 6, 1);
    rows->setRowStretch(7, 1);
    rows->addWidget(m_buttons, 8, 0, 1, 2);
    m_meaning->setMinimumHeight(2 * fontMetrics().lineSpacing()); // the dialog does not jump with the code
    m_meaning->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

quint16 DisconnectDialog::code() const
{
    const int code = m_codes->currentData().toInt();
    return static_cast<quint16>(code == OwnCode ? m_ownCode->value() : code);
}

void DisconnectDialog::setConnections(const QList<server::ConnectionInfo> &connections)
{
    m_clients->setConnections(connections);
    showState();
}

/// What does not fit is not taken, so that the user sees what the client gets.
void DisconnectDialog::onReasonEdited(const QString &reason)
{
    const QString cut = QString::fromUtf8(closecode::cutReason(reason));
    if (cut != reason) {
        const int cursor = m_reason->cursorPosition();
        m_reason->setText(cut);
        m_reason->setCursorPosition(cursor);
    }
    showState();
}

void DisconnectDialog::showState()
{
    const bool withClose = !m_drop->isChecked();
    m_codes->setEnabled(withClose);
    m_ownCode->setEnabled(withClose);
    m_reason->setEnabled(withClose);
    m_ownCode->setVisible(m_codes->currentData().toInt() == OwnCode);
    m_meaning->setText(closecode::meaning(code()));
    m_codes->setAccessibleDescription(m_meaning->text());
    const qint64 bytes = m_reason->text().toUtf8().size();
    m_count->setText(tr("%1 of %2 bytes").arg(grouped(bytes), grouped(closecode::MaxReason)));
    m_reason->setAccessibleDescription(m_count->text());
    m_disconnect->setEnabled(!m_clients->ids().isEmpty());
}

void DisconnectDialog::onAccepted()
{
    const QList<quint64> ids = m_clients->ids();
    if (m_drop->isChecked())
        emit dropRequested(ids);
    else
        emit closeRequested(ids, code(), m_reason->text());
    accept();
}

} // namespace ui
