// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/desktop.h"

#include "app/console.h"
#include "resources/page.h"

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

Desktop::Desktop(const Options &options)
    : m_options(options)
    , m_intake(m_timeline)
    , m_window(m_timeline, m_settings)
    , m_server(serverConfig(options), resources::page(), m_settings, m_window, m_intake)
{
    connect(&m_signals, &SignalWatcher::endRequested, &m_window, &QWidget::close);
    connect(&m_server.server(), &server::EchoServer::statusChanged, this, &Desktop::onServerStatus);
    connectClient();
    if (!options.log)
        return;
    m_console = std::make_unique<Console>(*options.log);
    connect(&m_server.server(), &server::EchoServer::eventsHappened, m_console.get(), &Console::write);
}

Desktop::~Desktop() = default;

void Desktop::connectClient()
{
    connect(&m_window, &ui::MainWindow::connectRequested, this, &Desktop::onConnectRequested);
    connect(&m_window, &ui::MainWindow::disconnectRequested, this, [this] {
        m_clientFollows = false;
        m_client.disconnectFromServer();
    });
    connect(&m_window, &ui::MainWindow::sendRequested, &m_client, &client::Client::sendText);
    connect(&m_client, &client::Client::stateChanged, &m_window, &ui::MainWindow::setClientState);
    connect(&m_client, &client::Client::eventsHappened, &m_intake, &ui::Intake::takeClientEvents);
}

int Desktop::run()
{
    m_window.setServerOnly(m_options.serverOnly);
    m_window.show();
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
        connectClientTo(status.url);
}

void Desktop::onConnectRequested(const QString &url)
{
    m_clientFollows = url == m_serverUrl;
    connectClientTo(url);
}

void Desktop::connectClientTo(const QString &url)
{
    client::Config config = {.url = QUrl(url)};
    // The server's own certificate is known to be its own, whoever vouches for it.
    if (const QByteArray own = m_server.server().status().fingerprint; !own.isEmpty())
        config.acceptedFingerprints.append(own);
    m_client.connectTo(config);
}

} // namespace app
