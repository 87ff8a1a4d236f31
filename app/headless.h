// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/console.h"
#include "app/options.h"
#include "app/signalwatcher.h"
#include "server/echoserver.h"
#include "ui/files/recorder.h"

#include <QObject>

#include <memory>

namespace app {

/// The program without a window: the echo server and the console, until a signal ends it.
class Headless : public QObject
{
    Q_OBJECT

public:
    explicit Headless(const Options &options);

    /// Runs the event loop. Returns the exit code: 0 after a signal, 1 where the server cannot listen.
    [[nodiscard]] int run();

private:
    void onStatusChanged(const server::Status &status);
    void fail(const QString &error);

    const Options m_options;
    SignalWatcher m_signals;
    server::EchoServer m_server;
    std::unique_ptr<Console> m_console;
    ui::Recorder m_recorder;
    int m_exitCode = 0;
    bool m_warned = false; ///< that the network can reach the server
};

} // namespace app
