// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/savedmessages.h"

#include "client/compose/composedmessage.h"
#include "client/compose/saveditems.h"
#include "ui/client/clientpanel.h"
#include "ui/client/composer.h"
#include "ui/client/messagesender.h"
#include "ui/saved/messageeditor.h"

#include <utility>

namespace ui {

namespace {

constexpr qsizetype longestName = 40;
constexpr QLatin1String contentKey("content");

} // namespace

SavedMessages::SavedMessages(CurrentPanel panel, KeptItems &kept)
    : SavedKind(kept)
    , m_panel(std::move(panel))
{
}

SavedKind::Words SavedMessages::words() const
{
    return {.title = tr("Saved messages"),
            .empty = tr("Nothing is saved yet. Save what stands in the message field, or import a file."),
            .foreign = tr("There are no saved messages in %1."),
            .save = tr("Save message"),
            .use = tr("Se&nd"),
            .editHint = tr("Change its name, its folder or its content (F2)")};
}

QStringList SavedMessages::searched() const { return {contentKey}; }

QString SavedMessages::preview(const QJsonObject &fields) const
{
    return client::readMessage(fields).content;
}

SavedEditor *SavedMessages::editor(const QJsonObject &fields, QDialog &dialog) const
{
    return new MessageEditor(fields, dialog);
}

bool SavedMessages::fits(const QJsonObject &fields) const { return fields.value(contentKey).isString(); }

QJsonObject SavedMessages::current(bool) const
{
    QJsonObject fields;
    client::writeMessage(m_panel().composer().message(), fields);
    return fields;
}

QString SavedMessages::currentName() const { return nameFor(m_panel().composer().message()); }

QString SavedMessages::nameFor(const client::ComposedMessage &message)
{
    const QString content = message.content.left(4 * longestName).simplified();
    return content.size() <= longestName ? content : content.left(longestName - 1) + QChar(0x2026);
}

void SavedMessages::load(const QJsonObject &fields)
{
    m_panel().composer().setMessage(client::readMessage(fields));
    m_panel().editMessage();
}

QString SavedMessages::use(const QJsonObject &fields)
{
    if (m_panel().state().phase != client::Phase::Connected)
        return tr("It was not sent: there is no connection.");
    return m_panel().composer().sender().send(client::readMessage(fields))
               ? QString()
               : tr("It was not sent: its bytes cannot be read. Load it, and the field shows where.");
}

} // namespace ui
