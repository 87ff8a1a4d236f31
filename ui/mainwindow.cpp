// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "ui/client/clientactions.h"
#include "ui/client/clientpanel.h"
#include "ui/client/clienttabs.h"
#include "ui/client/composer.h"
#include "ui/details/detailsdock.h"
#include "ui/details/detailspane.h"
#include "ui/files/filecommands.h"
#include "ui/helpcommands.h"
#include "ui/list/copycommands.h"
#include "ui/list/exchangesdock.h"
#include "ui/list/listcolumns.h"
#include "ui/list/logpanel.h"
#include "ui/list/logview.h"
#include "ui/list/markcommands.h"
#include "ui/list/messagelist.h"
#include "ui/listcommands.h"
#include "ui/saved/savedlibrary.h"
#include "ui/server/clientcommands.h"
#include "ui/server/connectionspanel.h"
#include "ui/server/serveractions.h"
#include "ui/server/serverbar.h"
#include "ui/timeline/timeline.h"
#include "ui/traffic/trafficplot.h"
#include "ui/widgets/troublebar.h"
#include "ui/windowactions.h"
#include "ui/windowlayout.h"
#include "ui/windowstate.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

#include <utility>

namespace ui {

MainWindow::MainWindow(Timeline &timeline, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_files(QFileInfo(settings.fileName()).path())
    , m_server(new ServerBar(this))
    , m_bench(new QMainWindow(this))
    , m_notice(new TroubleBar(this))
    , m_clients(new ClientTabs(timeline, m_files, this))
    , m_connections(new ConnectionsPanel(this))
    , m_log(new LogPanel(timeline, this))
    , m_traffic(new TrafficPlot(timeline, this))
    , m_stack(new QStackedWidget(this))
    , m_logDock(new QDockWidget(tr("Log"), this))
    , m_details(new DetailsDock(this))
    , m_exchanges(new ExchangesDock(timeline, this))
    , m_actions(new WindowActions(*menuBar(), *m_logDock->toggleViewAction(), this))
    , m_clientActions(new ClientActions(*m_actions, *m_clients, this))
    , m_columns(new ListColumns(*m_actions->viewMenu, m_actions->keepRows, this))
    , m_clientCommands(new ClientCommands(*m_connections, this))
    , m_serverActions(new ServerActions(*m_actions, *m_server, *m_clientCommands, *this))
    , m_fileCommands(new FileCommands(timeline, settings, *m_actions, *this))
    , m_state(new WindowState({.window = *this,
                               .bench = *m_bench,
                               .clients = *m_clients,
                               .connections = *m_connections,
                               .log = *m_log,
                               .details = *m_details,
                               .columns = *m_columns,
                               .actions = *m_actions},
                              settings, this))
{
    m_server->addButton(*m_actions->showCertificate);
    m_server->addButton(*m_actions->serverOnly);
    m_server->addButton(*m_actions->record);
    m_server->addButton(*m_actions->serverSettings);
    m_connections->addAction(*m_actions->messageClients);
    m_connections->addAction(*m_actions->disconnectClients);
    setWindowTitle(QStringLiteral("EchoBench"));
    const QString id = QStringLiteral("io.github.echobench.EchoBench");
    setWindowIcon(QIcon::fromTheme(id, QIcon(QStringLiteral(":/icons/%1.svg").arg(id))));
    buildLayout();
    new MarkCommands(timeline.marks(), m_details->tracker(), *m_actions->editMenu, m_actions->clearMessages,
                     this);
    auto *copying = new CopyCommands(m_details->tracker(), *m_actions->editMenu, m_actions->selectAll, this);
    connect(copying, &CopyCommands::told, this, &MainWindow::tell);
    new HelpCommands(*m_actions, *this);
    new ListCommands({.actions = *m_actions,
                      .clients = *m_clients,
                      .log = *m_log,
                      .logDock = *m_logDock,
                      .exchanges = *m_exchanges,
                      .files = *m_fileCommands},
                     this);
    connectPanels();
    connectActions();
    enableActions();
    m_state->restore();
    showTraffic();
    if (const QStringList problems = m_files.load(); !problems.isEmpty())
        tell(problems.join(QLatin1Char('\n')));
    client().editMessage();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    m_stack->addWidget(m_clients);
    m_stack->addWidget(m_connections);
    layOutWindow({.window = *this,
                  .bench = *m_bench,
                  .server = *m_server,
                  .bars = QList<QWidget *>{m_notice} + m_fileCommands->bars() + QList<QWidget *>{m_traffic},
                  .stack = *m_stack,
                  .logDock = *m_logDock,
                  .log = *m_log,
                  .exchanges = *m_exchanges,
                  .details = *m_details});
    m_actions->viewMenu->insertActions(m_actions->traffic,
                                       {&m_exchanges->showAction(), m_details->toggleViewAction()});
}

void MainWindow::connectPanels()
{
    connect(m_server, &ServerBar::startRequested, this, &MainWindow::serverStartRequested);
    connect(m_server, &ServerBar::stopRequested, this, &MainWindow::serverStopRequested);
    connect(m_server, &ServerBar::pageRequested, this, &MainWindow::pageRequested);
    connect(m_serverActions, &ServerActions::secureRequested, this, &MainWindow::serverSecureRequested);
    connect(m_serverActions, &ServerActions::configChosen, this, &MainWindow::serverConfigChosen);
    const auto sendAgain = [this](const QByteArray &payload, bool binary) {
        client().sendAgain(payload, binary);
    };
    connect(&m_details->pane(), &DetailsPane::sendAgainRequested, this, sendAgain);
    const ImportCommand &importing = m_fileCommands->importing();
    connect(&importing, &ImportCommand::sendAgainRequested, this, sendAgain);
    auto *library = new SavedLibrary(
        *m_actions, [this]() -> ClientPanel & { return client(); }, m_files, this);
    connect(&m_details->pane(), &DetailsPane::saveMessageRequested, library, &SavedLibrary::saveMessage);
    connect(&importing, &ImportCommand::saveMessageRequested, library, &SavedLibrary::saveMessage);
    const auto addPanel = [this, library](ClientPanel &panel) {
        library->addButton(panel);
        m_columns->messages().add(panel.messages());
    };
    for (ClientPanel *panel : m_clients->panels())
        addPanel(*panel);
    connect(m_clients, &ClientTabs::added, this, addPanel);
    m_columns->log().add(m_log->view());
    connect(&m_files.historyWriter(), &HistoryWriter::failed, this, &MainWindow::tell);
    connect(&m_state->writer(), &SettingsWriter::failed, this, &MainWindow::tell);
    connect(m_clientCommands, &ClientCommands::closeRequested, this, &MainWindow::closeRequested);
    connect(m_clientCommands, &ClientCommands::dropRequested, this, &MainWindow::dropRequested);
    connect(m_clientCommands, &ClientCommands::pushRequested, this, &MainWindow::pushRequested);
    connect(m_clientCommands, &ClientCommands::needsConnectionsChanged, this, &MainWindow::watchConnections);
}

void MainWindow::connectActions()
{
    const WindowActions &actions = *m_actions;
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.dismiss, &QAction::triggered, this, &MainWindow::dismiss);
    connect(actions.serverOnly, &QAction::toggled, this, &MainWindow::onServerOnlyToggled);
    connect(actions.traffic, &QAction::toggled, this, &MainWindow::showTraffic);
}

void MainWindow::enableActions()
{
    m_serverActions->enable();
    m_clientActions->enable(!isServerOnly());
}

ClientPanel &MainWindow::client() const { return m_clients->current(); }

void MainWindow::setTlsCheck(TlsCheck check) { m_serverActions->setTlsCheck(std::move(check)); }

bool MainWindow::isServerOnly() const { return m_actions->serverOnly->isChecked(); }

void MainWindow::setServerStatus(const server::Status &status)
{
    m_server->setStatus(status);
    m_clients->setOwnServer(m_server->address(), status.fingerprint);
    m_connections->setAddress(m_server->address());
    if (!status.error.isEmpty())
        m_clients->forgetOwnServer();
    // Nobody can promise an echo then; the client's next state says again what is to be done.
    if (!status.error.isEmpty() && client().state().phase == client::Phase::Disconnected)
        client().messages().setHint(
            tr("The server is not listening. Start it, or enter the address of another "
               "one and press Connect."));
    enableActions();
}

void MainWindow::setServerConfig(const server::Config &config, const server::Config &defaults)
{
    m_serverActions->setConfig(config, defaults);
}

void MainWindow::tell(const QString &sentence)
{
    const QString before = m_notice->isHidden() ? QString() : m_notice->sentence() % QLatin1Char('\n');
    m_notice->tell(before % sentence);
}

void MainWindow::setConnections(const QList<server::ConnectionInfo> &connections)
{
    m_connections->setConnections(connections);
    m_clientCommands->setConnections(connections);
}

void MainWindow::setServerOnly(bool serverOnly) { m_actions->serverOnly->setChecked(serverOnly); }

void MainWindow::onServerOnlyToggled(bool serverOnly)
{
    m_stack->setCurrentWidget(serverOnly ? static_cast<QWidget *>(m_connections) : m_clients);
    m_stack->currentWidget()->setFocus();
    enableActions();
    watchConnections();
    showTraffic();
}

/// The client's: without one there is none.
void MainWindow::showTraffic() { m_traffic->setVisible(m_actions->traffic->isChecked() && !isServerOnly()); }

void MainWindow::watchConnections()
{
    emit connectionsWatched(isServerOnly() || m_clientCommands->needsConnections());
}

void MainWindow::dismiss()
{
    // A field's completions leave Esc to the window.
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        return;
    }
    if (m_details->dismiss())
        return;
    if (m_log->isAncestorOf(QApplication::focusWidget())) {
        m_log->dismiss();
    } else {
        m_notice->dismiss();
        m_fileCommands->dismiss();
        m_server->dismissTrouble();
        client().dismissTrouble();
    }
    m_stack->currentWidget()->setFocus();
}

/// Enter presses the button that has the focus, as it does in a dialog.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat() && button != nullptr)
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state->writer().write();
    if (!m_files.saveHistory())
        qWarning("%s", qPrintable(m_files.errorString()));
    QMainWindow::closeEvent(event);
}

} // namespace ui
