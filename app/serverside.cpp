// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/serverside.h"

#include "app/serversettings.h"
#include "app/tlsoptions.h"
#include "server/tlscheck.h"
#include "ui/mainwindow.h"
#include "ui/timeline/intake.h"

#include <QDesktopServices>
#include <QEventLoop>
#include <QUrl>

#include <utility>

namespace app {

namespace {

server::Config defaultsWith(const QByteArray &page)
{
    server::Config config;
    config.page = page;
    return config;
}

server::TlsVerdict check(const server::Tls &tls)
{
    server::Config config;
    config.tls = tls;
    locateSelfSignedCertificate(config);
    return server::checkTls(*config.tls);
}

} // namespace

ServerSide::ServerSide(const server::Config &config, const QByteArray &page, QSettings &settings,
                       ui::MainWindow &window, ui::Intake &intake)
    : m_config(config)
    , m_defaults(defaultsWith(page))
    , m_tls(config.tls ? *config.tls : readTlsFiles(settings))
    , m_settings(settings)
    , m_window(window)
{
    connectWindow();
    connect(&m_server, &server::EchoServer::statusChanged, this, &ServerSide::onStatus);
    // Queued, since it may start again what has just said that it has stopped.
    connect(&m_server, &server::EchoServer::stopped, this, &ServerSide::onStopped, Qt::QueuedConnection);
    connect(&m_server, &server::EchoServer::connectionsListed, &window, &ui::MainWindow::setConnections);
    connect(&m_server, &server::EchoServer::eventsHappened, &intake, &ui::Intake::takeServerEvents);
    window.setTlsCheck(check);
    window.setServerConfig(m_config, m_defaults);
}

void ServerSide::connectWindow()
{
    connect(&m_window, &ui::MainWindow::serverStartRequested, this, &ServerSide::startOn);
    connect(&m_window, &ui::MainWindow::serverStopRequested, &m_server, &server::EchoServer::stop);
    connect(&m_window, &ui::MainWindow::serverConfigChosen, this, &ServerSide::apply);
    connect(&m_window, &ui::MainWindow::dropRequested, this, [this](const QList<quint64> &ids) {
        for (const quint64 id : ids)
            m_server.dropConnection(id);
    });
    connect(&m_window, &ui::MainWindow::closeRequested, this,
            [this](const QList<quint64> &ids, quint16 code, const QString &reason) {
                for (const quint64 id : ids)
                    m_server.closeConnection(id, code, reason);
            });
    connect(&m_window, &ui::MainWindow::pushRequested, &m_server, &server::EchoServer::send);
    connect(&m_window, &ui::MainWindow::serverSecureRequested, this, &ServerSide::secure);
    connect(&m_window, &ui::MainWindow::pageRequested, this, &ServerSide::openPage);
    connect(&m_window, &ui::MainWindow::connectionsWatched, &m_server, &server::EchoServer::watchConnections);
}

void ServerSide::start()
{
    server::Config config = m_config;
    locateSelfSignedCertificate(config);
    m_server.start(config);
}

void ServerSide::startOn(quint16 port)
{
    m_config.port = port;
    start();
}

void ServerSide::apply(const server::Config &config)
{
    writeServerSettings(m_settings, m_config, config);
    m_config = config;
    m_tls = m_config.tls.value_or(m_tls);
    m_window.setServerConfig(m_config, m_defaults);
    const server::Status &status = m_server.status();
    if (status.phase != server::Phase::Stopped) {
        m_restarts = status.phase != server::Phase::Stopping;
        m_server.stop();
    } else if (!status.error.isEmpty()) {
        start(); // what kept it from starting may be mended
    }
}

void ServerSide::secure(bool secure)
{
    server::Config config = m_config;
    config.tls.reset();
    if (secure)
        config.tls = m_tls;
    apply(config);
}

void ServerSide::onStatus(const server::Status &status)
{
    m_window.setServerStatus(status);
    if (status.phase != server::Phase::Listening || status.port == m_config.port)
        return;
    // The free port that was found is kept through a restart.
    m_config.port = status.port;
    m_window.setServerConfig(m_config, m_defaults);
}

void ServerSide::onStopped()
{
    if (std::exchange(m_restarts, false))
        start();
}

void ServerSide::openPage()
{
    QUrl page(m_server.status().url);
    page.setScheme(m_server.status().fingerprint.isEmpty() ? QStringLiteral("http")
                                                           : QStringLiteral("https"));
    QDesktopServices::openUrl(page);
}

void ServerSide::end()
{
    QEventLoop untilStopped;
    m_restarts = false;
    connect(&m_server, &server::EchoServer::stopped, &untilStopped, &QEventLoop::quit, Qt::QueuedConnection);
    m_server.stop();
    untilStopped.exec();
}

} // namespace app
