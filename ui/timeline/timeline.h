// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"
#include "ui/timeline/marks.h"
#include "ui/timeline/rowstore.h"
#include "ui/timeline/snapshot.h"

#include <QObject>

#include <cstddef>
#include <deque>
#include <functional>
#include <vector>

namespace ui {

/// The one bounded store of everything that happened, on both sides, in the order it came.
///
/// Each entry has a sequence number that it keeps until it is let go; they are consecutive, so a view keeps
/// numbers. The entries stay on the pages where they were written; what a view asks for is read from there.
/// Lives in the GUI thread.
class Timeline : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        qsizetype rows = 1'000'000;
        qint64 payloadBytes = qint64(256) << 20; ///< a single larger message is kept all the same
    };
    /// What can be set.
    static constexpr qint64 LeastRows = 1'000;
    static constexpr qint64 MostRows = 20'000'000;
    static constexpr qint64 LeastBytes = qint64(1) << 20;
    static constexpr qint64 MostBytes = qint64(16) << 30;
    /// Milliseconds since 1970 (UTC) when wire::now() was 0. Asked once a batch.
    using EpochClock = std::function<qint64()>;

    explicit Timeline(QObject *parent = nullptr);
    explicit Timeline(Limits limits, EpochClock clock = systemEpoch, QObject *parent = nullptr);

    [[nodiscard]] const Limits &limits() const { return m_limits; }
    /// Lets the oldest go where there is more already.
    void setLimits(Limits limits);

    /// Adds what both sides wrote, in the order it happened, and lets the oldest go where there is no room.
    void append(const server::Events &server, const QList<TabEvents> &clients);
    /// Keeps the same for appendQueued(). Where more waits than there is room for, the oldest of that is let
    /// go unseen, and an entry will say how much.
    void queue(const server::Events &server, const QList<TabEvents> &clients);
    /// Adds the first `most` of what is queued.
    void appendQueued(std::size_t most);
    /// Lets go of the oldest rows if the timeline is too full for `more`; whether it did. appendQueued() does
    /// so itself; before it, a turn of the event loop earlier, this leaves less for its own turn.
    bool makeRoom(std::size_t more);
    /// How many rows are queued.
    [[nodiscard]] std::size_t queued() const { return m_store.queued(); }
    /// Adds entries, oldest first, that neither side wrote.
    void append(const QList<Entry> &entries);
    /// Lets everything go. What was dropped for lack of room is forgotten, too.
    void clear();

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] qint64 payloadBytes() const { return m_store.payloadBytes(); }
    /// How many entries were let go for lack of room.
    [[nodiscard]] quint64 dropped() const { return m_dropped; }

    /// The sequence number of the oldest entry; end() where there is none.
    [[nodiscard]] quint64 begin() const { return m_begin; }
    /// One beyond the sequence number of the newest entry.
    [[nodiscard]] quint64 end() const { return m_begin + m_rows.size(); }
    /// begin() <= sequence < end().
    [[nodiscard]] Entry at(quint64 sequence) const { return m_store.entry(row(sequence)); }
    [[nodiscard]] EntryKind kindAt(quint64 sequence) const { return row(sequence).kind; }
    [[nodiscard]] Side sideAt(quint64 sequence) const { return row(sequence).side; }
    /// The tab whose client wrote it; 0 also where none did.
    [[nodiscard]] quint32 tabAt(quint64 sequence) const { return m_store.tab(row(sequence)); }
    /// The same of what each() tells of.
    [[nodiscard]] quint32 tabOf(RowStore::Row row) const { return m_store.tab(row); }
    [[nodiscard]] quint64 connectionOf(RowStore::Row row) const { return m_store.connection(row); }
    [[nodiscard]] Moment momentOf(RowStore::Row row) const { return m_store.moment(row); }
    /// wire::now() when that entry happened.
    [[nodiscard]] qint64 stampAt(quint64 sequence) const { return m_store.at(row(sequence)); }
    /// That entry without what it says, which is cheap to ask for.
    [[nodiscard]] Moment momentAt(quint64 sequence) const { return m_store.moment(row(sequence)); }
    /// Calls look(sequence, row) for each of these entries, oldest first: for many of them far cheaper than
    /// to ask for one after the other.
    template<typename Look>
    void each(quint64 begin, quint64 end, Look look) const
    {
        auto row = m_rows.begin() + static_cast<std::ptrdiff_t>(begin - m_begin);
        for (quint64 sequence = begin; sequence < end; ++sequence, ++row)
            look(sequence, *row);
    }
    /// When that entry happened, in milliseconds since 1970 (UTC); right also after the machine has slept.
    [[nodiscard]] qint64 msecsSinceEpoch(quint64 sequence) const;

    /// wire::now() when the first entry happened, also if that has been let go since; 0: there was none.
    [[nodiscard]] qint64 start() const { return m_start; }
    /// What `count` entries are, for another thread to read; the sequence numbers ascend. Facts: the snapshot
    /// has, before them, what else is known about when and where connections began.
    enum class Facts : quint8 { Without, With };
    [[nodiscard]] Snapshot snapshot(std::size_t count, const std::function<quint64(std::size_t)> &sequenceAt,
                                    Facts facts = Facts::Without) const;
    /// The same of all entries.
    [[nodiscard]] Snapshot snapshot(Facts facts = Facts::Without) const
    {
        return snapshot(
            m_rows.size(), [this](std::size_t index) { return m_begin + index; }, facts);
    }

    /// The rows that the user marked.
    [[nodiscard]] Marks &marks() { return m_marks; }
    [[nodiscard]] const Marks &marks() const { return m_marks; }

    [[nodiscard]] static qint64 systemEpoch();

signals:
    /// The entries before `end` are still there and will be gone when all receivers have returned.
    void aboutToDrop(quint64 end);
    /// The entries from `begin` on are new.
    void appended(quint64 begin, quint64 end);

private:
    [[nodiscard]] RowStore::Row row(quint64 sequence) const { return m_rows[sequence - m_begin]; }
    [[nodiscard]] std::size_t surplusWith(std::size_t more) const;
    void insert(std::vector<RowStore::Row> rows);
    void drop(std::size_t count);
    [[nodiscard]] QList<Entry> takeGaps();
    void noteEpoch();
    [[nodiscard]] qint64 epochOf(quint64 sequence) const;

    /// From this sequence number on, wire::now() counts from `epoch`.
    struct Era {
        quint64 begin = 0;
        qint64 epoch = 0;
    };

    Limits m_limits;
    EpochClock m_clock;
    RowStore m_store;
    std::deque<RowStore::Row> m_rows;
    std::deque<Era> m_eras;
    quint64 m_begin = 0;
    quint64 m_dropped = 0;
    RowStore::Counts m_unseen; ///< of the queue, and not yet said
    qint64 m_start = 0;
    Marks m_marks;
};

} // namespace ui
