// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/rowstore.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace ui {

namespace {

constexpr quint32 FewRows = 256; // in one stretch: a flood has more

} // namespace

/// What is still to be taken of a stretch.
struct RowStore::Cursor {
    qint64 at; ///< of the next row
    quint32 page;
    quint32 next;
    quint32 end;
    Side side;

    /// A heap's top is the largest, and we want the earliest; of one thread's, in its order.
    bool operator<(const Cursor &other) const
    {
        return std::tie(at, page, next) > std::tie(other.at, other.page, other.next);
    }
};

RowStore::RowStore() = default;

RowStore::~RowStore() = default;

template<typename Page>
quint32 RowStore::hold(const Page &page)
{
    const quint32 next = m_firstPage + static_cast<quint32>(m_pages.size());
    const auto found = m_numbers.constFind(page.get());
    if (found != m_numbers.constEnd())
        return *found;
    m_numbers.insert(page.get(), next);
    m_pages.push_back({.page = page});
    return next;
}

template<typename Event>
void RowStore::addCursors(const wire::Batch<Event> &events, Side side, quint32 tab)
{
    for (const wire::Stretch<Event> &stretch : events.stretches()) {
        const quint32 rows = stretch.to - stretch.from;
        const quint32 page = hold(stretch.page);
        held(page).rows += rows;
        held(page).tab = tab;
        m_queuedRows += rows;
        pushCursor({stretch.page->at(stretch.from), page, stretch.from, stretch.to, side});
    }
}

RowStore::Cursor RowStore::popCursor()
{
    std::pop_heap(m_queue.begin(), m_queue.end());
    const Cursor cursor = m_queue.back();
    m_queue.pop_back();
    return cursor;
}

void RowStore::pushCursor(const Cursor &cursor)
{
    m_queue.push_back(cursor);
    std::push_heap(m_queue.begin(), m_queue.end());
}

void RowStore::queue(const server::Events &server, const QList<TabEvents> &clients)
{
    addCursors(server, Side::Server);
    for (const TabEvents &client : clients)
        addCursors(client.events, Side::Client, client.tab);
}

qint64 RowStore::queuedSince() const { return m_queue.front().at; }

std::vector<RowStore::Row> RowStore::take(std::size_t most)
{
    std::vector<Row> rows;
    rows.reserve(std::min(most, m_queuedRows));
    while (!m_queue.empty() && rows.size() < most) {
        Cursor cursor = popCursor();
        const qint64 limit = m_queue.empty() ? std::numeric_limits<qint64>::max() : m_queue.front().at;
        // As far as nothing of the others comes between; mostly that is all of it.
        const auto takeFrom = [&](const auto &page) {
            qint64 bytes = 0;
            do {
                rows.push_back({cursor.page, static_cast<quint16>(cursor.next),
                                kindOf(page->kind(cursor.next)), cursor.side});
                bytes += page->payload(cursor.next).size();
                ++cursor.next;
            } while (cursor.next < cursor.end && page->at(cursor.next) <= limit && rows.size() < most);
            held(cursor.page).payloadBytes += bytes;
            m_payloadBytes += bytes;
            if (cursor.next == cursor.end)
                return;
            cursor.at = page->at(cursor.next);
            pushCursor(cursor);
        };
        if (cursor.side == Side::Server)
            takeFrom(std::get<ServerPage>(held(cursor.page).page));
        else
            takeFrom(std::get<ClientPage>(held(cursor.page).page));
    }
    m_queuedRows -= rows.size();
    return rows;
}

RowStore::Counts RowStore::skip(std::size_t count)
{
    Counts skipped;
    std::vector<Cursor> quiet;
    while (!m_queue.empty() && count > 0) {
        const Cursor cursor = popCursor();
        if (cursor.end - cursor.next < FewRows)
            quiet.push_back(cursor);
        else
            count -= skip(cursor, count, skipped);
    }
    for (const Cursor &cursor : quiet)
        pushCursor(cursor);
    while (!m_queue.empty() && count > 0)
        count -= skip(popCursor(), count, skipped);
    return skipped;
}

quint32 RowStore::skip(const Cursor &stretch, std::size_t most, Counts &skipped)
{
    Cursor cursor = stretch;
    const auto rows = static_cast<quint32>(std::min<std::size_t>(most, cursor.end - cursor.next));
    (cursor.side == Side::Server ? skipped.server : skipped.client) += rows;
    m_queuedRows -= rows;
    cursor.next += rows;
    if (cursor.next < cursor.end) {
        cursor.at = at({cursor.page, static_cast<quint16>(cursor.next)});
        pushCursor(cursor);
    }
    giveUp(cursor.page, rows);
    return rows;
}

