// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenuBar;
class QMenu;

namespace ui {

/// What the main window can do: every action, its words, its shortcut, and its place in a menu.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar. `showLog` is the log dock's own action.
    WindowActions(QMenuBar &bar, QAction &showLog, QObject *parent = nullptr);

    QAction *exportRows = nullptr;
    QAction *importFile = nullptr;
    QAction *record = nullptr;
    QAction *keepRows = nullptr;
    QAction *saveLog = nullptr;
    QAction *quit = nullptr;
    QAction *copy = nullptr;
    QAction *selectAll = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *clearMessages = nullptr;
    QAction *clearLog = nullptr;
    QAction *dismiss = nullptr;
    QAction *startServer = nullptr;
    QAction *stopServer = nullptr;
    QAction *secureServer = nullptr;    ///< checkable
    QAction *showCertificate = nullptr; ///< visible while there is one
    QAction *copyAddress = nullptr;
    QAction *openPage = nullptr;
    QAction *messageClients = nullptr;
    QAction *disconnectClients = nullptr;
    QAction *serverSettings = nullptr;
    QAction *connectClient = nullptr;
    QAction *disconnectClient = nullptr;
    QAction *editOptions = nullptr;
    QAction *showDetails = nullptr;
    QAction *editUrl = nullptr;
    QAction *editMessage = nullptr;
    QAction *newTab = nullptr;
    QAction *closeTab = nullptr;
    QAction *nextTab = nullptr;
    QAction *previousTab = nullptr;
    QMenu *messageMenu = nullptr;
    QAction *send = nullptr;
    QAction *sendFile = nullptr;
    QAction *savedMessages = nullptr;
    QAction *saveMessage = nullptr;
    QAction *savedConnections = nullptr;
    QAction *saveConnection = nullptr;
    QAction *prettify = nullptr;
    QAction *minify = nullptr;
    QAction *fillPlaceholders = nullptr; ///< checkable
    QAction *repeat = nullptr;
    QAction *ping = nullptr;
    QAction *closeWith = nullptr;
    QAction *abort = nullptr;
    QAction *traffic = nullptr;       ///< checkable
    QMenu *editMenu = nullptr;
    QMenu *viewMenu = nullptr;
    QAction *controlFrames = nullptr; ///< checkable
    QAction *serverOnly = nullptr; ///< checkable
    QAction *pauseLog = nullptr;   ///< checkable
    QAction *followEnd = nullptr;
    QAction *keys = nullptr;
    QAction *about = nullptr;
    QAction *aboutQt = nullptr;

    /// In the order of the menu bar.
    [[nodiscard]] QList<QMenu *> menus() const { return m_menus; }

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut = {},
                 const char *icon = nullptr);
    void fillFileAndEdit(QMenuBar &bar);
    void fillServerAndClient(QMenuBar &bar);
    void fillMessage(QMenuBar &bar);
    void fillViewAndHelp(QMenuBar &bar, QAction &showLog);
    QMenu *addMenu(QMenuBar &bar, const QString &title);

    QList<QMenu *> m_menus;
};

} // namespace ui
