// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/headless.h"

#include "app/report.h"
#include "app/tlsoptions.h"

#include <QCoreApplication>

#include <utility>

namespace app {

Headless::Headless(const Options &options)
    : m_options(options)
{
    connect(&m_signals, &SignalWatcher::endRequested, &m_server, &server::EchoServer::stop);
    connect(&m_server, &server::EchoServer::statusChanged, this, &Headless::onStatusChanged);
    connect(
        &m_server, &server::EchoServer::stopped, this, [this] { QCoreApplication::exit(m_exitCode); },
        Qt::QueuedConnection);
    connect(&m_server, &server::EchoServer::eventsHappened, &m_recorder, &ui::Recorder::takeServerEvents);
    connect(&m_recorder, &ui::Recorder::failed, this, [](const QString &error) { report(error); });
    if (!options.log)
        return;
    m_console = std::make_unique<Console>(*options.log);
    connect(&m_server, &server::EchoServer::eventsHappened, m_console.get(), &Console::write);
    connect(m_console.get(), &Console::failed, this, &Headless::fail);
}

int Headless::run()
{
    if (!m_options.record.isEmpty() && !m_recorder.start(m_options.record, m_options.recordSize)) {
        report(m_recorder.errorString());
        return 1;
    }
    server::Config config = m_options.server;
    config.reportMessages = m_options.log.has_value() || !m_options.record.isEmpty();
    config.reportWhole = true;
    locateSelfSignedCertificate(config);
    m_server.start(config);
    const int exitCode = QCoreApplication::exec();
    m_recorder.stop();
    if (const QString shortfall = m_recorder.shortfall(); !shortfall.isEmpty())
        report(shortfall);
    return exitCode;
}

void Headless::onStatusChanged(const server::Status &status)
{
    if (status.phase == server::Phase::Stopped && !status.error.isEmpty())
        fail(status.error);
    if (status.phase == server::Phase::Listening && status.reachable && !std::exchange(m_warned, true))
        report(tr(
            "Other machines can reach this server: it listens beyond this machine's own loopback address."));
}

void Headless::fail(const QString &error)
{
    report(error);
    m_exitCode = 1;
    m_server.stop();
}

} // namespace app
