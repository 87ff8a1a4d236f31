// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/pings.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace client {

/// Says when a ping is due, and raises the alarm where a pong does not come in time. While a ping that was
/// due cannot be sent, no other is.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat();

    /// 0: no automatic pings; no alarm.
    void adjust(std::chrono::milliseconds interval, std::chrono::milliseconds pongTimeout);
    void stop();

    void sent(const QByteArray &payload);
    /// Nanoseconds since the ping that the pong answers; 0: there is none. Ends the alarm.
    [[nodiscard]] qint64 answered(const QByteArray &payload);

signals:
    void due(const QByteArray &payload);
    void missed(const QByteArray &payload);
    void recovered();

private:
    void onInterval();
    void armAlarm();
    void onAlarm();

    Pings m_pings;
    QTimer m_interval;
    QTimer m_alarm;
    std::chrono::milliseconds m_pongTimeout{0};
    quint64 m_number = 0; ///< of the last automatic ping
    QByteArray m_due;     ///< its payload, until it is sent
    bool m_hasMissed = false;
};

} // namespace client
