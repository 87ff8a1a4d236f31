// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractEventDispatcher>
#include <QList>

#include <chrono>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

class QObject;

namespace server {

/// The timers of one thread in the order they fall due.
///
/// No timer fires early. A coarse one may fire up to 5 % of its interval late and a very coarse one up to a
/// second, so that many fall due together; none drifts, since the next due time counts from the last ideal
/// one. Adding, removing and firing take O(log n). It reads no clock and sends no event: the caller does, in
/// one thread.
class TimerQueue
{
public:
    using Clock = std::chrono::steady_clock;

    /// A timer that takeDue() handed out.
    struct Due {
        int id = 0;
        QObject *object = nullptr;
        quint64 order = 0;
    };

    /// Starts the timer `id`, unique among those that run. A negative interval counts as zero.
    void insert(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object,
                Clock::time_point now);
    /// Stops the timer. False: there is none.
    bool remove(int id);
    /// Stops all timers of the object. False: it has none.
    bool removeAllOf(QObject *object);
    /// Stops all timers.
    void clear();

    /// The timers of the object with the interval and type they were started with.
    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject *object) const;
    /// When the timer falls due next; nothing if there is none of this id.
    [[nodiscard]] std::optional<Clock::time_point> dueOf(int id) const;
    /// When the first timer falls due, those between takeDue() and putBack() left out; nothing if there is
    /// none.
    [[nodiscard]] std::optional<Clock::time_point> nextDue() const;

    /// What takeDue() needs so that one turn fires each timer at most once, zero timers too.
    [[nodiscard]] quint64 mark() const { return m_lastOrder; }
    /// The first timer due at `now` that was not started or fired since `mark`. It cannot fall due again, in
    /// a nested event loop either, before putBack().
    [[nodiscard]] std::optional<Due> takeDue(Clock::time_point now, quint64 mark);
    /// Lets a timer from takeDue() fall due again, unless it has been stopped meanwhile.
    void putBack(const Due &due);

private:
    struct Timer {
        QObject *object = nullptr;
        std::chrono::milliseconds interval{0};
        Clock::time_point ideal; ///< when it would fall due were it precise
        Clock::time_point due;
        quint64 order = 0; ///< distinguishes this run from others of the same id
        Qt::TimerType type = Qt::CoarseTimer;
        bool fires = false; ///< between takeDue() and putBack(), and so not in m_queue
    };

    struct Place {
        Clock::time_point due;
        quint64 order = 0;
        int id = 0;

        friend bool operator<(const Place &one, const Place &other)
        {
            return std::tie(one.due, one.order) < std::tie(other.due, other.order);
        }
    };

    static Clock::time_point roundedDue(const Timer &timer);
    static Clock::time_point nextIdeal(const Timer &timer, Clock::time_point now);

    std::unordered_map<int, Timer> m_timers;
    std::set<Place> m_queue;
    std::set<std::pair<QObject *, int>> m_objects;
    quint64 m_lastOrder = 0;
};

} // namespace server
