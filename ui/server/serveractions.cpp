// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/serveractions.h"

#include "server/status.h"
#include "ui/server/certificatedialog.h"
#include "ui/server/clientcommands.h"
#include "ui/server/serverbar.h"
#include "ui/server/serversettingsdialog.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QWidget>

namespace ui {

ServerActions::ServerActions(const WindowActions &actions, ServerBar &bar, ClientCommands &commands,
                             QWidget &window)
    : QObject(&window)
    , m_actions(actions)
    , m_bar(bar)
    , m_window(window)
{
    connectActions(commands);
}

void ServerActions::connectActions(ClientCommands &commands)
{
    connect(m_actions.secureServer, &QAction::triggered, this, &ServerActions::secureRequested);
    connect(m_actions.showCertificate, &QAction::triggered, this, &ServerActions::showCertificate);
    connect(m_actions.startServer, &QAction::triggered, &m_bar, &ServerBar::start);
    connect(m_actions.stopServer, &QAction::triggered, &m_bar, &ServerBar::stopRequested);
    connect(m_actions.copyAddress, &QAction::triggered, &m_bar, &ServerBar::copyAddress);
    connect(m_actions.openPage, &QAction::triggered, &m_bar, &ServerBar::pageRequested);
    connect(m_actions.messageClients, &QAction::triggered, &commands, &ClientCommands::openPush);
    connect(m_actions.disconnectClients, &QAction::triggered, &commands, &ClientCommands::openDisconnect);
    connect(m_actions.serverSettings, &QAction::triggered, this, &ServerActions::editSettings);
}

void ServerActions::enable()
{
    const server::Phase phase = m_bar.status().phase;
    m_actions.secureServer->setEnabled(phase == server::Phase::Stopped || phase == server::Phase::Listening);
    m_actions.showCertificate->setVisible(!m_bar.status().fingerprint.isEmpty());
    m_actions.startServer->setEnabled(phase == server::Phase::Stopped);
    m_actions.copyAddress->setEnabled(!m_bar.address().isEmpty());
    for (QAction *action :
         {m_actions.stopServer, m_actions.openPage, m_actions.messageClients, m_actions.disconnectClients})
        action->setEnabled(phase == server::Phase::Listening);
}

void ServerActions::setConfig(const server::Config &config, const server::Config &defaults)
{
    m_config = config;
    m_defaults = defaults;
    m_bar.setPort(config.port);
    m_actions.secureServer->setChecked(config.tls.has_value());
}

void ServerActions::editSettings()
{
    auto *dialog = new ServerSettingsDialog(m_config, m_defaults, m_tlsCheck, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto showConnections = [this, dialog] {
        const server::Status &status = m_bar.status();
        dialog->setOpenConnections(status.phase == server::Phase::Stopped ? -1 : status.connections);
    };
    showConnections();
    connect(&m_bar, &ServerBar::statusChanged, dialog, showConnections);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->config() != m_config)
            emit configChosen(dialog->config());
    });
    dialog->open();
}

void ServerActions::showCertificate()
{
    auto *dialog = new CertificateDialog(m_bar.status(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
