// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/windowactions.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace ui {

WindowActions::WindowActions(QMenuBar &bar, QAction &showLog, QObject *parent)
    : QObject(parent)
{
    fillFileAndEdit(bar);
    fillServerAndClient(bar);
    fillMessage(bar);
    fillViewAndHelp(bar, showLog);
}

QMenu *WindowActions::addMenu(QMenuBar &bar, const QString &title)
{
    m_menus.append(bar.addMenu(title));
    return m_menus.last();
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                            const char *iconName)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    if (iconName != nullptr)
        action->setIcon(icon(iconName));
    return action;
}

void WindowActions::fillFileAndEdit(QMenuBar &bar)
{
    QMenu *file = addMenu(bar, tr("&File"));
    exportRows = add(file, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), "save");
    importFile = add(file, tr("&Import…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    record = add(file, tr("&Record to a file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), "record");
    record->setCheckable(true);
    file->addSeparator();
    saveLog = add(file, tr("&Save log…"), QKeySequence::Save, "save");
    file->addSeparator();
    quit = add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = addMenu(bar, tr("&Edit"));
    editMenu = edit;
    copy = add(edit, tr("&Copy"), QKeySequence::Copy, "copy");
    selectAll = add(edit, tr("Select &all"), QKeySequence::SelectAll);
    edit->addSeparator();
    find = add(edit, tr("&Find"), QKeySequence::Find, "search");
    findNext = add(edit, tr("Find &next"), QKeySequence(Qt::Key_F3));
    findPrevious = add(edit, tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    edit->addSeparator();
    clearMessages = add(edit, tr("Clear &messages"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    clearLog = add(edit, tr("Clear &log"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), "clear");
    edit->addSeparator();
    dismiss = add(edit, tr("&Dismiss"), QKeySequence(Qt::Key_Escape));
}

void WindowActions::fillServerAndClient(QMenuBar &bar)
{
    QMenu *server = addMenu(bar, tr("&Server"));
    startServer = add(server, tr("&Start"), QKeySequence(Qt::Key_F5), "start");
    stopServer = add(server, tr("S&top"), QKeySequence(Qt::SHIFT | Qt::Key_F5), "stop");
    secureServer = add(server, tr("Secu&re (wss), restarts the server"));
    secureServer->setCheckable(true);
    showCertificate = add(server, tr("Sho&w certificate…"), {}, "lock");
    showCertificate->setIconText(tr("Certificate"));
    showCertificate->setToolTip(tr("Secure by TLS: show the server's certificate"));
    showCertificate->setVisible(false);
    server->addSeparator();
    copyAddress = add(server, tr("&Copy address"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), "copy");
    openPage = add(server, tr("&Open page in the browser"), QKeySequence(Qt::CTRL | Qt::Key_O), "open-page");
    server->addSeparator();
    messageClients = add(server, tr("Send a &message to clients…"), QKeySequence(Qt::Key_F7), "send");
    messageClients->setIconText(tr("Send a message…"));
    disconnectClients =
        add(server, tr("&Disconnect clients…"), QKeySequence(Qt::SHIFT | Qt::Key_F7), "disconnect");
    disconnectClients->setIconText(tr("Disconnect…"));
    server->addSeparator();
    serverSettings = add(server, tr("S&ettings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), "settings");
    serverSettings->setToolTip(tr("Settings of the server"));
    serverSettings->setMenuRole(QAction::NoRole);

    QMenu *client = addMenu(bar, tr("&Client"));
    connectClient = add(client, tr("&Connect"), QKeySequence(Qt::Key_F6), "connect");
    disconnectClient = add(client, tr("&Disconnect"), QKeySequence(Qt::SHIFT | Qt::Key_F6), "disconnect");
    editOptions =
        add(client, tr("Connection &options…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), "settings");
    showDetails = add(client, tr("Connection de&tails…"), QKeySequence(Qt::CTRL | Qt::Key_I), "details");
    client->addSeparator();
    savedConnections =
        add(client, tr("Saved co&nnections…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), "saved");
    saveConnection = add(client, tr("Sa&ve connection…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    client->addSeparator();
    editUrl = add(client, tr("Enter an &address"), QKeySequence(Qt::CTRL | Qt::Key_L));
    editMessage = add(client, tr("Enter a &message"), QKeySequence(Qt::CTRL | Qt::Key_M));
    client->addSeparator();
    newTab = add(client, tr("Ne&w tab"), QKeySequence(Qt::CTRL | Qt::Key_T));
    closeTab = add(client, tr("C&lose tab"), QKeySequence(Qt::CTRL | Qt::Key_W));
    nextTab = add(client, tr("Ne&xt tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab));
    previousTab = add(client, tr("&Previous tab"));
    // With Shift some keyboards have another key of that name.
    previousTab->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab)});
}

void WindowActions::fillMessage(QMenuBar &bar)
{
    QMenu *message = addMenu(bar, tr("&Message"));
    messageMenu = message;
    // Enter is the message field's own key: as a shortcut it would be taken from every other field.
    send = add(message, tr("&Send message") % QLatin1Char('\t') % tr("Enter", "the key"), {}, "send");
    sendFile = add(message, tr("Send a &file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    repeat = add(message, tr("&Repeat…"), QKeySequence(Qt::CTRL | Qt::Key_R));
    message->addSeparator();
    savedMessages = add(message, tr("Saved &messages…"), QKeySequence(Qt::CTRL | Qt::Key_J), "saved");
    saveMessage = add(message, tr("Sa&ve message…"), QKeySequence(Qt::CTRL | Qt::Key_D));
    message->addSeparator();
    prettify = add(message, tr("&Prettify JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    minify = add(message, tr("M&inify JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    fillPlaceholders =
        add(message, tr("Fill p&laceholders: {{counter}}, {{time}}, {{uuid}}, {{random:1-100}}"));
    fillPlaceholders->setCheckable(true);
    fillPlaceholders->setChecked(true);
    message->addSeparator();
    ping = add(message, tr("Send a pi&ng…"), QKeySequence(Qt::CTRL | Qt::Key_G));
    closeWith = add(message, tr("&Close with a code…"), QKeySequence(Qt::CTRL | Qt::Key_F6));
    abort = add(message, tr("&Abort without a Close"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F6));
}

void WindowActions::fillViewAndHelp(QMenuBar &bar, QAction &showLog)
{
    QMenu *view = addMenu(bar, tr("&View"));
    viewMenu = view;
    serverOnly = add(view, tr("Server &only"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "server");
    serverOnly->setCheckable(true);
    view->addSeparator();
    showLog.setText(tr("Show &log"));
    showLog.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    view->addAction(&showLog);
    traffic = add(view, tr("Show &traffic"), QKeySequence(Qt::Key_F8));
    traffic->setCheckable(true);
    view->addSeparator();
    controlFrames = add(view, tr("Show pings, pongs and &Closes"));
    controlFrames->setCheckable(true);
    controlFrames->setChecked(true);
    keepRows = add(view, tr("&Kept rows…"));
    view->addSeparator();
    pauseLog = add(view, tr("&Pause log and messages"), QKeySequence(Qt::CTRL | Qt::Key_P), "pause");
    pauseLog->setCheckable(true);
    followEnd = add(view, tr("Go to the &newest"), QKeySequence(Qt::CTRL | Qt::Key_End));

    QMenu *help = addMenu(bar, tr("&Help"));
    keys = add(help, tr("&Keys and help"), QKeySequence(Qt::Key_F1));
    help->addSeparator();
    about = add(help, tr("&About EchoBench"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(help, tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

} // namespace ui
