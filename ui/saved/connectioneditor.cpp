// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/connectioneditor.h"

#include "ui/client/connectionfields.h"
#include "ui/client/optionsdialog.h"
#include "ui/client/urlinput.h"

#include <QCheckBox>
#include <QDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

ConnectionEditor::ConnectionEditor(const QJsonObject &fields, QDialog &dialog)
    : SavedEditor(&dialog)
    , m_dialog(dialog)
    , m_connection(client::readConnection(fields))
    , m_url(new QLineEdit(m_connection.url, &dialog))
    , m_options(new QLabel(&dialog))
    , m_change(new QPushButton(tr("&Options…"), &dialog))
    , m_secrets(new QCheckBox(tr("Write &passwords, tokens and cookies, too, readable in the file"), &dialog))
{
    m_url->setObjectName(QStringLiteral("url"));
    m_url->setCursorPosition(0);
    m_options->setObjectName(QStringLiteral("optionsChanged"));
    m_options->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("options"));
    m_secrets->setObjectName(QStringLiteral("secrets"));
    m_secrets->setChecked(m_connection.keepSecrets);
    connect(m_url, &QLineEdit::textChanged, this, &ConnectionEditor::showConnection);
    connect(m_change, &QPushButton::clicked, this, &ConnectionEditor::editOptions);
    showConnection();
}

void ConnectionEditor::insertInto(QFormLayout &form, int row)
{
    auto *options = new QHBoxLayout;
    options->addWidget(m_options, 1);
    options->addWidget(m_change, 0, Qt::AlignTop);
    form.insertRow(row, tr("&Address:"), m_url);
    form.insertRow(row + 1, tr("Options:"), options);
    form.insertRow(row + 2, m_secrets);
}

client::SavedConnection ConnectionEditor::connection() const
{
    client::SavedConnection connection = m_connection;
    connection.url = m_url->text().trimmed();
    connection.keepSecrets = m_secrets->isChecked();
    return connection;
}

QJsonObject ConnectionEditor::fields() const { return client::writeConnection(connection()); }

QString ConnectionEditor::problem() const { return readUrl(m_url->text()).error; }

void ConnectionEditor::editOptions()
{
    auto *dialog = new OptionsDialog(configOf(m_connection), m_secrets->isChecked(), &m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNote(tr("They are used when the connection is loaded or connected."));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_connection = savedConnectionOf(dialog->config(), dialog->keepsSecrets());
        m_secrets->setChecked(dialog->keepsSecrets());
        showConnection();
    });
    dialog->open();
}

void ConnectionEditor::showConnection()
{
    const QStringList changed = changedOptions(configOf(m_connection));
    m_options->setText(changed.isEmpty() ? tr("the defaults") : changed.join(QStringLiteral(", ")));
    m_secrets->setVisible(m_secrets->isChecked() || hasSecrets(connection()));
    emit SavedEditor::changed();
}

} // namespace ui
