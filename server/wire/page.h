// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/blocks.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <atomic>
#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace wire {

/// Some thousand events in the order they happened, written by one thread while others read it already.
///
/// One block of memory: from its front grow records of 24 bytes, from its back the payloads' bytes, and where
/// they meet it is full. So a short message costs two small copies and no allocation. An event that is more
/// than that (a long payload, Event::isPlain() is false) lies beside the block as it came, its payload
/// shared. What was published never changes, so nobody who reads it needs a lock.
template<typename Event>
class Page
{
public:
    using Kind = decltype(Event::kind);

    static constexpr auto Capacity = static_cast<qsizetype>(Blocks::Size);
    /// Longer payloads are shared, not copied.
    static constexpr qsizetype LongestCopied = 4 * 1024;
    /// A page that shares this much is full, so that it can be let go before long.
    static constexpr qint64 MostShared = 4 << 20;

    /// Its block is of `blocks`, and goes back to them.
    explicit Page(std::shared_ptr<Blocks> blocks = std::make_shared<Blocks>())
        : m_blocks(std::move(blocks))
        , m_block(m_blocks->take())
        , m_records(reinterpret_cast<Record *>(m_block.get()))
    {
    }
    ~Page() { m_blocks->giveBack(std::move(m_block)); }
    Q_DISABLE_COPY_MOVE(Page)

    /// Adds an event, of whose payload `kept` is kept: where that is long, it must be all of event.payload.
    /// Returns false where there is no room. The writing thread only, as the next two.
    bool append(const Event &event, QByteArrayView kept)
    {
        if (m_written == 0)
            m_begin = event.at;
        const bool copied = isSmall(event, kept);
        const bool cut = copied && event.size != kept.size();
        const qsizetype size = copied ? kept.size() + (cut ? Word : 0) : Word;
        const auto recordsEnd = static_cast<qsizetype>((m_written + 1) * sizeof(Record));
        if (recordsEnd > m_payloads - size || m_shared >= MostShared)
            return false;
        m_payloads -= size;
        const quint64 since = static_cast<quint64>(event.at - m_begin) + Midst;
        Record &record = m_records[m_written++];
        record.extra = event.*Event::Extra;
        record.since = static_cast<quint32>(since);
        record.sinceHigh = static_cast<quint16>(since >> 32U);
        record.connection = static_cast<quint32>(event.connection);
        record.kind = event.kind;
        record.flags =
            static_cast<quint8>((event.binary ? Binary : 0U) | (copied ? 0U : Beside) | (cut ? Cut : 0U));
        record.place = static_cast<quint32>(m_payloads) << LengthBits |
                       (copied ? static_cast<quint32>(kept.size()) : 0U);
        char *const to = bytesAt(m_payloads);
        if (!copied)
            putBeside(event, kept, to);
        else if (!kept.isEmpty())
            std::memcpy(to, kept.data(), static_cast<std::size_t>(kept.size()));
        if (cut)
            std::memcpy(to + kept.size(), &event.size, Word);
        return true;
    }
    /// Sets Event::Extra of all that was added and not published yet.
    void setExtra(qint64 extra)
    {
        for (quint32 i = m_size.load(std::memory_order_relaxed); i < m_written; ++i) {
            m_records[i].extra = extra;
            if (Event *const event = beside(m_records[i]))
                event->*Event::Extra = extra;
        }
    }
    /// Lets all that was added be read.
    void publish()
    {
        // Sequentially consistent, as Handover::notice() needs it.
        m_size.store(m_written);
    }

    /// How many events can be read. Any thread, as everything below.
    [[nodiscard]] quint32 size() const { return m_size.load(); }

