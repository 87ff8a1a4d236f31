// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace client {

/// Says when the next of a row of equal messages is due, every interval from the start on, so that it keeps
/// its rate however late each single one is. Pure: the clock is a parameter, of any origin.
class RepeatSchedule
{
public:
    using Nanoseconds = std::chrono::nanoseconds;

    struct Settings {
        std::chrono::milliseconds interval{1'000}; ///< at least 1 ms
        qint64 times = 0;                          ///< how many messages in all; 0: until stopped
        int mostAtOnce =
            1; ///< how many that are late may be sent together; the others are missed, never sent
    };

    struct Due {
        int send = 0;      ///< how many messages to send now
        qint64 missed = 0; ///< how many were due since the last call and are given up
    };

    RepeatSchedule(const Settings &settings, Nanoseconds start);

    /// What is due at `now`; the first message is at the start. Counts it as sent.
    [[nodiscard]] Due take(Nanoseconds now);

    /// How long to wait until something is due; 0: it is. Nothing to wait for where isFinished().
    [[nodiscard]] Nanoseconds wait(Nanoseconds now) const;

    /// Whether all messages were sent. One that was missed is not: another is sent in its place at the end.
    [[nodiscard]] bool isFinished() const { return m_settings.times > 0 && m_sent >= m_settings.times; }

    [[nodiscard]] qint64 sent() const { return m_sent; }
    [[nodiscard]] qint64 missed() const { return m_missed; }

private:
    Settings m_settings;
    Nanoseconds m_start;
    qint64 m_next = 0; ///< the number of the interval whose message comes next
    qint64 m_sent = 0;
    qint64 m_missed = 0;
};

} // namespace client
