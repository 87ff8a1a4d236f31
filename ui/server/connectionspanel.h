// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace ui {

class ConnectionsModel;
class Hint;
class RowTable;

/// The table of the server's clients, in place of the client panel in server-only mode.
class ConnectionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPanel(QWidget *parent = nullptr);

    /// The table's columns as the user left them.
    [[nodiscard]] QByteArray saveColumns() const;
    /// Ignores what saveColumns() has not written.
    void restoreColumns(const QByteArray &columns);
    /// Adds something that can be done to the selected clients: a button, and an entry of the table's menu.
    void addAction(QAction &action);
    /// The numbers of the selected clients.
    [[nodiscard]] QList<quint64> selected() const;

public slots:
    /// Copies the selected clients' addresses, one a line.
    void copyAddresses();
    void setConnections(const QList<server::ConnectionInfo> &connections);
    /// What clients are to be pointed at, for the hint.
    void setAddress(const QString &address);

signals:
    /// saveColumns() is another.
    void columnsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitOrigin();

    ConnectionsModel *m_model;
    RowTable *m_table;
    Hint *m_hint;
    QHBoxLayout *m_buttons;
};

} // namespace ui
