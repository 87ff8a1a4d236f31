// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/windowstate.h"

#include "ui/client/clienttabs.h"
#include "ui/details/detailsdock.h"
#include "ui/details/detailspane.h"
#include "ui/details/payloadpane.h"
#include "ui/list/listcolumns.h"
#include "ui/list/logpanel.h"
#include "ui/search/findbar.h"
#include "ui/server/connectionspanel.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QSettings>

namespace ui {

namespace {

// Another version of the layout is not restored from this one's state.
constexpr int layoutVersion = 1;

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String layoutKey("window/layout");
constexpr QLatin1String benchKey("window/bench");
constexpr QLatin1String connectionColumnsKey("window/connectionColumns");
constexpr QLatin1String logGroup("log");
constexpr QLatin1String placeholdersKey("client/placeholders");
constexpr QLatin1String controlFramesKey("client/controlFrames");
constexpr QLatin1String trafficKey("window/traffic");

} // namespace

WindowState::WindowState(const Parts &parts, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(settings)
    , m_writer(settings, [this](QSettings &target) { save(target); })
{
}

void WindowState::restore()
{
    m_parts.window.restoreGeometry(m_settings.value(geometryKey).toByteArray());
    // Docks that do not fit are squeezed, and stay so when there is more room.
    m_parts.bench.resize(m_settings.value(benchKey, m_parts.bench.size()).toSize());
    m_parts.bench.restoreState(m_settings.value(layoutKey).toByteArray(), layoutVersion);
    m_parts.connections.restoreColumns(m_settings.value(connectionColumnsKey).toByteArray());
    m_parts.clients.restore(m_settings);
    m_parts.details.restore(m_settings);
    m_parts.log.findBar().restore(m_settings, logGroup);
    m_parts.columns.restore(m_settings);
    m_parts.actions.fillPlaceholders->setChecked(m_settings.value(placeholdersKey, true).toBool());
    m_parts.actions.controlFrames->setChecked(m_settings.value(controlFramesKey, true).toBool());
    m_parts.actions.traffic->setChecked(m_settings.value(trafficKey, false).toBool());
    watch();
}

void WindowState::save(QSettings &settings) const
{
    settings.setValue(geometryKey, m_parts.window.saveGeometry());
    settings.setValue(benchKey, m_parts.bench.size());
    settings.setValue(layoutKey, m_parts.bench.saveState(layoutVersion));
    settings.setValue(connectionColumnsKey, m_parts.connections.saveColumns());
    m_parts.clients.save(settings);
    m_parts.details.save(settings);
    m_parts.log.findBar().save(settings, logGroup);
    m_parts.columns.save(settings);
    settings.setValue(placeholdersKey, m_parts.actions.fillPlaceholders->isChecked());
    settings.setValue(controlFramesKey, m_parts.actions.controlFrames->isChecked());
    settings.setValue(trafficKey, m_parts.actions.traffic->isChecked());
}

void WindowState::watch()
{
    const auto soon = [this] { m_writer.writeSoon(); };
    m_parts.window.installEventFilter(this);
    const auto docks = m_parts.bench.findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks)
        dock->installEventFilter(this);
    connect(&m_parts.clients, &ClientTabs::choiceChanged, this, soon);
    connect(&m_parts.connections, &ConnectionsPanel::columnsChanged, this, soon);
    connect(&m_parts.log.findBar(), &FindBar::choiceChanged, this, soon);
    connect(&m_parts.details.pane().payload(), &PayloadPane::formChosen, this, soon);
    connect(&m_parts.columns, &ListColumns::choiceChanged, this, soon);
    for (const QAction *action :
         {m_parts.actions.fillPlaceholders, m_parts.actions.controlFrames, m_parts.actions.traffic})
        connect(action, &QAction::toggled, this, soon);
}

bool WindowState::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
    case QEvent::Show:
    case QEvent::Hide:
        m_writer.writeSoon();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
