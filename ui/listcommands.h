// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QDockWidget;

namespace ui {

class ClientTabs;
class ExchangesDock;
class FileCommands;
class FindBar;
class LogPanel;
class WindowActions;

/// What the menus do where the user is: copy from what has the focus, search or export that list, go to its
/// end.
class ListCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const WindowActions &actions;
        ClientTabs &clients;
        LogPanel &log;
        QDockWidget &logDock;
        ExchangesDock &exchanges;
        FileCommands &files;
    };

    /// Connects the actions. All of `parts` must outlive it.
    explicit ListCommands(const Parts &parts, QObject *parent = nullptr);

private:
    void connectLists();
    void connectFinding();
    [[nodiscard]] bool isInLog() const;
    [[nodiscard]] FindBar &findBar() const;
    void find();
    void exportRows();

    const Parts m_parts;
};

} // namespace ui
