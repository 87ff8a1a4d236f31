// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/allowance.h"
#include "server/wire/handover.h"

#include <memory>

namespace wire {

/// What is kept of long messages.
enum class Keep : quint8 {
    Within, ///< what the Allowance grants; of the others the first 4 KiB
    Whole,
};

/// Writes down the events of one thread, for the reader of a handover.
template<typename Event>
class Pen
{
public:
    /// `handover` must outlive it.
    explicit Pen(Handover<Event> &handover, Keep keep = Keep::Within)
        : m_handover(handover)
        , m_keep(keep)
    {
    }
    ~Pen() { m_handover.close(m_page); }
    Q_DISABLE_COPY_MOVE(Pen)

    /// Adds one event. Returns true where the caller must wake the reader, once a batch.
    bool write(const Event &event)
    {
        const qsizetype kept = keptOf(event);
        while (!m_page || !m_page->append(event, kept))
            m_page = m_handover.turn(m_page);
        return m_handover.notice();
    }

private:
    [[nodiscard]] qsizetype keptOf(const Event &event)
    {
        qsizetype kept = event.payload.size();
        if (kept <= Page<Event>::LongestCopied || m_keep == Keep::Whole || !event.isPlain() ||
            m_allowance.grant(kept, event.at))
            return kept;
        kept = Page<Event>::LongestCopied;
        // Not within a character.
        while (!event.binary && kept > 0 && (static_cast<uchar>(event.payload.at(kept)) & 0xc0) == 0x80)
            --kept;
        return kept;
    }

    Handover<Event> &m_handover;
    const Keep m_keep;
    Allowance m_allowance;
    std::shared_ptr<Page<Event>> m_page;
};

} // namespace wire
