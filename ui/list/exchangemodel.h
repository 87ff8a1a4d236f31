// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/pairing.h"
#include "ui/timeline/rowstore.h"

#include <QAbstractTableModel>

namespace ui {

class Timeline;

/// The messages between the client and this program's own server, one row each with its four stamps.
///
/// It reads along from the first row of the timeline on, since whoever joins in the middle could not tell
/// which echo answers what; that costs some nanoseconds a row. What a cell shows is made when it is asked
/// for.
class ExchangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,       ///< when it was sent
        Connection, ///< the client's
        Text,
        There,    ///< client sent to server received
        InServer, ///< server received to server sent
        Back,     ///< server sent to client received
        RoundTrip,
        ColumnCount
    };

    explicit ExchangeModel(Timeline &timeline, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const Exchange &exchange(int row) const;

private:
    void onAboutToDrop(quint64 end);
    void onAppended(quint64 begin, quint64 end);
    void take(quint64 begin, quint64 end);
    void take(quint64 sequence, RowStore::Row row);
    void takeOpened(const Entry &entry);
    [[nodiscard]] int rowOf(quint64 number) const;
    [[nodiscard]] QString display(const Exchange &exchange, int column) const;
    [[nodiscard]] QString toolTip(const Exchange &exchange, int column) const;
    [[nodiscard]] static QString headerToolTip(int section);
    [[nodiscard]] bool isKept(const Exchange &exchange) const;

    Timeline &m_timeline;
    Pairing m_pairing;
    quint64 m_end = 0; ///< what is younger was not announced yet
};

} // namespace ui
