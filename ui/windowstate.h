// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/settingswriter.h"

#include <QObject>

class QMainWindow;
class QSettings;

namespace ui {

class ClientTabs;
class ConnectionsPanel;
class DetailsDock;
class ListColumns;
class LogPanel;
class WindowActions;

/// How the user has left the window: kept in the settings soon after it has changed, and brought back.
class WindowState : public QObject
{
    Q_OBJECT

public:
    /// What there is to keep something of; all of it must outlive the state.
    struct Parts {
        QMainWindow &window;
        QMainWindow &bench; ///< in the window; it has the docks
        ClientTabs &clients;
        ConnectionsPanel &connections;
        LogPanel &log;
        DetailsDock &details;
        ListColumns &columns;
        const WindowActions &actions;
    };

    /// `settings` must outlive it. Nothing is written before restore().
    WindowState(const Parts &parts, QSettings &settings, QObject *parent);

    /// As far as it can be read. From then on every change is written.
    void restore();
    [[nodiscard]] SettingsWriter &writer() { return m_writer; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void save(QSettings &settings) const;

    const Parts m_parts;
    QSettings &m_settings;
    SettingsWriter m_writer;
};

} // namespace ui
