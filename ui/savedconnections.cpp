// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/savedconnections.h"

#include "client/compose/savedconnection.h"
#include "client/compose/saveditems.h"
#include "ui/clientpanel.h"
#include "ui/connectionfields.h"
#include "ui/keptfiles.h"

#include <QUrl>

#include <utility>

namespace ui {

namespace {

constexpr QLatin1String urlKey("url");
constexpr QLatin1String keepSecretsKey("keepSecrets");

} // namespace

SavedConnections::SavedConnections(CurrentPanel panel, KeptFiles &files)
    : m_panel(std::move(panel))
    , m_files(files)
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
            .editHint =
                tr("Change its name or its folder (F2). To change its address or options, load it and save "
                   "it again."),
            .shareHint = tr("Passwords, tokens and cookies were left out.")};
}

client::SavedItems &SavedConnections::items() { return m_files.connections(); }

bool SavedConnections::write() { return m_files.saveConnections(); }

QString SavedConnections::errorString() const { return m_files.errorString(); }

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

QJsonObject SavedConnections::withContent(const QJsonObject &fields, const QString &) const { return fields; }

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
    client::SavedConnection saved = savedConnectionOf(m_panel().options(), keepSecrets);
    saved.url = m_panel().url();
    return client::writeConnection(saved);
}

QString SavedConnections::currentName() const
{
    const QUrl url(m_panel().url());
    return url.host().isEmpty() ? m_panel().url() : url.host() + url.path();
}

bool SavedConnections::hasSecrets() const
{
    QJsonObject with = current(true);
    QJsonObject without = current(false);
    with.remove(keepSecretsKey);
    without.remove(keepSecretsKey);
    return with != without;
}

void SavedConnections::load(const QJsonObject &fields)
{
    const client::SavedConnection saved = client::readConnection(fields);
    m_panel().fillForm(saved.url, configOf(saved), saved.keepSecrets);
}

QString SavedConnections::use(const QJsonObject &fields)
{
    load(fields);
    m_panel().connectToUrl();
    return {};
}

} // namespace ui
