// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>

#include <ctime>

/// In KiB, of this process.
inline qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

/// Listens to the heart of the window's thread, a timer of 1 ms: how long it stands still at most, and how
/// long the thread works at a stretch meanwhile. The first suffers from whatever else the machine does, the
/// second hardly. Milliseconds.
class Beat : public QObject
{
public:
    Beat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, &Beat::onBeat);
        m_timer.start();
        restart();
    }

    /// Forgets what was.
    void restart()
    {
        m_since.start();
        m_sinceBeat.start();
        m_workedBefore = worked();
        m_workedAtBeat = m_workedBefore;
        m_deaf = 0;
        m_busy = 0;
    }

    /// The longest time between two beats.
    [[nodiscard]] double deaf() const { return m_deaf; }
    /// The most processor time between two beats.
    [[nodiscard]] double busy() const { return m_busy; }
    /// Of one processor, since restart().
    [[nodiscard]] double share() const
    {
        return (worked() - m_workedBefore) / (static_cast<double>(m_since.nsecsElapsed()) / 1e6);
    }

private:
    /// The processor time of this thread.
    [[nodiscard]] static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    void onBeat()
    {
        m_deaf = std::max(m_deaf, static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6);
        m_sinceBeat.restart();
        const double now = worked();
        m_busy = std::max(m_busy, now - m_workedAtBeat);
        m_workedAtBeat = now;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_sinceBeat;
    double m_workedBefore = 0;
    double m_workedAtBeat = 0;
    double m_deaf = 0;
    double m_busy = 0;
};
