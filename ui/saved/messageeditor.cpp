// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/messageeditor.h"

#include "client/compose/composedmessage.h"
#include "ui/client/messagefield.h"

#include <QDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QPlainTextEdit>

namespace ui {

MessageEditor::MessageEditor(const QJsonObject &fields, QDialog &dialog)
    : SavedEditor(&dialog)
    , m_fields(fields)
    , m_content(new QPlainTextEdit(client::readMessage(fields).content, &dialog))
{
    m_content->setObjectName(QStringLiteral("content"));
    m_content->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_content->setTabChangesFocus(true);
    m_before = MessageField::textOf(*m_content->document());
}

void MessageEditor::insertInto(QFormLayout &form, int row)
{
    form.insertRow(row, tr("&Content:"), m_content);
}

// Untouched it stays as it is, whatever the field makes of its line ends.
QJsonObject MessageEditor::fields() const
{
    QJsonObject changed = m_fields;
    client::ComposedMessage message = client::readMessage(m_fields);
    message.content = MessageField::textOf(*m_content->document());
    if (message.content != m_before)
        client::writeMessage(message, changed);
    return changed;
}

} // namespace ui
