// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"
#include "server/peer.h"
#include "server/push.h"
#include "server/status.h"

#include "ui/saved/keptfiles.h"
#include "ui/server/tlscheck.h"

#include <QMainWindow>

class QDockWidget;
class QSettings;
class QStackedWidget;

namespace ui {

class ClientActions;
class ClientCommands;
class ClientPanel;
class ClientTabs;
class ConnectionsPanel;
class DetailsDock;
class ExchangesDock;
class FileCommands;
class ListColumns;
class LogPanel;
class ServerActions;
class ServerBar;
class Timeline;
class TrafficPlot;
class TroubleBar;
class WindowActions;
class WindowState;

/// The window: the server's bar, the client or the connected clients, and the log.
///
/// It knows neither the server nor the client: it says by signals what the user wants and is told by slots
/// what is. `timeline` and `settings` must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Restores from `settings` how the user left the window, as far as that can be read.
    MainWindow(Timeline &timeline, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] bool isServerOnly() const;
    /// Of the current tab: says what the user wants of the client, and is told what is.
    [[nodiscard]] ClientPanel &client() const;
    [[nodiscard]] ClientTabs &clients() const { return *m_clients; }
    /// By which the settings judge the server's certificate while it is being chosen.
    void setTlsCheck(TlsCheck check);
    [[nodiscard]] FileCommands &fileCommands() const { return *m_fileCommands; }

public slots:
    /// Something that is about the program as a whole, beneath what it has told before; it stays until it is
    /// dismissed.
    void tell(const QString &sentence);
    void setServerStatus(const server::Status &status);
    /// How the server is configured, and how it would be by default.
    void setServerConfig(const server::Config &config, const server::Config &defaults);
    /// A whole snapshot, sorted by id; about twice a second while they are watched.
    void setConnections(const QList<server::ConnectionInfo> &connections);
    /// Puts the connected clients in the client panel's place, or back.
    void setServerOnly(bool serverOnly);

signals:
    /// port 0: any free one
    void serverStartRequested(quint16 port);
    void serverStopRequested();
    /// A restart makes it take effect.
    void serverConfigChosen(const server::Config &config);
    void closeRequested(const QList<quint64> &ids, quint16 code, const QString &reason);
    /// Without a Close.
    void dropRequested(const QList<quint64> &ids);
    void pushRequested(const server::Push &push);
    /// The server is to speak TLS, or no more; where it runs, it is to start anew.
    void serverSecureRequested(bool secure);
    /// Open the server's page in the browser.
    void pageRequested();
    /// Whether the connected clients are to be seen, so that setConnections() is worth while.
    void connectionsWatched(bool watched);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void connectPanels();
    void connectActions();
    void enableActions();
    void onServerOnlyToggled(bool serverOnly);
    void showTraffic();
    void watchConnections();
    void dismiss();

    KeptFiles m_files;
    ServerBar *m_server;
    QMainWindow *m_bench; ///< all but the server's bar, which the docks are beneath and not beside
    TroubleBar *m_notice;
    ClientTabs *m_clients;
    ConnectionsPanel *m_connections;
    LogPanel *m_log;
    TrafficPlot *m_traffic;
    QStackedWidget *m_stack;
    QDockWidget *m_logDock;
    DetailsDock *m_details;
    ExchangesDock *m_exchanges;
    WindowActions *m_actions;
    ClientActions *m_clientActions;
    ListColumns *m_columns;
    ClientCommands *m_clientCommands;
    ServerActions *m_serverActions;
    FileCommands *m_fileCommands;
    WindowState *m_state;
};

} // namespace ui
