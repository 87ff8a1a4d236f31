// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/timerqueue.h"

#include <algorithm>
#include <bit>
#include <limits>

using namespace std::chrono;

namespace server {

namespace {
// Longer ones would overflow the clock's nanoseconds once added to them.
constexpr milliseconds longestInterval = hours(24 * 365 * 100);

// Timers that share a granule fall due together. Powers of two divide each other, so that timers of different
// intervals meet as well.
nanoseconds granuleOf(milliseconds interval, Qt::TimerType type)
{
    switch (type) {
    case Qt::PreciseTimer:
        break;
    case Qt::CoarseTimer:
        return milliseconds(std::bit_floor(static_cast<quint64>(interval.count()) / 20));
    case Qt::VeryCoarseTimer:
        return seconds(1);
    }
    return nanoseconds(0);
}
} // namespace

TimerQueue::Clock::time_point TimerQueue::roundedDue(const Timer &timer)
{
    const nanoseconds granule = granuleOf(timer.interval, timer.type);
    // Rounding would turn a zero timer, which means "as soon as there is nothing else to do", into a slow
    // one.
    if (granule == granule.zero() || timer.interval == timer.interval.zero())
        return timer.ideal;
    const nanoseconds beyond = timer.ideal.time_since_epoch() % granule;
    return beyond == beyond.zero() ? timer.ideal : timer.ideal + (granule - beyond);
}

TimerQueue::Clock::time_point TimerQueue::nextIdeal(const Timer &timer, Clock::time_point now)
{
    if (timer.interval == timer.interval.zero())
        return now;
    const auto next = timer.ideal + timer.interval;
    if (next > now)
        return next;
    // Missed while a handler took long: skip those, but keep to the grid.
    return next + timer.interval * ((now - next) / timer.interval + 1);
}

void TimerQueue::insert(int id, milliseconds interval, Qt::TimerType type, QObject *object,
                        Clock::time_point now)
{
    remove(id);
    Timer timer;
    timer.object = object;
    timer.interval = std::clamp(interval, milliseconds(0), longestInterval);
    timer.ideal = now + timer.interval;
    timer.order = ++m_lastOrder;
    timer.type = type;
    timer.due = roundedDue(timer);
    m_queue.insert({timer.due, timer.order, id});
    m_objects.insert({object, id});
    m_timers.insert({id, timer});
}

bool TimerQueue::remove(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return false;
    if (!timer->second.fires)
        m_queue.erase({timer->second.due, timer->second.order, id});
    m_objects.erase({timer->second.object, id});
    m_timers.erase(timer);
    return true;
}

bool TimerQueue::removeAllOf(QObject *object)
{
    bool any = false;
    for (auto first = m_objects.lower_bound({object, std::numeric_limits<int>::min()});
         first != m_objects.end() && first->first == object;
         first = m_objects.lower_bound({object, std::numeric_limits<int>::min()}))
        any = remove(first->second);
    return any;
}

void TimerQueue::clear()
{
    m_timers.clear();
    m_queue.clear();
    m_objects.clear();
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timersOf(QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> timers;
    for (auto it = m_objects.lower_bound({object, std::numeric_limits<int>::min()});
         it != m_objects.end() && it->first == object; ++it) {
        const Timer &timer = m_timers.at(it->second);
        const auto interval = std::min(timer.interval, milliseconds(std::numeric_limits<int>::max())).count();
        timers.append({it->second, static_cast<int>(interval), timer.type});
    }
    return timers;
}

std::optional<TimerQueue::Clock::time_point> TimerQueue::dueOf(int id) const
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return std::nullopt;
    return timer->second.due;
}

std::optional<TimerQueue::Clock::time_point> TimerQueue::nextDue() const
{
    if (m_queue.empty())
        return std::nullopt;
    return m_queue.begin()->due;
}

std::optional<TimerQueue::Due> TimerQueue::takeDue(Clock::time_point now, quint64 mark)
{
    if (m_queue.empty())
        return std::nullopt;
    const Place first = *m_queue.begin();
    if (first.due > now || first.order > mark)
        return std::nullopt;
    m_queue.erase(m_queue.begin());
    Timer &timer = m_timers.at(first.id);
    timer.fires = true;
    timer.order = ++m_lastOrder;
    // Reckoned before the handler runs, which may ask for the remaining time.
    timer.ideal = nextIdeal(timer, now);
    timer.due = roundedDue(timer);
    return Due{first.id, timer.object, timer.order};
}

void TimerQueue::putBack(const Due &due)
{
    const auto timer = m_timers.find(due.id);
    // The order differs where the handler stopped the timer and another one got its id.
    if (timer == m_timers.end() || timer->second.order != due.order)
        return;
    timer->second.fires = false;
    m_queue.insert({timer->second.due, timer->second.order, due.id});
}

} // namespace server
