// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/tablabels.h"

#include "ui/client/clientpanel.h"
#include "ui/client/tabtitle.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/stateshape.h"

#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

// How often a flood may change the count on a tab.
constexpr std::chrono::milliseconds relabelTime{100};

/// What the tab is about: where it is, or will be, connected to.
QString urlOf(const ClientPanel &panel)
{
    const bool isIdle = panel.state().phase == client::Phase::Disconnected;
    return isIdle ? panel.url() : panel.state().url;
}

} // namespace

TabLabels::TabLabels(QTabWidget &tabs)
    : QObject(&tabs)
    , m_tabs(tabs)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(relabelTime);
    connect(&m_soon, &QTimer::timeout, this, &TabLabels::labelAll);
}

const ClientPanel &TabLabels::panel(int index) const
{
    return *qobject_cast<const ClientPanel *>(m_tabs.widget(index));
}

void TabLabels::see(const ClientPanel &panel) { m_seen[panel.tab()] = panel.received(); }

void TabLabels::forget(const ClientPanel &panel)
{
    m_seen.remove(panel.tab());
    writeThoseAt({m_addresses.take(panel.tab())});
}

void TabLabels::label(const ClientPanel &panel)
{
    const int index = m_tabs.indexOf(&panel);
    if (index < 0)
        return;
    const QString address = shortAddress(urlOf(panel));
    const QString before = std::exchange(m_addresses[panel.tab()], address);
    if (address == before)
        write(index);
    else
        writeThoseAt({before, address});
}

void TabLabels::labelAll()
{
    for (int i = 0; i < m_tabs.count(); ++i)
        label(panel(i));
}

void TabLabels::labelSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void TabLabels::writeThoseAt(const QStringList &addresses)
{
    for (int i = 0; i < m_tabs.count(); ++i) {
        const auto address = m_addresses.constFind(panel(i).tab());
        if (address != m_addresses.constEnd() && addresses.contains(*address))
            write(i);
    }
}

void TabLabels::write(int index)
{
    const ClientPanel &shown = panel(index);
    const StateLabel &state = shown.stateLabel();
    TabFacts facts{.url = urlOf(shown),
                   .connection = shown.state().connection,
                   .state = state.word(),
                   .sentence = state.toolTip()};
    if (&shown != m_tabs.currentWidget())
        facts.unread = shown.received() - m_seen.value(shown.tab());
    m_tabs.setTabToolTip(index, tabDescription(facts));
    const QString address = m_addresses.value(shown.tab());
    if (std::count(m_addresses.cbegin(), m_addresses.cend(), address) < 2)
        facts.connection = 0;
    else
        facts.place = index + 1;
    QString title = tabTitle(facts);
    QTabBar &bar = *m_tabs.tabBar();
    bar.setAccessibleTabName(index, title % QStringLiteral(", ") % facts.state);
    // A single one would underline the next letter.
    title.replace(QLatin1Char('&'), QLatin1String("&&"));
    if (m_tabs.tabText(index) != title)
        m_tabs.setTabText(index, title);
    m_tabs.setTabIcon(index, shapeIcon(m_tabs.palette(), state.mood(), m_tabs.fontMetrics().height()));
    if (QWidget *button = bar.tabButton(index, QTabBar::RightSide))
        button->setAccessibleName(tr("Close tab"));
}

} // namespace ui
