// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/sendqueue.h"

#include <algorithm>
#include <utility>

namespace client {

void SendQueue::push(Item item)
{
    m_waiting += item.payload.size();
    const bool mayPass = item.opcode == wire::Opcode::Ping || item.opcode == wire::Opcode::Pong;
    (mayPass && isWithinMessage() ? m_urgent : m_items).push_back(std::move(item));
}

QList<SendQueue::Item> SendQueue::take(QByteArray &out, qsizetype most)
{
    QList<Item> done;
    const qsizetype end = out.size() + most;
    const auto finish = [&](std::deque<Item> &queue) {
        done.append(std::move(queue.front()));
        queue.pop_front();
    };
    while (!isEmpty() && out.size() < end) {
        if (!m_inFrame && !m_urgent.empty()) {
            appendControl(out, m_urgent.front());
            finish(m_urgent);
        } else if (wire::isControl(m_items.front().opcode)) {
            appendControl(out, m_items.front());
            finish(m_items);
        } else {
            if (!m_inFrame)
                beginFrame(out);
            appendPayload(out, std::max<qsizetype>(end - out.size(), 1));
            if (!m_inFrame && m_done == m_items.front().payload.size()) {
                m_done = 0;
                finish(m_items);
            }
        }
    }
    return done;
}

void SendQueue::beginFrame(QByteArray &out)
{
    Item &item = m_items.front();
    const qsizetype left = item.payload.size() - m_done;
    m_frameLeft = item.fragmentSize > 0 ? std::min(item.fragmentSize, left) : left;
    const wire::Opcode opcode = item.frames++ == 0 ? item.opcode : wire::Opcode::Continuation;
    m_key = m_writer.appendHeader(out, opcode, m_frameLeft, m_frameLeft == left);
    m_inFrame = true;
}

void SendQueue::appendPayload(QByteArray &out, qsizetype most)
{
    const qsizetype size = std::min(m_frameLeft, most);
    const qsizetype before = out.size();
    out.resize(before + size);
    m_key = wire::copyMasked(out.data() + before, m_items.front().payload.constData() + m_done, size, m_key);
    m_done += size;
    m_frameLeft -= size;
    m_waiting -= size;
    m_inFrame = m_frameLeft > 0;
}

void SendQueue::appendControl(QByteArray &out, const Item &item)
{
    m_waiting -= item.payload.size();
    if (item.opcode == wire::Opcode::Close)
        m_writer.appendClose(out, item.closeCode, item.closeReason);
    else
        m_writer.appendFrame(out, item.opcode, item.payload);
}

} // namespace client
