// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/saved/savedconnections.h"
#include "ui/saved/savedmessages.h"

#include <QMenu>
#include <QObject>

class QAction;

namespace client {
struct ComposedMessage;
}

namespace ui {

class KeptFiles;
class SaveItemDialog;
class WindowActions;

/// The ways from the client's panels to the saved messages and connections, and back: the menus' actions, and
/// a button beside Send.
class SavedLibrary : public QObject
{
    Q_OBJECT

public:
    /// The actions and the files must outlive it. Its dialogs belong to `window`, as it does.
    SavedLibrary(const WindowActions &actions, const CurrentPanel &panel, KeptFiles &files, QWidget *window);

public slots:
    /// Each panel has its button.
    void addButton(ui::ClientPanel &panel);
    /// Asks for a name to keep that message under, whatever stands in the composer.
    void saveMessage(const client::ComposedMessage &message);

private:
    void fillMenu();
    void open(SavedKind &kind);
    void save(SavedKind &kind);
    [[nodiscard]] SaveItemDialog *ask(SavedKind &kind, const QString &name);
    void put(SavedKind &kind, const SaveItemDialog &answer, const QJsonObject &fields);

    const WindowActions &m_actions;
    const CurrentPanel m_panel;
    QWidget *m_window;
    SavedMessages m_messages;
    SavedConnections m_connections;
    QMenu m_menu;
};

} // namespace ui
