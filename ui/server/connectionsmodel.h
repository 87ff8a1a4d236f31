// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

namespace ui {

/// The server's open connections; each snapshot changes only what differs, so selection and scrolling
/// survive.
class ConnectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Address,
        Path,
        Origin,
        Subprotocol,
        State,
        MessagesIn,
        MessagesOut,
        BytesIn,
        BytesOut,
        Since, ///< the last, since a narrow window shows it last
        ColumnCount
    };

    explicit ConnectionsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const server::ConnectionInfo &connection(int row) const { return m_rows.at(row).info; }

public slots:
    /// A whole snapshot, sorted by id.
    void setConnections(const QList<server::ConnectionInfo> &connections);

private:
    struct Row {
        server::ConnectionInfo info;
        QDateTime since; // kept, so that it does not flicker with the rounding of each snapshot
    };

    void removeClosed(const QList<server::ConnectionInfo> &connections);
    void updateKnown(const QList<server::ConnectionInfo> &connections);
    void insertOpened(const QList<server::ConnectionInfo> &connections);
    [[nodiscard]] QVariant display(const Row &row, int column) const;

    QList<Row> m_rows;
};

} // namespace ui
