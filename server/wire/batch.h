// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/page.h"

#include <QList>

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace wire {

/// The events `from` up to `to` of a page.
template<typename Event>
struct Stretch {
    std::shared_ptr<const Page<Event>> page;
    quint32 from = 0;
    quint32 to = 0;
};

/// What happened since the last batch: stretches of pages, which are shared and never copied.
///
/// Each thread's events are in order; those of several threads lie one after the other. As a list, which
/// costs some allocations an event, they are all in order.
template<typename Event>
class Batch
{
public:
    Batch() = default;
    Batch(std::initializer_list<Event> events)
        : Batch(QList<Event>(events))
    {
    }
    Batch(const QList<Event> &events)
    {
        std::shared_ptr<Page<Event>> page;
        for (const Event &event : events) {
            while (!page || !page->append(event, event.payload)) {
                page = std::make_shared<Page<Event>>();
                m_stretches.push_back({page, 0, 0});
            }
            page->publish();
            ++m_stretches.back().to;
        }
    }

    void append(Stretch<Event> stretch) { m_stretches.push_back(std::move(stretch)); }
    void append(const Batch &batch)
    {
        m_stretches.insert(m_stretches.end(), batch.m_stretches.begin(), batch.m_stretches.end());
    }
    void prepend(const Event &event)
    {
        Batch first({event});
        m_stretches.insert(m_stretches.begin(), first.m_stretches.front());
    }

    [[nodiscard]] bool isEmpty() const { return m_stretches.empty(); }
    [[nodiscard]] const std::vector<Stretch<Event>> &stretches() const { return m_stretches; }
    [[nodiscard]] Event constFirst() const
    {
        return m_stretches.front().page->event(m_stretches.front().from);
    }

    operator QList<Event>() const
    {
        QList<Event> events;
        for (const Stretch<Event> &stretch : m_stretches) {
            for (quint32 i = stretch.from; i < stretch.to; ++i)
                events.append(stretch.page->event(i));
        }
        if (m_stretches.size() > 1)
            std::stable_sort(events.begin(), events.end(),
                             [](const Event &one, const Event &other) { return one.at < other.at; });
        return events;
    }

private:
    std::vector<Stretch<Event>> m_stretches;
};

} // namespace wire
