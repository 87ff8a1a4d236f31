// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/headscanner.h"

#include <algorithm>
#include <cstring>

namespace wire {

HeadScanner::State HeadScanner::scan(QByteArrayView bytes)
{
    if (m_headSize > 0)
        return State::Complete;
    const qsizetype end = std::min(bytes.size(), m_limit);
    while (m_scanned < end) {
        const void *found = std::memchr(bytes.data() + m_scanned, '\n', static_cast<size_t>(end - m_scanned));
        if (found == nullptr) {
            m_scanned = end;
            break;
        }
        const qsizetype newline = static_cast<const char *>(found) - bytes.data();
        const qsizetype length = newline - m_lineStart;
        const bool emptyLine = length == 0 || (length == 1 && bytes[m_lineStart] == '\r');
        m_scanned = m_lineStart = newline + 1;
        if (emptyLine) {
            m_headSize = m_scanned;
            return State::Complete;
        }
    }
    return m_scanned >= m_limit ? State::TooLarge : State::NeedMore;
}

} // namespace wire
