// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"
#include "ui/timeline/moment.h"
#include "ui/timeline/tabevents.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <deque>
#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace ui {

/// The pages that the two sides wrote, as they came, and where in them each row lies: eight bytes a row.
///
/// A page stays as long as one of its rows.
class RowStore
{
public:
    struct Row {
        quint32 page = 0;
        quint16 index = 0;
        EntryKind kind = EntryKind::ServerStarted;
        Side side = Side::Server;
    };

    struct Counts {
        quint64 server = 0;
        quint64 client = 0;
    };

    RowStore();
    ~RowStore();
    Q_DISABLE_COPY_MOVE(RowStore)

    /// Keeps these batches until take(). Their rows count as held from now on.
    void queue(const server::Events &server, const QList<TabEvents> &clients);
    /// How many rows wait for take().
    [[nodiscard]] std::size_t queued() const { return m_queuedRows; }
    /// When the first of them happened; there is one.
    [[nodiscard]] qint64 queuedSince() const;
    /// The first `most` of the queued rows, in the order they happened.
    [[nodiscard]] std::vector<Row> take(std::size_t most);
    /// Lets `count` of the queued rows go unread, roughly the oldest: a stretch at a time. What came in few
    /// rows at once goes last, so that a flood does not take with it what a quiet connection said.
    Counts skip(std::size_t count);
    /// The rows of entries that no page holds, in their order; held from now on.
    [[nodiscard]] std::vector<Row> put(const QList<Entry> &entries);
    /// Counts a row as held no longer. It can be read until sweep(). True if its page goes with it.
    bool release(Row row);
    /// Counts many as held no longer, those of one page at once.
    template<typename Iterator>
    void release(Iterator begin, Iterator end)
    {
        while (begin != end) {
            const quint32 page = begin->page;
            quint32 rows = 0;
            for (; begin != end && begin->page == page; ++begin)
                ++rows;
            giveUp(page, rows);
        }
    }
    /// Lets go the pages none of whose rows is held.
    void sweep();

    /// What the payloads of the pages take; a page counts until its last row is released.
    [[nodiscard]] qint64 payloadBytes() const { return m_payloadBytes; }

    /// A store of these rows alone, on the same pages: another thread may read it, and it goes on where this
    /// one lets them go.
    [[nodiscard]] std::unique_ptr<RowStore> sharing(std::span<const Row> rows) const;

    [[nodiscard]] Entry entry(Row row) const;
    [[nodiscard]] qint64 at(Row row) const;
    [[nodiscard]] quint64 connection(Row row) const;
    /// The tab whose client wrote it.
    [[nodiscard]] quint32 tab(Row row) const { return held(row.page).tab; }
    /// Without its payload, which makes it cheap.
    [[nodiscard]] Moment moment(Row row) const;

private:
    using ServerPage = std::shared_ptr<const wire::Page<server::Event>>;
    using ClientPage = std::shared_ptr<const wire::Page<client::Event>>;
    using EntryPage = std::shared_ptr<const QList<Entry>>;
    struct Held {
        std::variant<ServerPage, ClientPage, EntryPage> page;
        quint32 rows = 0;
        quint32 tab = 0;
        qint64 payloadBytes = 0;
    };
    struct Cursor;

    template<typename Event>
    void addCursors(const wire::Batch<Event> &events, Side side, quint32 tab = 0);
    [[nodiscard]] Cursor popCursor();
    void pushCursor(const Cursor &cursor);
    /// The same of one stretch; returns how many rows that were.
    quint32 skip(const Cursor &stretch, std::size_t most, Counts &skipped);
    void giveUp(quint32 page, quint32 rows);
    template<typename Page>
    [[nodiscard]] quint32 hold(const Page &page);
    [[nodiscard]] Held &held(quint32 page) { return m_pages[page - m_firstPage]; }
    [[nodiscard]] const Held &held(quint32 page) const { return m_pages[page - m_firstPage]; }

    std::deque<Held> m_pages;
    QHash<const void *, quint32> m_numbers; ///< of the pages
    std::vector<quint32> m_leaving;
    std::vector<Cursor> m_queue; ///< a heap, the earliest on top
    std::size_t m_queuedRows = 0;
    quint32 m_firstPage = 0;
    qint64 m_payloadBytes = 0;
};

} // namespace ui
