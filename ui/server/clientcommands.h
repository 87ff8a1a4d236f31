// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"
#include "server/push.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace ui {

class ConnectionsPanel;
class DisconnectDialog;
class PushDialog;

/// What the user can do to the server's clients, from the table or from the menu: opens the dialogs for it.
class ClientCommands : public QObject
{
    Q_OBJECT

public:
    /// The dialogs belong to `window`; what is selected in `table` is chosen in them at first.
    ClientCommands(ConnectionsPanel &table, QWidget *window);

    /// A dialog is open that is to show who is connected.
    [[nodiscard]] bool needsConnections() const;

public slots:
    void openDisconnect();
    void openPush();
    void setConnections(const QList<server::ConnectionInfo> &connections);

signals:
    void closeRequested(const QList<quint64> &ids, quint16 code, const QString &reason);
    void dropRequested(const QList<quint64> &ids);
    void pushRequested(const server::Push &push);
    /// needsConnections() has changed.
    void needsConnectionsChanged();

private:
    template<typename Dialog>
    void open(QPointer<Dialog> &dialog);

    ConnectionsPanel &m_table;
    QWidget *m_window;
    QList<server::ConnectionInfo> m_connections;
    QPointer<DisconnectDialog> m_disconnect;
    QPointer<PushDialog> m_push;
};

} // namespace ui
