// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/rowsieve.h"
#include "ui/timeline/sentence.h"
#include "ui/timeline/timeline.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <chrono>
#include <deque>
#include <vector>

namespace ui {

/// A filtered view of the timeline, one row an entry, newest last.
///
/// It keeps sequence numbers only; everything a cell shows is made when the cell is asked for. Each batch of
/// the timeline is at most one insertion and one removal.
///
/// A text is searched for in slices of some milliseconds, so that the window stays alive: what is new first,
/// then backwards from the newest, since that is where the user looks.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        Source,    ///< side and connection
        Arrow,     ///< the direction of a message
        Text,      ///< what a message says, or the sentence
        Statement, ///< the sentence
        RoundTrip,
        Size,
        SideName,
        Connection,
        KindName,
        Note, ///< what the user wrote
        ColumnCount
    };
    enum class TimeMode : quint8 {
        Absolute,
        SinceStart,    ///< of the timeline
        SincePrevious, ///< the row before it
    };
    enum Role {
        PayloadRole = Qt::UserRole, ///< QByteArray
        DirectionRole,              ///< ui::Direction as int
        KindRole,                   ///< ui::EntryKind as int
        SequenceRole,               ///< quint64
    };

    TimelineModel(Timeline &timeline, const TimelineFilter &filter, QObject *parent = nullptr);
    /// Of the same timeline, as far as `other` shows it, with another filter.
    TimelineModel(const TimelineModel &other, const TimelineFilter &filter, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const TimelineFilter &filter() const { return m_sieve.filter(); }
    /// Shows other entries; resets the model if the filter is not the one it has.
    void setFilter(const TimelineFilter &filter);

    /// A paused model shows nothing new until it is resumed, and then everything at once. It still loses what
    /// the timeline lets go.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// How many rows of those that the view is for have come while it is paused.
    [[nodiscard]] qsizetype heldBack() const { return m_heldBack; }

    /// What the time column says.
    void setTimeMode(TimeMode mode);
    [[nodiscard]] TimeMode timeMode() const { return m_timeMode; }

    /// Shows only what happens from now on. The timeline and other models keep their entries.
    void hideShown();

    /// The sequence number before which everything was hidden.
    [[nodiscard]] quint64 hiddenBefore() const { return m_from; }

    /// How many entries there are for the view, as far as it has looked, whatever its user left of them.
    [[nodiscard]] qsizetype offered() const { return m_sieve.offered(); }
    /// How many rows of this view the timeline let go; of one that is for everything, also those unseen.
    [[nodiscard]] quint64 letGo() const { return m_sieve.isForAll() ? m_timeline.dropped() : m_letGo; }
    /// How many entries were given up because the search in them took too long.
    [[nodiscard]] qsizetype tooSlow() const { return m_sieve.tooSlow(); }

    /// Whether entries are left in which the filter's text has not been searched for.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// How long a slice of the search lasts.
    void setSliceTime(std::chrono::nanoseconds time) { m_sliceTime = time; }

    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] Entry entry(int row) const;
    /// All rows, for another thread to read.
    [[nodiscard]] Snapshot snapshot(Timeline::Facts facts = Timeline::Facts::Without) const;
    [[nodiscard]] quint64 sequence(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The first row whose sequence number is at least that; rowCount() if there is none.
    [[nodiscard]] int firstFrom(quint64 sequence) const;
    /// The row of that sequence number; -1 if it is not shown.
    [[nodiscard]] int rowOf(quint64 sequence) const;
    /// How many of the rows are messages.
    [[nodiscard]] qsizetype messageCount() const { return m_messages; }

    /// "12:04:31.102", in local time.
    [[nodiscard]] QString timeText(int row) const;
    /// "server", "client #2".
    [[nodiscard]] QString sourceText(int row) const;

signals:
    void searchingChanged(bool searching);
    /// isPaused() or heldBack() is another.
    void heldBackChanged();

private:
    void onAboutToDrop(quint64 end);
    void onAppended(quint64 begin, quint64 end);
    void collect();
    void search();
    bool searchForward(std::chrono::steady_clock::time_point end);
    bool searchBackward(std::chrono::steady_clock::time_point end);
    [[nodiscard]] quint64 rowsAtOnce() const;
    [[nodiscard]] bool isTimeUp(std::chrono::steady_clock::time_point end);
    void forgetFound();
    void look(quint64 begin, quint64 end);
    /// Until where the newer entries are to be shown, and from where on the older ones.
    [[nodiscard]] quint64 newest() const;
    [[nodiscard]] quint64 oldest() const;
    [[nodiscard]] bool isMessageAt(quint64 sequence) const;
    void onMarked(quint64 sequence);

    Timeline &m_timeline;
    RowSieve m_sieve;
    std::deque<quint64> m_rows;   // sequence numbers
    std::vector<quint64> m_found; // the same, of rows that are not shown yet
    quint64 m_from = 0;           // what is older was hidden by the user
    quint64 m_first = 0;          // what is older has not been looked at
    quint64 m_next = 0;           // what is younger has not been looked at
    QTimer m_slice;
    std::chrono::nanoseconds m_sliceTime = std::chrono::milliseconds(4);
    int m_unclocked = 0; // times that the slice went on without a look at the clock
    qsizetype m_messages = 0;
    qsizetype m_heldBack = 0;
    quint64 m_letGo = 0;
    TimeMode m_timeMode = TimeMode::Absolute;
    bool m_paused = false;
    bool m_searching = false;
    bool m_resetting = false;
};

} // namespace ui
