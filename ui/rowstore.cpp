// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/rowstore.h"

#include <algorithm>
#include <limits>

namespace ui {

/// What is still to be taken of a stretch.
struct RowStore::Cursor {
    qint64 at; ///< of the next row
    quint32 page;
    quint32 next;
    quint32 end;
    Side side;

    /// A heap's top is the largest, and we want the earliest.
    bool operator<(const Cursor &other) const { return at > other.at; }
};

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
void RowStore::addCursors(std::vector<Cursor> &cursors, const wire::Batch<Event> &events, Side side)
{
    for (const wire::Stretch<Event> &stretch : events.stretches()) {
        const quint32 page = hold(stretch.page);
        held(page).rows += stretch.to - stretch.from;
        cursors.push_back({stretch.page->at(stretch.from), page, stretch.from, stretch.to, side});
    }
}

std::vector<RowStore::Row> RowStore::put(const server::Events &server, const client::Events &client)
{
    std::vector<Row> rows;
    std::vector<Cursor> cursors;
    addCursors(cursors, server, Side::Server);
    addCursors(cursors, client, Side::Client);
    std::make_heap(cursors.begin(), cursors.end());
    while (!cursors.empty()) {
        std::pop_heap(cursors.begin(), cursors.end());
        Cursor cursor = cursors.back();
        cursors.pop_back();
        const qint64 limit = cursors.empty() ? std::numeric_limits<qint64>::max() : cursors.front().at;
        // As far as nothing of the others comes between; mostly that is all of it.
        const auto take = [&](const auto &page) {
            qint64 bytes = 0;
            do {
                rows.push_back({cursor.page, static_cast<quint16>(cursor.next),
                                kindOf(page->kind(cursor.next)), cursor.side});
                bytes += page->payload(cursor.next).size();
                ++cursor.next;
            } while (cursor.next < cursor.end && page->at(cursor.next) <= limit);
            held(cursor.page).payloadBytes += bytes;
            m_payloadBytes += bytes;
            if (cursor.next == cursor.end)
                return;
            cursor.at = page->at(cursor.next);
            cursors.push_back(cursor);
            std::push_heap(cursors.begin(), cursors.end());
        };
        if (cursor.side == Side::Server)
            take(std::get<ServerPage>(held(cursor.page).page));
        else
            take(std::get<ClientPage>(held(cursor.page).page));
    }
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
    Held &page = held(row.page);
    if (--page.rows > 0)
        return false;
    m_payloadBytes -= page.payloadBytes;
    page.payloadBytes = 0;
    m_leaving.push_back(row.page);
    return true;
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

} // namespace ui