    [[nodiscard]] qint64 at(quint32 index) const
    {
        const Record &record = m_records[index];
        if (const Event *const event = beside(record))
            return event->at;
        return m_begin + static_cast<qint64>((quint64{record.sinceHigh} << 32U | record.since) - Midst);
    }
    [[nodiscard]] Kind kind(quint32 index) const { return m_records[index].kind; }
    [[nodiscard]] quint64 connection(quint32 index) const
    {
        const Event *const event = beside(m_records[index]);
        return event != nullptr ? event->connection : m_records[index].connection;
    }
    /// The message's full size in bytes.
    [[nodiscard]] qint64 messageSize(quint32 index) const
    {
        const Record &record = m_records[index];
        if (const Event *const event = beside(record))
            return event->size;
        qint64 size = record.length();
        if ((record.flags & Cut) != 0)
            std::memcpy(&size, bytesAt(record.offset() + size), Word);
        return size;
    }
    /// Event::Extra.
    [[nodiscard]] qint64 extra(quint32 index) const { return m_records[index].extra; }
    /// What was kept of the payload; lives as long as the page.
    [[nodiscard]] QByteArrayView payload(quint32 index) const
    {
        const Record &record = m_records[index];
        if (const Event *const event = beside(record))
            return event->payload;
        return {bytesAt(record.offset()), record.length()};
    }
    /// The event as it was put; its payload may be shorter than its size.
    [[nodiscard]] Event event(quint32 index) const
    {
        const Record &record = m_records[index];
        if (const Event *const event = beside(record))
            return *event;
        Event event;
        event.at = at(index);
        event.*Event::Extra = record.extra;
        event.size = messageSize(index);
        event.connection = record.connection;
        event.kind = record.kind;
        event.binary = (record.flags & Binary) != 0;
        event.payload = payload(index).toByteArray();
        return event;
    }
    /// Bytes of the payloads that it shares. Only once it is written to no more.
    [[nodiscard]] qint64 sharedBytes() const { return m_shared; }

private:
    /// As few bytes as will do: what a message costs is above all the memory it is written to.
    struct Record {
        qint64 extra;
        quint32 since; ///< Midst and the nanoseconds from the page's begin, 48 bits
        quint32 connection;
        quint32
            place; ///< where in the block its payload lies, or the pointer to an event beside; and the length
        quint16 sinceHigh;
        Kind kind;
        quint8 flags;

        [[nodiscard]] qsizetype offset() const { return place >> LengthBits; }
        [[nodiscard]] qsizetype length() const { return place & ((1U << LengthBits) - 1); }
    };
    static_assert(sizeof(Record) == 24 && std::is_trivial_v<Record>);

    static constexpr unsigned Binary = 1;
    static constexpr unsigned Beside = 2;
    static constexpr unsigned Cut = 4; ///< the message's size stands behind its payload
    static constexpr unsigned LengthBits = 13;
    static_assert(LongestCopied < 1 << LengthBits && quint64(Capacity) << LengthBits <= quint64(1) << 32U);
    static constexpr qsizetype Word = 8; ///< bytes of a size or a pointer in the block
    static_assert(sizeof(Event *) <= Word);
    static constexpr quint64 Midst = quint64(1) << 47U;

    /// Whether a record can hold it.
    [[nodiscard]] bool isSmall(const Event &event, QByteArrayView kept) const
    {
        return event.isPlain() && kept.size() <= LongestCopied && event.connection <= ~quint32(0) &&
               static_cast<quint64>(event.at - m_begin) + Midst < 2 * Midst;
    }

    void putBeside(const Event &event, QByteArrayView kept, char *to)
    {
        m_beside.push_back(std::make_unique<Event>(event));
        Event *const own = m_beside.back().get();
        if (own->payload.size() != kept.size())
            own->payload = kept.toByteArray();
        m_shared += own->payload.size();
        std::memcpy(to, &own, sizeof own);
    }

    /// Null: the record holds it all.
    [[nodiscard]] Event *beside(const Record &record) const
    {
        Event *event = nullptr;
        if ((record.flags & Beside) != 0)
            std::memcpy(&event, bytesAt(record.offset()), sizeof event);
        return event;
    }

    [[nodiscard]] char *bytesAt(qsizetype offset) const
    {
        return reinterpret_cast<char *>(m_block.get()) + offset;
    }

    const std::shared_ptr<Blocks> m_blocks;
    Blocks::Block m_block;
    Record *const m_records; ///< m_block's
    qint64 m_begin = 0;      ///< when its first event happened
    quint32 m_written = 0;
    std::atomic<quint32> m_size = 0; ///< how many of them are published
    qsizetype m_payloads = Capacity; ///< where they begin
    qint64 m_shared = 0;
    std::vector<std::unique_ptr<Event>> m_beside; ///< the writer's; read through the records
};

} // namespace wire
