// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/allowance.h"
#include "server/wire/clock.h"
#include "server/wire/handover.h"

#include <QByteArrayView>

#include <memory>

namespace wire {

/// What is kept of long messages.
enum class Keep : quint8 {
    Within, ///< what the Allowance grants; of the others the first 1 KiB; all while Handover::isWhole()
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
        settle();
        add(event, keptOf(event, event.payload));
        m_page->publish();
        return m_handover.notice();
    }

    /// Adds a plain event, to be read after publish(). Its payload is `payload` and not its own; copied is
    /// what is kept of it, which is little in a flood of long messages.
    void draft(const Event &event, QByteArrayView payload)
    {
        const QByteArrayView kept = keptOf(event, payload);
        if (kept.size() > Page<Event>::LongestCopied) {
            Event whole = event;
            whole.payload = kept.toByteArray();
            add(whole, whole.payload);
        } else {
            add(event, kept);
        }
        m_hasDrafts = true;
    }
    [[nodiscard]] bool hasDrafts() const { return m_hasDrafts; }
    /// Whether at present no message may be cut or left out.
    [[nodiscard]] bool keepsAll() const { return m_keep == Keep::Whole || m_handover.isWhole(); }

    /// Gives the drafts, of which there are some, this Event::Extra, and lets them be read. Returns the same
    /// as write().
    bool publish(qint64 extra)
    {
        publishDrafts(extra);
        return m_handover.notice();
    }

private:
    void add(const Event &event, QByteArrayView kept)
    {
        while (!m_page || !m_page->append(event, kept)) {
            settle();
            m_page = m_handover.turn(m_page);
        }
    }

    /// Leaves no draft behind for what comes next, which will wake the reader.
    void settle()
    {
        if (m_hasDrafts)
            publishDrafts(now());
    }

    void publishDrafts(qint64 extra)
    {
        m_page->setExtra(extra);
        m_page->publish();
        m_hasDrafts = false;
    }

    [[nodiscard]] QByteArrayView keptOf(const Event &event, QByteArrayView payload)
    {
        if (payload.size() <= Page<Event>::LongestCopied || keepsAll() || !event.isPlain() ||
            m_allowance.grant(payload.size(), event.at))
            return payload;
        qsizetype kept = KeptOfOthers;
        // Not within a character.
        while (!event.binary && kept > 0 && (static_cast<uchar>(payload.at(kept)) & 0xc0) == 0x80)
            --kept;
        return payload.first(kept);
    }

    /// Each message's part is memory that was not in use before: more of it would cost more than the echo.
    static constexpr qsizetype KeptOfOthers = 1024;

    Handover<Event> &m_handover;
    const Keep m_keep;
    Allowance m_allowance;
    std::shared_ptr<Page<Event>> m_page;
    bool m_hasDrafts = false; ///< on m_page
};

} // namespace wire
