// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/savedconnections.h"
#include "ui/savedmessages.h"

#include <QMenu>
#include <QObject>

class QAction;

namespace ui {

class ClientPanel;
class KeptFiles;
class SavedKind;
class WindowActions;

/// The ways from a client's panel to the saved messages and connections, and back: the menus' actions, and a
/// button beside Send.
class SavedLibrary : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it but `panel`, which owns it.
    SavedLibrary(ClientPanel &panel, KeptFiles &files, const WindowActions &actions);

private:
    void obey(const QAction *action, void (SavedLibrary::*slot)(SavedKind &), SavedKind &kind);
    void addButton();
    void fillMenu();
    void open(SavedKind &kind);
    void save(SavedKind &kind);

    ClientPanel &m_panel;
    const WindowActions &m_actions;
    SavedMessages m_messages;
    SavedConnections m_connections;
    QMenu m_menu;
};

} // namespace ui
