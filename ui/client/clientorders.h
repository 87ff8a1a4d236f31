// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/state.h"

#include <QObject>
#include <QUrl>

namespace ui {

/// What the user wants of the connection, as orders that its state allows.
class ClientOrders : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the orders depend on; to be followed by proceed() once all else knows of it, too.
    void setState(const client::State &state);
    /// Connects to what waits for the end of the former connection.
    void proceed();
    /// Whether it has ended because the user wanted that.
    [[nodiscard]] bool isUsersDoing() const;

    /// After ending the connection that there is.
    void connectTo(const QUrl &url);
    /// Ends what there is: the connection, the attempt, or the wait for the next.
    void end();
    void close(quint16 code, const QString &reason);
    /// Without a Close.
    void abort();

signals:
    void connectRequested(const QUrl &url);
    void disconnectRequested(quint16 code, const QString &reason);
    void cancelRequested();
    void abortRequested();
    void stopReconnectingRequested();

private:
    client::Phase m_phase = client::Phase::Disconnected;
    QUrl m_next; ///< to connect to as soon as the present connection has ended
    bool m_endedByUser = false;
};

} // namespace ui
