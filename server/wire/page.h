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
/// One block of memory: from its front grow records of 48 bytes, from its back the payloads' bytes, and where
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
        const bool copied = event.isPlain() && kept.size() <= LongestCopied;
        const auto recordsEnd = static_cast<qsizetype>((m_written + 1) * sizeof(Record));
        if (recordsEnd > m_payloads - (copied ? kept.size() : 0) || m_shared >= MostShared)
            return false;
        Record &record = m_records[m_written++];
        record.at = event.at;
        record.extra = event.*Event::Extra;
        record.size = event.size;
        record.connection = event.connection;
        record.kind = event.kind;
        record.binary = event.binary;
        record.copied = copied;
        if (copied) {
            m_payloads -= kept.size();
            char *const payload = reinterpret_cast<char *>(m_block.get()) + m_payloads;
            if (!kept.isEmpty())
                std::memcpy(payload, kept.data(), static_cast<std::size_t>(kept.size()));
            record.payload = payload;
            record.length = static_cast<quint32>(kept.size());
        } else {
            m_shared += event.payload.size();
            m_beside.push_back(std::make_unique<Event>(event));
            record.beside = m_beside.back().get();
        }
        return true;
    }
    /// Sets Event::Extra of all that was added and not published yet.
    void setExtra(qint64 extra)
    {
        for (quint32 i = m_size.load(std::memory_order_relaxed); i < m_written; ++i) {
            Record &record = m_records[i];
            (record.copied ? record.extra : record.beside->*Event::Extra) = extra;
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

    [[nodiscard]] qint64 at(quint32 index) const { return m_records[index].at; }
    [[nodiscard]] Kind kind(quint32 index) const { return m_records[index].kind; }
    [[nodiscard]] quint64 connection(quint32 index) const { return m_records[index].connection; }
    /// The message's full size in bytes.
    [[nodiscard]] qint64 messageSize(quint32 index) const { return m_records[index].size; }
    /// Event::Extra.
    [[nodiscard]] qint64 extra(quint32 index) const
    {
        const Record &record = m_records[index];
        return record.copied ? record.extra : record.beside->*Event::Extra;
    }
    /// What was kept of the payload; lives as long as the page.
    [[nodiscard]] QByteArrayView payload(quint32 index) const
    {
        const Record &record = m_records[index];
        if (record.copied)
            return {record.payload, static_cast<qsizetype>(record.length)};
        return record.beside->payload;
    }
    /// The event as it was put; its payload may be shorter than its size.
    [[nodiscard]] Event event(quint32 index) const
    {
        const Record &record = m_records[index];
        if (!record.copied)
            return *record.beside;
        Event event;
        event.at = record.at;
        event.*Event::Extra = record.extra;
        event.size = record.size;
        event.connection = record.connection;
        event.kind = record.kind;
        event.binary = record.binary;
        event.payload = payload(index).toByteArray();
        return event;
    }
    /// Bytes of the payloads that it shares. Only once it is written to no more.
    [[nodiscard]] qint64 sharedBytes() const { return m_shared; }

private:
    struct Record {
        qint64 at;
        qint64 extra;
        qint64 size;
        quint64 connection;
        union {
            const char *payload; ///< in the block
            Event *beside;
        };
        quint32 length; ///< of the payload in the block
        Kind kind;
        bool binary;
        bool copied; ///< in the block
    };
    static_assert(sizeof(Record) == 48 && std::is_trivial_v<Record>);

    const std::shared_ptr<Blocks> m_blocks;
    Blocks::Block m_block;
    Record *const m_records; ///< m_block's
    quint32 m_written = 0;
    std::atomic<quint32> m_size = 0; ///< how many of them are published
    qsizetype m_payloads = Capacity; ///< where they begin
    qint64 m_shared = 0;
    std::vector<std::unique_ptr<Event>> m_beside; ///< the writer's; read through the records
};

} // namespace wire
