// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QtGlobal>

#include <mutex>
#include <utility>

namespace wire {

/// A bounded queue of events between the threads where they happen and the one that shows them.
///
/// Many threads may put, one takes. It never blocks a putter for longer than a swap, and when the taker
/// cannot keep up the oldest half goes and is counted. Event needs a member `payload` with size().
template<typename Event>
class Handover
{
public:
    struct Taken {
        QList<Event> events;
        quint64 dropped = 0; ///< how many older ones were let go since the last take()
    };

    /// Holds at most `maxEvents` events and about `maxBytes` bytes of payload.
    explicit Handover(qsizetype maxEvents = 200'000, qint64 maxBytes = 64 << 20)
        : m_maxEvents(maxEvents)
        , m_maxBytes(maxBytes)
    {
    }

    /// Adds one event. Returns true if the queue was empty, so that the caller wakes the taker once per
    /// batch.
    bool put(Event event)
    {
        const std::scoped_lock lock(m_mutex);
        const bool wasEmpty = m_events.isEmpty();
        m_bytes += event.payload.size();
        m_events.append(std::move(event));
        if (m_events.size() > m_maxEvents || (m_bytes > m_maxBytes && m_events.size() > 1))
            dropOlderHalf();
        return wasEmpty;
    }

    /// Everything that was put since the last call, oldest first.
    [[nodiscard]] Taken take()
    {
        Taken taken;
        const std::scoped_lock lock(m_mutex);
        taken.events.swap(m_events);
        taken.dropped = std::exchange(m_dropped, 0);
        m_bytes = 0;
        return taken;
    }

private:
    void dropOlderHalf()
    {
        const qsizetype count = m_events.size() / 2;
        for (qsizetype i = 0; i < count; ++i)
            m_bytes -= m_events.at(i).payload.size();
        m_events.remove(0, count);
        m_dropped += static_cast<quint64>(count);
    }

    std::mutex m_mutex;
    QList<Event> m_events;
    qint64 m_bytes = 0;
    quint64 m_dropped = 0;
    qsizetype m_maxEvents;
    qint64 m_maxBytes;
};

} // namespace wire
