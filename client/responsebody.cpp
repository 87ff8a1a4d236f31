// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/responsebody.h"

#include <algorithm>

namespace client {

namespace {
constexpr qsizetype LongestLine = 1024;
} // namespace

ResponseBody::ResponseBody(const wire::ResponseHead &head)
{
    if (head.status < 200 || head.status == 204 || head.status == 304) {
        m_state = State::Done;
    } else if (head.fields.hasToken("Transfer-Encoding", "chunked")) {
        m_state = State::ChunkSize;
    } else if (head.fields.contains("Content-Length")) {
        bool isNumber = false;
        m_missing = head.fields.value("Content-Length").toLongLong(&isNumber);
        if (isNumber && m_missing >= 0)
            m_state = m_missing == 0 ? State::Done : State::Counted;
    }
}

void ResponseBody::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !isComplete()) {
        switch (m_state) {
        case State::UntilEnd:
            keep(bytes);
            return;
        case State::Counted:
            bytes = readCounted(bytes, State::Done);
            break;
        case State::Chunk:
            bytes = readCounted(bytes, State::ChunkEnd);
            break;
        default:
            bytes = readLine(bytes);
            break;
        }
    }
}

void ResponseBody::keep(QByteArrayView bytes)
{
    const qsizetype room = Limit - m_bytes.size();
    m_bytes.append(bytes.first(std::min(bytes.size(), room)));
    if (bytes.size() > room)
        m_state = State::Cut;
}

QByteArrayView ResponseBody::readCounted(QByteArrayView bytes, State after)
{
    const auto size = static_cast<qsizetype>(std::min<qint64>(m_missing, bytes.size()));
    m_missing -= size;
    if (m_missing == 0)
        m_state = after;
    keep(bytes.first(size));
    return bytes.sliced(size);
}

QByteArrayView ResponseBody::readLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype size = end < 0 ? bytes.size() : end + 1;
    m_line.append(bytes.first(size));
    if (end >= 0)
        endLine();
    else if (m_line.size() > LongestLine)
        m_state = State::Cut;
    return bytes.sliced(size);
}

void ResponseBody::endLine()
{
    const QByteArray line = m_line.trimmed();
    m_line.clear();
    if (m_state == State::ChunkEnd) {
        m_state = State::ChunkSize;
    } else if (m_state == State::Trailer) {
        if (line.isEmpty())
            m_state = State::Done;
    } else {
        bool isNumber = false;
        // What follows a semicolon are extensions.
        m_missing = line.split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || m_missing < 0)
            m_state = State::Cut;
        else
            m_state = m_missing == 0 ? State::Trailer : State::Chunk;
    }
}

} // namespace client
