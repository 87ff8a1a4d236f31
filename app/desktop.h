// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/clientsides.h"
#include "app/options.h"
#include "app/serverside.h"
#include "app/settingsfile.h"
#include "app/signalwatcher.h"
#include "server/status.h"
#include "ui/mainwindow.h"
#include "ui/timeline/intake.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/placeholdercolor.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace app {

class Console;

/// The program with its window: server, client and window, and how they are connected.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// `damage` is told in the window, if there was any.
    explicit Desktop(const Options &options, const SettingsDamage &damage = {});
    ~Desktop() override;

    /// Shows the window, starts the server, and runs the event loop until the window is closed. Then the
    /// server's connections are closed properly. Returns the exit code.
    [[nodiscard]] int run();

private:
    void connectRecorder();
    void connectAsAsked(server::Phase phase);

    const Options m_options;
    QSettings m_settings;
    ui::PlaceholderColor m_placeholderColor;
    ui::Timeline m_timeline;
    ui::Intake m_intake;
    ui::MainWindow m_window;
    SignalWatcher m_signals;
    ServerSide m_server;
    ClientSides m_clients;
    std::unique_ptr<Console> m_console;
    bool m_hasConnected = false; ///< to what the command line names
};

} // namespace app
