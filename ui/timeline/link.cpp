// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/link.h"

#include <utility>

namespace ui {

namespace {

constexpr qint64 silence = 100'000'000; // ns; on the machine itself a message takes much less

template<typename T>
T takeFirst(std::deque<T> &queue)
{
    const T first = queue.front();
    queue.pop_front();
    return first;
}

} // namespace

void Link::add(const Moment &moment, quint64 sequence)
{
    const bool isClient = moment.side == Side::Client;
    const bool isSent = moment.kind == EntryKind::MessageSent;
    if (!isMessage(moment.kind) || isSilent(moment))
        return;
    if (isClient && isSent)
        onClientSent(moment, sequence);
    else if (isClient)
        onClientReceived({moment.at, moment.size});
    else if (!isSent)
        onServerReceived(moment, sequence);
    else
        onServerSent(
            {m_exchanges.add({.sequence = sequence, .connection = m_connection, .serverSent = moment.at}),
             moment.size, true});
}

void Link::noteGap()
{
    m_hasGap = true;
    m_underway.clear();
    m_arrived.clear();
    m_answers.clear();
    m_early.clear();
}

/// Whether nothing can be said of that message.
bool Link::isSilent(const Moment &moment)
{
    const bool isFirst =
        moment.side == Side::Client && moment.kind == EntryKind::MessageSent && moment.at - m_last > silence;
    if (m_hasGap && isFirst) {
        m_hasGap = false;
        m_from = moment.at;
    }
    m_last = qMax(m_last, moment.at);
    return m_hasGap || moment.at < m_from;
}

void Link::onClientSent(const Moment &moment, quint64 sequence)
{
    if (m_arrived.empty()) {
        const quint64 number =
            m_exchanges.add({.sequence = sequence, .connection = m_connection, .clientSent = moment.at});
        m_underway.push_back({number, moment.size, false});
        return;
    }
    const Waiting arrived = takeFirst(m_arrived);
    if (arrived.size == moment.size)
        m_exchanges.stamp(arrived.number, &Exchange::clientSent, moment.at);
    else
        noteGap();
}

void Link::onServerReceived(const Moment &moment, quint64 sequence)
{
    Waiting received{0, moment.size, false};
    if (m_underway.empty()) {
        received.number =
            m_exchanges.add({.sequence = sequence, .connection = m_connection, .serverReceived = moment.at});
        m_arrived.push_back(received);
    } else {
        const Waiting sent = takeFirst(m_underway);
        if (sent.size != moment.size) {
            noteGap();
            return;
        }
        received.number = sent.number;
        m_exchanges.stamp(sent.number, &Exchange::serverReceived, moment.at);
    }
    if (moment.answeredAt == 0)
        return;
    m_exchanges.stamp(received.number, &Exchange::serverSent, moment.answeredAt);
    onServerSent(received);
}

void Link::onServerSent(const Waiting &answer)
{
    if (m_early.empty())
        m_answers.push_back(answer);
    else
        match(answer, takeFirst(m_early));
}

void Link::onClientReceived(const Early &received)
{
    if (m_answers.empty())
        m_early.push_back(received);
    else
        match(takeFirst(m_answers), received);
}

void Link::match(const Waiting &answer, const Early &received)
{
    // An echo may have a prefix.
    const bool fits = answer.isPush ? received.size == answer.size : received.size >= answer.size;
    if (fits)
        m_exchanges.stamp(answer.number, &Exchange::clientReceived, received.at);
    else
        noteGap();
}

} // namespace ui
