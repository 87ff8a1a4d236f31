// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

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
/// shared. What lies below size() never changes, so nobody who reads it needs a lock.
template<typename Event>
class Page
{
public:
    using Kind = decltype(Event::kind);

    static constexpr quint32 Capacity = 256 * 1024;
    /// Longer payloads are shared, not copied.
    static constexpr qsizetype LongestCopied = 4 * 1024;
    /// A page that shares this much is full, so that it can be let go before long.
    static constexpr qint64 MostShared = 4 << 20;

    Page()
        : m_block(std::make_unique_for_overwrite<Record[]>(Capacity / sizeof(Record)))
    {
    }
    ~Page() = default;
    Q_DISABLE_COPY_MOVE(Page)

    /// Adds an event with the first `kept` bytes of its payload. Returns false where there is no room. The
    /// writing thread only.
    bool append(const Event &event, qsizetype kept)
    {
        const bool copied = event.isPlain() && kept <= LongestCopied;
        const quint32 index = m_size.load(std::memory_order_relaxed);
        const auto recordsEnd = static_cast<qsizetype>((index + 1) * sizeof(Record));
        if (recordsEnd > m_payloads - (copied ? kept : 0) || m_shared >= MostShared)
            return false;
        Record &record = m_block[index];
        record.at = event.at;
        record.extra = event.*Event::Extra;
        record.size = event.size;
        record.connection = event.connection;
        record.kind = event.kind;
        record.binary = event.binary;
        record.copied = copied;
        if (copied) {
            m_payloads -= kept;
            std::memcpy(bytes() + m_payloads, event.payload.constData(), static_cast<std::size_t>(kept));
            record.payload = bytes() + m_payloads;
            record.length = static_cast<quint32>(kept);
        } else {
            m_shared += event.payload.size();
            m_beside.push_back(std::make_unique<const Event>(event));
            record.beside = m_beside.back().get();
        }
        // Sequentially consistent, as Handover::notice() needs it.
        m_size.store(index + 1);
        return true;
    }

    /// How many events can be read. Any thread, as everything below.
    [[nodiscard]] quint32 size() const { return m_size.load(); }

    [[nodiscard]] qint64 at(quint32 index) const { return m_block[index].at; }
    [[nodiscard]] Kind kind(quint32 index) const { return m_block[index].kind; }
    /// What was kept of the payload; lives as long as the page.
    [[nodiscard]] QByteArrayView payload(quint32 index) const
    {
        const Record &record = m_block[index];
        if (record.copied)
            return {record.payload, static_cast<qsizetype>(record.length)};
        return record.beside->payload;
    }
    /// The event as it was put; its payload may be shorter than its size.
    [[nodiscard]] Event event(quint32 index) const
    {
        const Record &record = m_block[index];
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
            const Event *beside;
        };
        quint32 length; ///< of the payload in the block
        Kind kind;
        bool binary;
        bool copied; ///< in the block
    };
    static_assert(sizeof(Record) == 48 && std::is_trivial_v<Record>);

    [[nodiscard]] char *bytes() { return reinterpret_cast<char *>(m_block.get()); }

    std::unique_ptr<Record[]> m_block;
    std::atomic<quint32> m_size = 0;
    qsizetype m_payloads = Capacity / sizeof(Record) * sizeof(Record); ///< where they begin
    qint64 m_shared = 0;
    std::vector<std::unique_ptr<const Event>> m_beside; ///< the writer's; read through the records
};

} // namespace wire
