// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/epolldispatcher.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QThread>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <utility>

using namespace std::chrono;

namespace server {

namespace {
int createWakeDescriptor()
{
    const int descriptor = eventfd(0, EFD_CLOEXEC);
    if (descriptor == -1)
        qFatal("Cannot create an eventfd: %s. Raise the limit of open files.", std::strerror(errno));
    return descriptor;
}

// Rounded up, or the last fraction of a millisecond before a timer falls due would be spent spinning.
int wholeMilliseconds(nanoseconds time)
{
    constexpr auto most = milliseconds(std::numeric_limits<int>::max());
    return static_cast<int>(std::clamp(ceil<milliseconds>(time), milliseconds(0), most).count());
}
} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_wakeDescriptor(createWakeDescriptor())
    , m_sockets(m_wakeDescriptor)
{
}

EpollDispatcher::~EpollDispatcher() { close(m_wakeDescriptor); }

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    emit awake();
    // Pairs with wakeUp(): the thread sanitizer cannot see the lock within Qt that hands posted events over.
    (void)m_phase.load(std::memory_order_acquire);
    QCoreApplication::sendPostedEvents();

    const bool sockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    // A wake-up that the turn before saw is nearly always an event posted to this one, and just delivered.
    bool delivered = std::exchange(m_woken, false);
    if (sockets) {
        m_sockets.offerWrites();
        delivered |= deliverNotifiers();
    }
    const bool block = mayBlock(flags, delivered);
    if (block)
        emit aboutToBlock();
    if (m_interrupted)
        return delivered;

    delivered |= wait(flags, block);
    if (sockets)
        delivered |= deliverNotifiers();
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        delivered |= deliverTimers();
    return delivered;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(notifier->thread() == thread() && thread() == QThread::currentThread());
    m_sockets.insert(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(notifier->thread() == thread() && thread() == QThread::currentThread());
    m_sockets.remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    Q_ASSERT(object->thread() == thread() && thread() == QThread::currentThread());
    m_timers.insert(timerId, milliseconds(interval), timerType, object, TimerQueue::Clock::now());
}

bool EpollDispatcher::unregisterTimer(int timerId) { return m_timers.remove(timerId); }

bool EpollDispatcher::unregisterTimers(QObject *object) { return m_timers.removeAllOf(object); }

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto due = m_timers.dueOf(timerId);
    return due ? wholeMilliseconds(*due - TimerQueue::Clock::now()) : -1;
}

void EpollDispatcher::wakeUp()
{
    if (m_phase.exchange(Phase::Woken) == Phase::Waiting)
        (void)eventfd_write(m_wakeDescriptor, 1);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

void EpollDispatcher::closingDown()
{
    m_timers.clear();
    m_sockets.clear();
}

bool EpollDispatcher::mayBlock(QEventLoop::ProcessEventsFlags flags, bool delivered) const
{
    // What was delivered may be what the caller of a single turn waits for. A loop's exec() ends by
    // interrupt().
    return flags.testFlag(QEventLoop::WaitForMoreEvents) &&
           (!delivered || flags.testFlag(QEventLoop::EventLoopExec)) && m_phase != Phase::Woken;
}

bool EpollDispatcher::wait(QEventLoop::ProcessEventsFlags flags, bool block)
{
    Phase expected = Phase::Running;
    // Fails if woken since mayBlock(), by a slot of aboutToBlock() for one. That is told apart nowhere but
    // here, after the wait, since interrupt() may have come before the turn that must not wait for it.
    const bool waits = block && m_phase.compare_exchange_strong(expected, Phase::Waiting);
    bool done = false;
    while (!done) {
        const int most = waits ? timeout(flags) : 0;
        done =
            flags.testFlag(QEventLoop::ExcludeSocketNotifiers) ? waitForWakeUp(most) : m_sockets.wait(most);
    }
    m_woken = m_phase.exchange(Phase::Running) == Phase::Woken;
    if (waits && m_woken)
        takeKick();
    return m_woken;
}

void EpollDispatcher::takeKick() const
{
    // Another thread has written, or is just about to if something else ended the wait: waiting for that
    // makes sure that it never writes to a descriptor that has been closed, and become another one's,
    // meanwhile.
    eventfd_t value = 0;
    while (eventfd_read(m_wakeDescriptor, &value) == -1 && errno == EINTR) {
    }
}

bool EpollDispatcher::waitForWakeUp(int timeout) const
{
    pollfd wake = {m_wakeDescriptor, POLLIN, 0};
    return poll(&wake, 1, timeout) != -1 || errno != EINTR;
}

int EpollDispatcher::timeout(QEventLoop::ProcessEventsFlags flags) const
{
    const auto due = flags.testFlag(QEventLoop::X11ExcludeTimers) ? std::nullopt : m_timers.nextDue();
    return due ? wholeMilliseconds(*due - TimerQueue::Clock::now()) : -1;
}

bool EpollDispatcher::deliverNotifiers()
{
    bool any = false;
    QEvent event(QEvent::SockAct);
    while (QSocketNotifier *notifier = m_sockets.takeReady()) {
        QCoreApplication::sendEvent(notifier, &event);
        any = true;
    }
    return any;
}

bool EpollDispatcher::deliverTimers()
{
    if (!m_timers.nextDue())
        return false;
    const auto now = TimerQueue::Clock::now();
    const quint64 mark = m_timers.mark();
    bool any = false;
    for (int count = 0; count < timersPerTurn; ++count) {
        const auto due = m_timers.takeDue(now, mark);
        if (!due)
            break;
        QTimerEvent event(due->id);
        QCoreApplication::sendEvent(due->object, &event);
        m_timers.putBack(*due);
        any = true;
    }
    return any;
}

} // namespace server
