// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/clientside.h"

#include "ui/clientpanel.h"
#include "ui/intake.h"

namespace app {

using client::Client;
using ui::ClientPanel;

ClientSide::ClientSide(ClientPanel &panel, ui::Intake &intake, QObject *parent)
    : QObject(parent)
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
    connect(&m_client, &Client::eventsHappened, &intake, &ui::Intake::takeClientEvents);
}

} // namespace app