std::vector<RowStore::Row> RowStore::put(const QList<Entry> &entries)
{
    constexpr qsizetype MostInAPage = std::numeric_limits<quint16>::max();
    std::vector<Row> rows;
    for (qsizetype from = 0; from < entries.size(); from += MostInAPage) {
        const auto page = std::make_shared<const QList<Entry>>(entries.mid(from, MostInAPage));
        const quint32 number = hold(page);
        qint64 bytes = 0;
        for (qsizetype i = 0; i < page->size(); ++i) {
            const Entry &entry = page->at(i);
            rows.push_back({number, static_cast<quint16>(i), entry.kind, entry.side});
            bytes += entry.payload.size();
        }
        held(number).rows = static_cast<quint32>(page->size());
        held(number).payloadBytes = bytes;
        m_payloadBytes += bytes;
    }
    return rows;
}

bool RowStore::release(Row row)
{
    giveUp(row.page, 1);
    return held(row.page).rows == 0;
}

void RowStore::giveUp(quint32 number, quint32 rows)
{
    Held &page = held(number);
    page.rows -= rows;
    if (page.rows > 0)
        return;
    m_payloadBytes -= page.payloadBytes;
    page.payloadBytes = 0;
    m_leaving.push_back(number);
}

void RowStore::sweep()
{
    for (const quint32 number : m_leaving) {
        Held &page = held(number);
        if (page.rows > 0)
            continue;
        // Its pen may write on: then it comes again under another number.
        std::visit([this](const auto &pointer) { m_numbers.remove(pointer.get()); }, page.page);
        page.page = {};
    }
    m_leaving.clear();
    while (!m_pages.empty() && m_pages.front().rows == 0) {
        m_pages.pop_front();
        ++m_firstPage;
    }
}

std::unique_ptr<RowStore> RowStore::sharing(std::span<const Row> rows) const
{
    auto store = std::make_unique<RowStore>();
    store->m_firstPage = m_firstPage;
    store->m_pages.resize(m_pages.size());
    for (const Row row : rows)
        ++store->held(row.page).rows;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (store->m_pages[i].rows > 0)
            store->m_pages[i].page = m_pages[i].page;
    }
    return store;
}

Entry RowStore::entry(Row row) const
{
    const auto &page = held(row.page).page;
    if (const auto *server = std::get_if<ServerPage>(&page))
        return entryOf((*server)->event(row.index));
    if (const auto *client = std::get_if<ClientPage>(&page))
        return entryOf((*client)->event(row.index));
    return std::get<EntryPage>(page)->at(row.index);
}

qint64 RowStore::at(Row row) const
{
    const auto &page = held(row.page).page;
    if (const auto *server = std::get_if<ServerPage>(&page))
        return (*server)->at(row.index);
    if (const auto *client = std::get_if<ClientPage>(&page))
        return (*client)->at(row.index);
    return std::get<EntryPage>(page)->at(row.index).at;
}

quint64 RowStore::connection(Row row) const
{
    const auto &page = held(row.page).page;
    if (const auto *server = std::get_if<ServerPage>(&page))
        return (*server)->connection(row.index);
    if (const auto *client = std::get_if<ClientPage>(&page))
        return (*client)->connection(row.index);
    return std::get<EntryPage>(page)->at(row.index).connection;
}

Moment RowStore::moment(Row row) const
{
    Moment moment{.kind = row.kind, .side = row.side};
    const auto read = [&moment, row](const auto &page) {
        moment.at = page->at(row.index);
        moment.connection = page->connection(row.index);
        moment.size = page->messageSize(row.index);
        return page->extra(row.index);
    };
    const auto &page = held(row.page).page;
    if (const auto *server = std::get_if<ServerPage>(&page)) {
        moment.answeredAt = read(*server);
    } else if (const auto *client = std::get_if<ClientPage>(&page)) {
        moment.roundTrip = read(*client);
    } else {
        const Entry &entry = std::get<EntryPage>(page)->at(row.index);
        moment.at = entry.at;
        moment.answeredAt = entry.answeredAt;
        moment.connection = entry.connection;
        moment.size = entry.size;
        moment.roundTrip = entry.roundTrip;
    }
    return moment;
}

} // namespace ui
