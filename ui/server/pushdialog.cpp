// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/pushdialog.h"

#include "client/compose/binarytext.h"
#include "ui/server/clientchoice.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

namespace ui {

PushDialog::PushDialog(QWidget *parent)
    : QDialog(parent)
    , m_clients(new ClientChoice(this))
    , m_text(new QRadioButton(tr("&Text"), this))
    , m_binary(new QRadioButton(tr("&Binary, as hexadecimal digits"), this))
    , m_message(new QPlainTextEdit(this))
    , m_note(new FieldNote(m_message, {}))
    , m_outcome(new QLabel(this))
    , m_send(new QPushButton(icon("send"), tr("&Send"), this))
{
    setWindowTitle(tr("Send a message to clients"));
    m_text->setChecked(true);
    m_message->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_message->setAccessibleName(tr("Message"));
    m_message->setTabChangesFocus(true);
    m_outcome->setWordWrap(true);
    m_send->setToolTip(tr("Send the message (Ctrl+Enter)"));
    m_send->setDefault(true);
    m_text->setObjectName(QStringLiteral("text"));
    m_binary->setObjectName(QStringLiteral("binary"));
    m_message->setObjectName(QStringLiteral("message"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_send->setObjectName(QStringLiteral("send"));
    buildRows();

    connect(m_text, &QRadioButton::toggled, this, &PushDialog::showState);
    connect(m_message, &QPlainTextEdit::textChanged, this, &PushDialog::showState);
    connect(m_send, &QPushButton::clicked, this, &PushDialog::send);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, m_send, &QPushButton::click);
    showState();
    m_message->setFocus();
}

void PushDialog::buildRows()
{
    auto *name = new QLabel(tr("C&lients:"), this);
    name->setBuddy(m_clients);
    auto *message = new QLabel(tr("&Message:"), this);
    message->setBuddy(m_message);
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_text);
    kinds->addWidget(m_binary);
    kinds->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QGridLayout(this);
    rows->setColumnStretch(1, 1);
    rows->addWidget(name, 0, 0);
    rows->addWidget(m_clients, 0, 1);
    rows->addWidget(message, 1, 0, Qt::AlignTop);
    rows->addLayout(kinds, 1, 1);
    rows->addWidget(m_message, 2, 1);
    rows->addWidget(m_note, 3, 1);
    rows->addWidget(m_outcome, 4, 0, 1, 2);
    rows->addWidget(buttons, 5, 0, 1, 2);
    rows->setRowStretch(2, 1);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 18);
}

void PushDialog::setConnections(const QList<server::ConnectionInfo> &connections)
{
    m_clients->setConnections(connections);
    showState();
}

QByteArray PushDialog::payload() const
{
    const QString typed = m_message->toPlainText();
    return m_text->isChecked() ? typed.toUtf8() : client::parseHex(typed).bytes;
}

void PushDialog::showState()
{
    m_note->setProblem(m_text->isChecked() ? QString()
                                           : client::parseHex(m_message->toPlainText()).error.sentence);
    const QByteArray bytes = payload();
    m_note->setNote(tr("%1 bytes", nullptr, static_cast<int>(bytes.size())).arg(grouped(bytes.size())));
    m_send->setEnabled(!m_note->hasProblem() && !m_clients->ids().isEmpty());
}

void PushDialog::send()
{
    const QList<quint64> ids = m_clients->ids();
    const bool toAll = m_clients->isAll();
    emit pushRequested({.payload = payload(),
                        .binary = m_binary->isChecked(),
                        .toAll = toAll,
                        .to = toAll ? QList<quint64>() : ids});
    m_outcome->setText(
        tr("Given to %1 clients. The log says what became of it.", nullptr, static_cast<int>(ids.size()))
            .arg(grouped(ids.size())));
    m_message->selectAll();
    m_message->setFocus();
}

} // namespace ui
