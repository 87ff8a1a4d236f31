// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/entry.h"

#include <QObject>

#include <deque>
#include <functional>

namespace ui {

/// The one bounded store of everything that happened, on both sides, in the order it came.
///
/// Each entry has a sequence number that it keeps until it is let go; they are consecutive, so a view keeps
/// numbers and never copies an entry. Lives in the GUI thread.
class Timeline : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        qsizetype rows = 1'000'000;
        qint64 payloadBytes = qint64(256) << 20; ///< a single larger message is kept all the same
    };
    /// Milliseconds since 1970 (UTC) when wire::now() was 0. Asked once a batch.
    using EpochClock = std::function<qint64()>;

    explicit Timeline(QObject *parent = nullptr);
    explicit Timeline(Limits limits, EpochClock clock = systemEpoch, QObject *parent = nullptr);

    /// Adds a batch, oldest first, and lets the oldest go where there is no room.
    void append(const QList<Entry> &batch);
    /// Lets everything go. What was dropped for lack of room is forgotten, too.
    void clear();

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] qint64 payloadBytes() const { return m_payloadBytes; }
    /// How many entries were let go for lack of room.
    [[nodiscard]] quint64 dropped() const { return m_dropped; }

    /// The sequence number of the oldest entry; end() where there is none.
    [[nodiscard]] quint64 begin() const { return m_begin; }
    /// One beyond the sequence number of the newest entry.
    [[nodiscard]] quint64 end() const { return m_begin + m_entries.size(); }
    /// begin() <= sequence < end().
    [[nodiscard]] const Entry &at(quint64 sequence) const { return m_entries[sequence - m_begin]; }
    /// When that entry happened, in milliseconds since 1970 (UTC); right also after the machine has slept.
    [[nodiscard]] qint64 msecsSinceEpoch(quint64 sequence) const;

    [[nodiscard]] static qint64 systemEpoch();

signals:
    /// The entries before `end` are still there and will be gone when all receivers have returned.
    void aboutToDrop(quint64 end);
    /// The entries from `begin` on are new.
    void appended(quint64 begin, quint64 end);

private:
    void drop(std::size_t count);
    void noteEpoch();

    /// From this sequence number on, wire::now() counts from `epoch`.
    struct Era {
        quint64 begin = 0;
        qint64 epoch = 0;
    };

    Limits m_limits;
    EpochClock m_clock;
    std::deque<Entry> m_entries;
    std::deque<Era> m_eras;
    quint64 m_begin = 0;
    quint64 m_dropped = 0;
    qint64 m_payloadBytes = 0;
};

} // namespace ui
