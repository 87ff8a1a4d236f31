// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/savedconnections.h"

#include "client/compose/savedconnection.h"
#include "client/compose/saveditems.h"
#include "ui/client/clientpanel.h"
#include "ui/client/connectionfields.h"
#include "ui/saved/connectioneditor.h"

#include <QUrl>

#include <utility>

namespace ui {

namespace {

constexpr QLatin1String urlKey("url");

} // namespace

SavedConnections::SavedConnections(CurrentPanel panel, KeptItems &kept)
    : SavedKind(kept)
    , m_panel(std::move(panel))
{
}

SavedKind::Words SavedConnections::words() const
{
    return {.title = tr("Saved connections"),
            .empty = tr(
                "Nothing is saved yet. Save the address and the options that are in the window, or import a "
                "file."),
            .foreign = tr("There are no saved connections in %1."),
            .save = tr("Save connection"),
            .use = tr("&Connect"),
            .editHint = tr("Change its name, its folder, its address or its options (F2)"),
            .shareHint = tr("Passwords, tokens and cookies were left out.")};
}

QStringList SavedConnections::searched() const { return {urlKey}; }

QString SavedConnections::preview(const QJsonObject &fields) const
{
    const client::SavedConnection saved = client::readConnection(fields);
    QStringList lines{QUrl(saved.url).toDisplayString()};
    if (const QStringList changed = changedOptions(configOf(saved)); !changed.isEmpty())
        lines.append(tr("Options: %1").arg(changed.join(QStringLiteral(", "))));
    if (saved.keepSecrets)
        lines.append(tr("With passwords and tokens, readable in the file."));
    return lines.join(QLatin1Char('\n'));
}

SavedEditor *SavedConnections::editor(const QJsonObject &fields, QDialog &dialog) const
{
    return new ConnectionEditor(fields, dialog);
}

bool SavedConnections::fits(const QJsonObject &fields) const { return fields.value(urlKey).isString(); }

QJsonObject SavedConnections::shared(const QJsonObject &fields) const
{
    client::SavedConnection saved = client::readConnection(fields);
    saved.keepSecrets = false;
    const QJsonObject open = client::writeConnection(saved);
    // What this program does not know stays.
    QJsonObject all = fields;
    for (auto field = open.begin(); field != open.end(); ++field)
        all.insert(field.key(), field.value());
    return all;
}

QJsonObject SavedConnections::current(bool keepSecrets) const
{
    return client::writeConnection(panelConnection(keepSecrets));
}

client::SavedConnection SavedConnections::panelConnection(bool keepSecrets) const
{
    client::SavedConnection saved = savedConnectionOf(m_panel().options(), keepSecrets);
    saved.url = m_panel().url();
    return saved;
}

QString SavedConnections::currentName() const
{
    const QUrl url(m_panel().url());
    return url.host().isEmpty() ? m_panel().url() : url.host() + url.path();
}

bool SavedConnections::hasSecrets() const { return ui::hasSecrets(panelConnection(true)); }

void SavedConnections::load(const QJsonObject &fields)
{
    const client::SavedConnection saved = client::readConnection(fields);
    m_panel().setConnection(saved);
    m_panel().editUrl();
}

QString SavedConnections::use(const QJsonObject &fields)
{
    load(fields);
    m_panel().connectToUrl();
    return {};
}

} // namespace ui
