// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/messagebuffer.h"

#include <algorithm>
#include <utility>

namespace wire {

namespace {
constexpr qsizetype keptCapacity = 1024;
}

char *MessageBuffer::extend(qsizetype size, qsizetype expected)
{
    const qsizetype before = m_bytes.size();
    const qsizetype needed = before + size;
    if (needed > m_bytes.capacity()) {
        // Doubling keeps a message of many pieces linear, and holds at most twice what has come: announcing
        // much costs nothing. Where the end is known, no spare room is left behind it.
        qsizetype wanted = 2 * m_bytes.capacity();
        if (expected > 0)
            wanted = std::min(wanted, before + expected);
        m_bytes.reserve(std::max(wanted, needed));
    }
    m_bytes.resize(needed);
    return m_bytes.data() + before;
}

QByteArray MessageBuffer::take() { return std::exchange(m_bytes, {}); }

void MessageBuffer::clear()
{
    if (m_bytes.capacity() > keptCapacity)
        m_bytes = {};
    else
        m_bytes.resize(0);
}

} // namespace wire
