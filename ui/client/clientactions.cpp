// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/clientactions.h"

#include "ui/client/clientpanel.h"
#include "ui/client/clienttabs.h"
#include "ui/client/composer.h"
#include "ui/list/messagelist.h"
#include "ui/windowactions.h"

#include <QAction>

namespace ui {

ClientActions::ClientActions(const WindowActions &actions, ClientTabs &tabs, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_tabs(tabs)
{
    connectClient();
    connectComposer();
    connectTabs();
    prepareAll();
}

void ClientActions::connectClient()
{
    onClient(m_actions.connectClient, &ClientPanel::connectToUrl);
    onClient(m_actions.disconnectClient, &ClientPanel::disconnectFromServer);
    onClient(m_actions.editOptions, &ClientPanel::editOptions);
    onClient(m_actions.showDetails, &ClientPanel::showDetails);
    onClient(m_actions.editUrl, &ClientPanel::editUrl);
    onClient(m_actions.editMessage, &ClientPanel::editMessage);
    onClient(m_actions.ping, &ClientPanel::ping);
    onClient(m_actions.closeWith, &ClientPanel::closeWith);
    onClient(m_actions.abort, &ClientPanel::abortConnection);
    connect(m_actions.clearMessages, &QAction::triggered, this,
            [this] { m_tabs.current().messages().timelineModel().hideShown(); });
    connect(m_actions.followEnd, &QAction::triggered, this,
            [this] { m_tabs.current().messages().followEnd(); });
}

void ClientActions::connectComposer()
{
    onComposer(m_actions.send, &Composer::send);
    onComposer(m_actions.sendFile, &Composer::chooseFile);
    onComposer(m_actions.repeat, &Composer::repeat);
    onComposer(m_actions.prettify, &Composer::prettify);
    onComposer(m_actions.minify, &Composer::minify);
    for (const QAction *action : {m_actions.fillPlaceholders, m_actions.controlFrames})
        connect(action, &QAction::toggled, this, &ClientActions::prepareAll);
}

void ClientActions::connectTabs()
{
    connect(m_actions.newTab, &QAction::triggered, &m_tabs, &ClientTabs::open);
    connect(m_actions.closeTab, &QAction::triggered, &m_tabs, &ClientTabs::closeCurrent);
    connect(m_actions.nextTab, &QAction::triggered, &m_tabs, &ClientTabs::showNext);
    connect(m_actions.previousTab, &QAction::triggered, &m_tabs, &ClientTabs::showPrevious);
    connect(&m_tabs, &ClientTabs::added, this, &ClientActions::prepare);
    connect(m_actions.pauseLog, &QAction::toggled, this, [this](bool paused) {
        for (const ClientPanel *panel : m_tabs.panels())
            panel->messages().setPaused(paused);
    });
    connect(&m_tabs, &ClientTabs::added, this, [this](const ClientPanel &panel) {
        panel.messages().setPaused(m_actions.pauseLog->isChecked());
    });
    connect(&m_tabs, &ClientTabs::currentShown, this, [this] { enable(m_isThere); });
}

void ClientActions::onClient(QAction *action, void (ClientPanel::*slot)())
{
    connect(action, &QAction::triggered, this, [this, slot] { (m_tabs.current().*slot)(); });
}

void ClientActions::onComposer(QAction *action, void (Composer::*slot)())
{
    connect(action, &QAction::triggered, this, [this, slot] { (m_tabs.current().composer().*slot)(); });
}

/// What the window's menu says about every tab.
void ClientActions::prepare(ClientPanel &panel)
{
    panel.composer().setMenu(*m_actions.messageMenu);
    panel.composer().setFillsPlaceholders(m_actions.fillPlaceholders->isChecked());
    panel.showControlFrames(m_actions.controlFrames->isChecked());
}

void ClientActions::prepareAll()
{
    for (ClientPanel *panel : m_tabs.panels())
        prepare(*panel);
}

void ClientActions::enable(bool isThere)
{
    m_isThere = isThere;
    const client::Phase phase = m_tabs.current().state().phase;
    m_actions.connectClient->setEnabled(isThere && phase == client::Phase::Disconnected);
    m_actions.disconnectClient->setEnabled(isThere && phase != client::Phase::Disconnected &&
                                           phase != client::Phase::Closing);
    for (QAction *action :
         {m_actions.editOptions, m_actions.showDetails, m_actions.editUrl, m_actions.editMessage,
          m_actions.send, m_actions.sendFile, m_actions.repeat, m_actions.prettify, m_actions.minify,
          m_actions.savedMessages, m_actions.saveMessage, m_actions.savedConnections,
          m_actions.saveConnection, m_actions.fillPlaceholders, m_actions.clearMessages, m_actions.newTab})
        action->setEnabled(isThere);
    for (QAction *action : {m_actions.closeTab, m_actions.nextTab, m_actions.previousTab})
        action->setEnabled(isThere && m_tabs.count() > 1);
    const bool connected = isThere && phase == client::Phase::Connected;
    for (QAction *action : {m_actions.ping, m_actions.closeWith})
        action->setEnabled(connected);
    m_actions.abort->setEnabled(connected || (isThere && phase == client::Phase::Closing));
}

} // namespace ui
