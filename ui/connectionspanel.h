// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"

#include <QList>
#include <QWidget>

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

public slots:
    void setConnections(const QList<server::ConnectionInfo> &connections);
    /// What clients are to be pointed at, for the hint.
    void setAddress(const QString &address);

private:
    ConnectionsModel *m_model;
    RowTable *m_table;
    Hint *m_hint;
};

} // namespace ui
