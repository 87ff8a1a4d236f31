// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/clientcommands.h"

#include "ui/server/clientchoice.h"
#include "ui/server/connectionspanel.h"
#include "ui/server/disconnectdialog.h"
#include "ui/server/pushdialog.h"

namespace ui {

ClientCommands::ClientCommands(ConnectionsPanel &table, QWidget *window)
    : QObject(window)
    , m_table(table)
    , m_window(window)
{
}

bool ClientCommands::needsConnections() const { return !m_disconnect.isNull() || !m_push.isNull(); }

template<typename Dialog>
void ClientCommands::open(QPointer<Dialog> &dialog)
{
    if (dialog.isNull()) {
        dialog = new Dialog(m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QObject::destroyed, this, &ClientCommands::needsConnectionsChanged);
        emit needsConnectionsChanged();
    }
    dialog->setConnections(m_connections);
    dialog->clients().setSelected(m_table.selected());
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void ClientCommands::openDisconnect()
{
    const bool isNew = m_disconnect.isNull();
    open(m_disconnect);
    if (!isNew)
        return;
    connect(m_disconnect, &DisconnectDialog::closeRequested, this, &ClientCommands::closeRequested);
    connect(m_disconnect, &DisconnectDialog::dropRequested, this, &ClientCommands::dropRequested);
}

void ClientCommands::openPush()
{
    const bool isNew = m_push.isNull();
    open(m_push);
    if (isNew)
        connect(m_push, &PushDialog::pushRequested, this, &ClientCommands::pushRequested);
}

void ClientCommands::setConnections(const QList<server::ConnectionInfo> &connections)
{
    m_connections = connections;
    if (m_disconnect)
        m_disconnect->setConnections(connections);
    if (m_push)
        m_push->setConnections(connections);
}

} // namespace ui
