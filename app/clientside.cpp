// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/clientside.h"

#include "server/wire/closecode.h"
#include "ui/client/clientpanel.h"
#include "ui/timeline/intake.h"

#include <utility>

namespace app {

using client::Client;
using ui::ClientPanel;

ClientSide::ClientSide(ClientPanel &panel, ui::Intake &intake, std::shared_ptr<client::Numbering> numbering,
                       bool follows, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_client(std::move(numbering))
    , m_follows(follows)
{
    connect(&panel, &ClientPanel::connectRequested, &m_client, &Client::connectTo);
    connect(&panel, &ClientPanel::disconnectRequested, &m_client, &Client::disconnectFromServer);
    connect(&panel, &ClientPanel::cancelRequested, &m_client, &Client::cancel);
    connect(&panel, &ClientPanel::abortRequested, &m_client, &Client::abort);
    connect(&panel, &ClientPanel::stopReconnectingRequested, &m_client, &Client::stopReconnecting);
    connect(&panel, &ClientPanel::followRedirectRequested, &m_client, &Client::followRedirect);
    connect(&panel, &ClientPanel::adjustRequested, &m_client, &Client::adjust);
    connect(&panel, &ClientPanel::textRequested, &m_client, &Client::sendUtf8);
    connect(&panel, &ClientPanel::binaryRequested, &m_client, &Client::sendBinary);
    connect(&panel, &ClientPanel::pingRequested, &m_client, &Client::ping);
    connect(&m_client, &Client::countersChanged, &panel, &ClientPanel::setCounters);
    connect(&m_client, &Client::stateChanged, &panel, &ClientPanel::setState);
    connect(
        &m_client, &Client::eventsHappened, &intake,
        [&intake, tab = panel.tab()](const client::Events &events) { intake.takeClientEvents(events, tab); });
    follow();
}

/// From now on it connects again when the server does, if that is where it is and the user has not left.
void ClientSide::follow()
{
    connect(&m_panel, &ClientPanel::connectRequested, this, [this](const client::Config &config) {
        m_follows = !m_serverUrl.isEmpty() && config.url == QUrl(m_serverUrl);
    });
    connect(&m_panel, &ClientPanel::disconnectRequested, this, [this] { m_follows = false; });
    connect(&m_panel, &ClientPanel::cancelRequested, this, [this] { m_follows = false; });
}

void ClientSide::setServer(const QString &url)
{
    const bool hasStarted = m_serverUrl.isEmpty() && !url.isEmpty();
    m_serverUrl = url;
    if (hasStarted && m_follows)
        m_panel.follow(url);
}

void ClientSide::leave()
{
    m_panel.disconnect(this);
    m_panel.disconnect(&m_client);
    m_client.disconnect(&m_panel);
    if (m_client.state().phase == client::Phase::Disconnected) {
        deleteLater();
        return;
    }
    connect(&m_client, &Client::stateChanged, this, [this](const client::State &state) {
        if (state.phase == client::Phase::Disconnected)
            deleteLater();
    });
    m_client.disconnectFromServer(wire::closecode::GoingAway);
}

} // namespace app
