// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/echoserver.h"

#include <QObject>

class QSettings;

namespace ui {
class Intake;
class MainWindow;
} // namespace ui

namespace app {

/// The echo server as the window has it: what the user wants of it, how it is configured, and when it
/// restarts.
class ServerSide : public QObject
{
    Q_OBJECT

public:
    /// `config` is what the settings and the command line say together; `page` is the built-in page.
    ServerSide(const server::Config &config, const QByteArray &page, QSettings &settings,
               ui::MainWindow &window, ui::Intake &intake);

    /// As the configuration says.
    void start();
    /// Returns once every connection has been closed properly.
    void end();

    /// See server::EchoServer.
    void reportWhole(bool whole) { m_server.reportWhole(whole); }

    [[nodiscard]] const server::EchoServer &server() const { return m_server; }
    /// See server::EchoServer.
    void setReaderBehind(bool behind) { m_server.setReaderBehind(behind); }

private:
    void connectWindow();
    void startOn(quint16 port);
    void apply(const server::Config &config);
    void secure(bool secure);
    void onStatus(const server::Status &status);
    void onStopped();
    void openPage();

    server::Config m_config;
    const server::Config m_defaults;
    server::Tls m_tls; ///< what the switch brings back
    QSettings &m_settings;
    ui::MainWindow &m_window;
    server::EchoServer m_server;
    bool m_restarts = false; ///< it is being stopped to start anew
};

} // namespace app
