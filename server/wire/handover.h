// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/batch.h"
#include "server/wire/blocks.h"
#include "server/wire/page.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace wire {

/// Hands events from the threads where they happen to the one that shows them, a page at a time.
///
/// Each writing thread has a Pen of its own, which fetches an empty page here when the last one is full; that
/// is the only lock on a message's way. The reader gets every page as soon as it is begun, and reads what is
/// written meanwhile. When it cannot keep up, the oldest full pages go and their events are counted; and it
/// can tell that it is behind, so that who writes a flood does not write what nobody will read.
template<typename Event>
class Handover
{
public:
    struct Taken {
        Batch<Event> events;
        quint64 dropped = 0; ///< how many older ones were let go since the last take()
    };

    /// Unread are at most `maxPages` full pages, which share at most `maxBytes` of long payloads.
    explicit Handover(std::size_t maxPages = 128, qint64 maxBytes = 64 << 20)
        : m_maxPages(maxPages)
        , m_maxBytes(maxBytes)
    {
    }

    /// An empty page for a pen whose last one, if it had one, is full. Any thread.
    [[nodiscard]] std::shared_ptr<Page<Event>> turn(const std::shared_ptr<Page<Event>> &full)
    {
        auto page = std::make_shared<Page<Event>>(m_blocks);
        const std::scoped_lock lock(m_mutex);
        finish(full);
        m_unread.push_back({.page = page});
        return page;
    }

    /// A pen ends. Any thread.
    void close(const std::shared_ptr<Page<Event>> &last)
    {
        const std::scoped_lock lock(m_mutex);
        finish(last);
    }

    /// Whether the reader is behind. Any thread.
    void setBehind(bool behind) { m_behind.store(behind, std::memory_order_relaxed); }
    [[nodiscard]] bool isBehind() const { return m_behind.load(std::memory_order_relaxed); }

    /// Whether the reader must be woken, once a batch. To be asked after each event. Any thread.
    [[nodiscard]] bool notice() { return !m_noticed.load() && !m_noticed.exchange(true); }

    /// Everything that was written since the last call.
    [[nodiscard]] Taken take()
    {
        Taken taken;
        // First this, then the sizes: what is written in between wakes us again.
        m_noticed.store(false);
        const std::scoped_lock lock(m_mutex);
        for (Unread &unread : m_unread) {
            const quint32 end = unread.page->size();
            if (end > unread.from)
                taken.events.append({unread.page, std::exchange(unread.from, end), end});
        }
        std::erase_if(m_unread, [](const Unread &unread) { return unread.full; });
        m_bytes = 0;
        m_fullPages = 0;
        taken.dropped = std::exchange(m_dropped, 0);
        return taken;
    }

    /// Whether all bytes of long messages are to be kept, whatever the pens would grant. Any thread.
    void setWhole(bool whole) { m_whole.store(whole, std::memory_order_relaxed); }
    [[nodiscard]] bool isWhole() const { return m_whole.load(std::memory_order_relaxed); }

private:
    struct Unread {
        std::shared_ptr<Page<Event>> page;
        quint32 from = 0;
        bool full = false;
    };

    void finish(const std::shared_ptr<Page<Event>> &page)
    {
        const auto found = std::find_if(m_unread.begin(), m_unread.end(),
                                        [&page](const Unread &unread) { return unread.page == page; });
        if (!page || found == m_unread.end())
            return;
        found->full = true;
        ++m_fullPages;
        m_bytes += page->sharedBytes();
        while (m_fullPages > m_maxPages || (m_bytes > m_maxBytes && m_fullPages > 1))
            dropOldest();
    }

    void dropOldest()
    {
        const auto oldest =
            std::find_if(m_unread.begin(), m_unread.end(), [](const Unread &unread) { return unread.full; });
        m_dropped += oldest->page->size() - oldest->from;
        m_bytes -= oldest->page->sharedBytes();
        --m_fullPages;
        m_unread.erase(oldest);
    }

    const std::shared_ptr<Blocks> m_blocks = std::make_shared<Blocks>();
    std::mutex m_mutex;
    std::atomic<bool> m_noticed = false;
    std::atomic<bool> m_behind = false;
    std::atomic<bool> m_whole = false;
    std::vector<Unread> m_unread; ///< in the order they were begun
    std::size_t m_fullPages = 0;  ///< of m_unread
    qint64 m_bytes = 0;           ///< what these share
    quint64 m_dropped = 0;
    const std::size_t m_maxPages;
    const qint64 m_maxBytes;
};

} // namespace wire
