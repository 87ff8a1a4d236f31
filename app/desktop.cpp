// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/desktop.h"

#include "app/console.h"
#include "app/report.h"
#include "resources/page.h"
#include "ui/clientpanel.h"

#include <QApplication>
#include <QUrl>

namespace app {

namespace {

/// Who writes the events to standard output wants whole messages.
server::Config serverConfig(const Options &options)
{
    server::Config config = options.server;
    config.reportWhole = options.log.has_value();
    return config;
}

} // namespace

Desktop::Desktop(const Options &options, const SettingsDamage &damage)
    : m_options(options)
    , m_settings(settingsPath(), QSettings::IniFormat)
    , m_intake(m_timeline)
    , m_window(m_timeline, m_settings)
    , m_server(serverConfig(options), resources::page(), m_settings, m_window, m_intake)
    , m_client(m_window.client(), m_intake)
{
    connect(&m_signals, &SignalWatcher::endRequested, &m_window, &QWidget::close);
    connect(&m_server.server(), &server::EchoServer::statusChanged, this, &Desktop::onServerStatus);
    connectClient();
    if (const QString sentence = damage.sentence(); !sentence.isEmpty()) {
        report(sentence);
        m_window.tell(sentence);
    }
    if (!options.log)
        return;
    m_console = std::make_unique<Console>(*options.log);
    connect(&m_server.server(), &server::EchoServer::eventsHappened, m_console.get(), &Console::write);
}

Desktop::~Desktop() = default;

void Desktop::connectClient()
{
    ui::ClientPanel &panel = m_window.client();
    connect(&panel, &ui::ClientPanel::connectRequested, this, [this](const client::Config &config) {
        m_clientFollows = !m_serverUrl.isEmpty() && config.url == QUrl(m_serverUrl);
    });
    connect(&panel, &ui::ClientPanel::disconnectRequested, this, [this] { m_clientFollows = false; });
    connect(&panel, &ui::ClientPanel::cancelRequested, this, [this] { m_clientFollows = false; });
}

int Desktop::run()
{
    m_window.setServerOnly(m_options.serverOnly);
    m_window.show();
    if (!m_options.connect.isEmpty())
        m_window.client().connectTo(m_options.connect);
    m_server.start();
    const int exitCode = QApplication::exec();
    m_server.end();
    return exitCode;
}

void Desktop::onServerStatus(const server::Status &status)
{
    const bool hasStarted = m_serverUrl.isEmpty() && !status.url.isEmpty();
    m_serverUrl = status.url;
    if (hasStarted && m_clientFollows)
        m_window.client().follow(status.url);
}

} // namespace app
