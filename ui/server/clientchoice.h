// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"

#include <QComboBox>
#include <QList>

namespace ui {

/// Chooses some of the server's clients: those selected in the table, all, or one of them.
class ClientChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ClientChoice(QWidget *parent = nullptr);

    /// What the table has selected; chosen at first. May be empty.
    void setSelected(const QList<quint64> &ids);
    /// Those who are connected. What is chosen stays chosen, as far as it is still there.
    void setConnections(const QList<server::ConnectionInfo> &connections);

    [[nodiscard]] bool isAll() const;
    /// The chosen ones that are connected.
    [[nodiscard]] QList<quint64> ids() const;

private:
    void fill();

    QList<server::ConnectionInfo> m_connections;
    QList<quint64> m_selected;
};

} // namespace ui
