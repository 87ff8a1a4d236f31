// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/epollset.h"
#include "server/timerqueue.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace server {

/// An event dispatcher whose turn costs as much as what happened in it, however many descriptors are open.
///
/// Give it to a thread before that starts, with QThread::setEventDispatcher(), which makes the thread its
/// owner. All functions belong to that thread but wakeUp() and interrupt(), which any thread may call.
///
/// It differs from Qt's dispatchers in what a write notifier means. One that is switched on gets its first
/// event at the start of the next turn, without asking the kernel: a socket is nearly always writable, so
/// that what is queued goes out at once, and all that was queued in one turn goes out together. Hence the
/// descriptor must be non-blocking, and the handler must take it in good part if nothing could be written;
/// the notifier, still on, is then called when the kernel says so. One that is switched on by its own handler
/// waits for the kernel straight away. The kernel learns of notifiers just before the thread waits, and only
/// where they differ from what it watches already.
///
/// A turn delivers posted events, at most EpollSet::eventsPerTurn write offers and as many socket events, and
/// as many timers: none of them can keep the others waiting. Timers are as TimerQueue says.
class EpollDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    /// How many timers fire in one turn at most; the others follow in the next.
    static constexpr int timersPerTurn = 256;

    /// Takes two descriptors. Ends the program if there are none, as Qt's own dispatchers do.
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    /// One turn. Without QEventLoop::WaitForMoreEvents it does not wait. True: something was delivered, or
    /// wakeUp() was called, so that there may be more.
    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    /// The interval is in milliseconds.
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    /// Milliseconds, rounded up; 0 if it is overdue, -1 if there is no such timer.
    int remainingTime(int timerId) override;

    /// Ends the wait of this turn or, if the thread does not wait, of the next one. Any thread.
    void wakeUp() override;
    /// Makes processEvents() return as soon as it can. Any thread.
    void interrupt() override;

    /// Forgets all timers and notifiers: the thread ends.
    void closingDown() override;

private:
    enum class Phase : quint8 { Running, Waiting, Woken };

    bool mayBlock(QEventLoop::ProcessEventsFlags flags, bool delivered) const;
    bool wait(QEventLoop::ProcessEventsFlags flags, bool block);
    bool waitForWakeUp(int timeout) const;
    void takeKick() const;
    int timeout(QEventLoop::ProcessEventsFlags flags) const;
    bool deliverNotifiers();
    bool deliverTimers();

    int m_wakeDescriptor; ///< written only while the thread waits, so that waking a busy one costs no system
                          ///< call
    std::atomic<Phase> m_phase = Phase::Running;
    std::atomic<bool> m_interrupted = false;
    bool m_woken = false; ///< the last wait ended, or did not begin, since wakeUp() was called
    EpollSet m_sockets;
    TimerQueue m_timers;
};

} // namespace server
