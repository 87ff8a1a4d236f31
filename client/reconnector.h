// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/reconnectpolicy.h"
#include "client/state.h"

#include <QObject>
#include <QTimer>

namespace client {

/// Waits for the next attempt after a connection was lost or not to be had, as a ReconnectPolicy decides.
class Reconnector : public QObject
{
    Q_OBJECT

public:
    Reconnector();

    /// The user connects: all that was is forgotten.
    void begin(const ReconnectSettings &settings);
    /// Other settings for what comes. Off: it stops to wait as well.
    void adjust(const ReconnectSettings &settings);
    /// The connection is there. Nanoseconds, wire::now().
    void opened(qint64 now) { m_openedAt = now; }

    /// The state after an attempt failed or a connection ended with `state`: the same, or Phase::Waiting with
    /// the attempt to come and its time; then due() will be told.
    [[nodiscard]] State after(State state, qint64 now);
    /// Ends the wait, and makes no further attempts.
    void stop();

    /// The number of the attempt waited for or under way; 0: none.
    [[nodiscard]] int attempt() const { return m_attempt; }

signals:
    void due();

private:
    ReconnectPolicy m_policy;
    QTimer m_wait;
    int m_attempt = 0;
    qint64 m_openedAt = 0; ///< 0: not since the last attempt
};

} // namespace client
