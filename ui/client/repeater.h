// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/repeatschedule.h"
#include "server/wire/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace ui {

/// Says when to send the next of a row of equal messages, at a rate that does not drift.
class Repeater : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; ///< nanoseconds

    explicit Repeater(Clock clock = wire::now, QObject *parent = nullptr);

    void start(const client::RepeatSchedule::Settings &settings);
    void stop();
    [[nodiscard]] bool isActive() const { return m_active; }
    /// Of the present row, or the last one.
    [[nodiscard]] const client::RepeatSchedule::Settings &settings() const { return m_settings; }
    [[nodiscard]] qint64 sent() const { return m_schedule ? m_schedule->sent() : 0; }
    [[nodiscard]] qint64 missed() const { return m_schedule ? m_schedule->missed() : 0; }

signals:
    void due(int count);
    /// All were sent.
    void finished();

private:
    void tick();

    Clock m_clock;
    client::RepeatSchedule::Settings m_settings;
    std::optional<client::RepeatSchedule> m_schedule;
    QTimer m_timer;
    bool m_active = false;
};

} // namespace ui
