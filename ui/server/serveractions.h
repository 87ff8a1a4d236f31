// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"
#include "ui/server/tlscheck.h"

#include <QObject>

#include <utility>

class QWidget;

namespace ui {

class ClientCommands;
class ServerBar;
class WindowActions;

/// Has the window's actions act on the server, as far as its state allows: by its bar, and by dialogs.
class ServerActions : public QObject
{
    Q_OBJECT

public:
    /// `actions`, `bar` and `commands` must outlive it; the dialogs belong to `window`.
    ServerActions(const WindowActions &actions, ServerBar &bar, ClientCommands &commands, QWidget &window);

    void enable();
    /// How the server is configured, and how it would be by default.
    void setConfig(const server::Config &config, const server::Config &defaults);
    /// By which the settings judge the server's certificate while it is being chosen.
    void setTlsCheck(TlsCheck check) { m_tlsCheck = std::move(check); }

signals:
    void secureRequested(bool secure);
    /// Another than the present one.
    void configChosen(const server::Config &config);

private:
    void connectActions(ClientCommands &commands);
    void editSettings();
    void showCertificate();

    const WindowActions &m_actions;
    ServerBar &m_bar;
    QWidget &m_window;
    server::Config m_config;
    server::Config m_defaults;
    TlsCheck m_tlsCheck;
};

} // namespace ui
