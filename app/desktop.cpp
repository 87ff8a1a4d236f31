// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/desktop.h"

#include "app/console.h"
#include "app/report.h"
#include "resources/page.h"
#include "ui/client/clienttabs.h"
#include "ui/files/filecommands.h"

#include <QApplication>
#include <QThread>
#include <QThreadPool>

#include <utility>

namespace app {

namespace {

constexpr int LeastThreads = 4;

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
    , m_clients(m_window.clients(), m_intake)
{
    connect(&m_signals, &SignalWatcher::endRequested, &m_window, &QWidget::close);
    connect(&m_server.server(), &server::EchoServer::statusChanged, this,
            [this](const server::Status &status) {
                connectAsAsked(status.phase);
                m_clients.setServer(status.url);
            });
    connectRecorder();
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

void Desktop::connectRecorder()
{
    ui::RecordCommand &recording = m_window.fileCommands().recording();
    connect(&m_intake, &ui::Intake::serverEventsTaken, &recording.recorder(),
            &ui::Recorder::takeServerEvents);
    connect(&m_intake, &ui::Intake::clientEventsTaken, &recording.recorder(),
            &ui::Recorder::takeClientEvents);
    connect(&m_intake, &ui::Intake::behindChanged, this,
            [this](bool behind) { m_server.setReaderBehind(behind); });
    // A recording holds all messages and whole ones, however it was begun and whatever the window can show.
    connect(&recording.recorder(), &ui::Recorder::recordingChanged, this, [this](bool records) {
        m_server.reportWhole(records);
        m_clients.reportWhole(records);
    });
    recording.setRotateAt(m_options.recordSize);
    m_window.fileCommands().keep(m_options.keepRows, m_options.keepBytes);
}

/// Not before it is known whether the own server listens: it may be where to connect to.
void Desktop::connectAsAsked(server::Phase phase)
{
    if (phase != server::Phase::Starting && !std::exchange(m_hasConnected, true))
        m_window.clients().connectTo(m_options.connect);
}

int Desktop::run()
{
    // Each list may search a long row there: the details of a row are not to wait for that.
    QThreadPool::globalInstance()->setMaxThreadCount(qMax(LeastThreads, QThread::idealThreadCount()));
    m_window.setServerOnly(m_options.serverOnly);
    m_window.show();
    if (!m_options.record.isEmpty())
        m_window.fileCommands().recording().recordTo(m_options.record);
    m_server.start();
    const int exitCode = QApplication::exec();
    m_server.end();
    return exitCode;
}

} // namespace app
