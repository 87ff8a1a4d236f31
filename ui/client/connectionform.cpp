// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/connectionform.h"

#include "ui/client/clientbar.h"
#include "ui/client/connectionfields.h"
#include "ui/client/optionsdialog.h"

#include <QJsonDocument>
#include <QSettings>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr QLatin1String urlsKey("client/urls");
constexpr QLatin1String optionsKey("client/options");

} // namespace

ConnectionForm::ConnectionForm(ClientBar &bar, QWidget &panel)
    : QObject(&panel)
    , m_bar(bar)
    , m_panel(panel)
    , m_ownServer(QStringLiteral("ws://localhost:8000"))
{
    m_bar.setUrl(m_ownServer);
    connect(&m_bar, &ClientBar::changed, this, &ConnectionForm::changed);
    connect(this, &ConnectionForm::optionsChanged, this, &ConnectionForm::changed);
}

QString ConnectionForm::url() const { return m_bar.url(); }

void ConnectionForm::setOptions(const client::Config &options, bool keepSecrets)
{
    m_options = options;
    m_options.url.clear();
    m_keepSecrets = keepSecrets;
    m_bar.markOptions(changedOptions(m_options), m_options.automaticPong);
    emit optionsChanged();
}

void ConnectionForm::acceptCertificate(const QByteArray &fingerprint)
{
    client::Config options = m_options;
    options.acceptedFingerprints.append(fingerprint);
    setOptions(options, m_keepSecrets);
}

client::Config ConnectionForm::configFor(const QUrl &url) const
{
    client::Config config = m_options;
    config.url = url;
    if (!m_ownFingerprint.isEmpty())
        config.acceptedFingerprints.append(m_ownFingerprint);
    return config;
}

client::SavedConnection ConnectionForm::connection() const
{
    client::SavedConnection connection = savedConnectionOf(m_options, m_keepSecrets);
    connection.url = isForOwnServer() ? QString() : url();
    return connection;
}

void ConnectionForm::setConnection(const client::SavedConnection &connection)
{
    setOptions(configOf(connection), connection.keepSecrets);
    m_bar.setUrl(connection.url.isEmpty() ? m_ownServer : connection.url);
}

void ConnectionForm::fill(const client::ImportedCommand &command)
{
    setOptions(configOf(command, m_options), m_keepSecrets);
    m_bar.setUrl(command.url);
}

void ConnectionForm::restore(const QSettings &settings)
{
    m_bar.setHistory(settings.value(urlsKey).toStringList());
    const QJsonDocument saved = QJsonDocument::fromJson(settings.value(optionsKey).toByteArray());
    const client::SavedConnection options = client::readConnection(saved.object());
    setOptions(configOf(options), options.keepSecrets);
}

void ConnectionForm::save(QSettings &settings) const
{
    QStringList urls = m_bar.history();
    std::transform(urls.cbegin(), urls.cend(), urls.begin(), withoutPassword);
    urls.removeDuplicates();
    settings.setValue(urlsKey, urls);
    const QJsonDocument options(client::writeConnection(savedConnectionOf(m_options, m_keepSecrets)));
    settings.setValue(optionsKey, QString::fromUtf8(options.toJson(QJsonDocument::Compact)));
}

void ConnectionForm::setOwnServer(const QString &address, const QByteArray &fingerprint, bool moves)
{
    m_ownFingerprint = fingerprint;
    if (address.isEmpty() || address == m_ownServer)
        return;
    if (moves && isForOwnServer())
        m_bar.setUrl(address);
    m_ownServer = address;
}

void ConnectionForm::forgetOwnServer(bool moves)
{
    if (moves && isForOwnServer())
        m_bar.setUrl({});
    m_ownServer.clear();
}

void ConnectionForm::editOptions() { openOptions(); }

void ConnectionForm::mendOptions(const client::State &state)
{
    OptionsDialog *dialog = openOptions();
    if (state.problem == client::Problem::ProxyRefused)
        dialog->editProxy();
    else if (state.problem == client::Problem::HttpRefused)
        dialog->editAuthentication();
    connect(dialog, &QDialog::accepted, this, &ConnectionForm::mended);
}

OptionsDialog *ConnectionForm::openOptions()
{
    auto *dialog = new OptionsDialog(m_options, m_keepSecrets, &m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { setOptions(dialog->config(), dialog->keepsSecrets()); });
    dialog->open();
    return dialog;
}

} // namespace ui
