// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/clientsides.h"

#include "app/clientside.h"
#include "ui/client/clientpanel.h"
#include "ui/client/clienttabs.h"

namespace app {

ClientSides::ClientSides(ui::ClientTabs &tabs, ui::Intake &intake)
    : m_intake(intake)
{
    for (ui::ClientPanel *panel : tabs.panels())
        add(*panel, panel->isForOwnServer());
    connect(&tabs, &ui::ClientTabs::added, this, [this](ui::ClientPanel &panel) { add(panel, false); });
    connect(&tabs, &ui::ClientTabs::removing, this,
            [this](const ui::ClientPanel &panel) { m_sides.take(&panel)->leave(); });
}

void ClientSides::add(ui::ClientPanel &panel, bool follows)
{
    auto *side = new ClientSide(panel, m_intake, m_numbering, follows, this);
    side->setServer(m_serverUrl);
    side->reportWhole(m_reportsWhole);
    m_sides.insert(&panel, side);
}

void ClientSides::setServer(const QString &url)
{
    m_serverUrl = url;
    for (ClientSide *side : std::as_const(m_sides))
        side->setServer(url);
}

void ClientSides::reportWhole(bool whole)
{
    m_reportsWhole = whole;
    for (ClientSide *side : std::as_const(m_sides))
        side->reportWhole(whole);
}

} // namespace app
