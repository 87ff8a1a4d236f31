// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/desktop.h"

#include "app/console.h"
#include "app/tlsoptions.h"

#include <QApplication>
#include <QDesktopServices>
#include <QEventLoop>
#include <QUrl>

namespace app {

Desktop::Desktop(const Options &options)
    : m_options(options)
    , m_intake(m_timeline)
    , m_window(m_timeline, m_settings)
{
    connect(&m_signals, &SignalWatcher::endRequested, &m_window, &QWidget::close);
    connectServer();
    connectClient();
    if (!options.log)
        return;
    m_console = std::make_unique<Console>(*options.log);
    connect(&m_server, &server::EchoServer::eventsHappened, m_console.get(), &Console::write);
}

Desktop::~Desktop() = default;

void Desktop::connectServer()
{
    connect(&m_window, &ui::MainWindow::serverStartRequested, this, &Desktop::startServer);
    connect(&m_window, &ui::MainWindow::serverStopRequested, &m_server, &server::EchoServer::stop);
    connect(&m_window, &ui::MainWindow::pageRequested, this, &Desktop::openPage);
    connect(&m_window, &ui::MainWindow::connectionsWatched, &m_server, &server::EchoServer::watchConnections);
    connect(&m_server, &server::EchoServer::statusChanged, this, &Desktop::onServerStatus);
    connect(&m_server, &server::EchoServer::connectionsListed, &m_window, &ui::MainWindow::setConnections);
    connect(&m_server, &server::EchoServer::eventsHappened, &m_intake, &ui::Intake::takeServerEvents);
}

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
    startServer(m_options.server.port);
    const int exitCode = QApplication::exec();
    stopServer();
    return exitCode;
}

void Desktop::startServer(quint16 port)
{
    server::Config config = m_options.server;
    config.port = port;
    config.reportWhole = m_options.log.has_value();
    locateSelfSignedCertificate(config);
    m_server.start(config);
}

void Desktop::onServerStatus(const server::Status &status)
{
    const bool hasStarted = m_serverUrl.isEmpty() && !status.url.isEmpty();
    m_serverUrl = status.url;
    m_window.setServerStatus(status);
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
    if (const QByteArray own = m_server.status().fingerprint; !own.isEmpty())
        config.acceptedFingerprints.append(own);
    m_client.connectTo(config);
}

void Desktop::openPage()
{
    QUrl page(m_serverUrl);
    page.setScheme(m_server.status().fingerprint.isEmpty() ? QStringLiteral("http")
                                                           : QStringLiteral("https"));
    QDesktopServices::openUrl(page);
}

void Desktop::stopServer()
{
    QEventLoop untilStopped;
    connect(&m_server, &server::EchoServer::stopped, &untilStopped, &QEventLoop::quit, Qt::QueuedConnection);
    m_server.stop();
    untilStopped.exec();
}

} // namespace app
