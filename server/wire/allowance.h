// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>

namespace wire {

/// Decides which long messages are kept whole: as many as come to 32 MiB, and after that 32 MiB a second;
/// less in a worse flood, and nothing beyond 512 MiB a second.
///
/// A flood of long messages would pass through any store within a moment, and keeping it costs more than
/// echoing it: new memory for each message instead of what lies in the processor's cache.
class Allowance
{
public:
    /// Whether `bytes` at the time `at` (wire::now()) are allowed; then they are used up.
    [[nodiscard]] bool grant(qint64 bytes, qint64 at)
    {
        const qint64 passed = std::clamp<qint64>(at - m_at, 0, 1'000'000'000'000);
        m_left = std::min(Most, m_left + passed / 1'000 * PerSecond / 1'000'000);
        m_at = std::max(m_at, at);
        // A single message larger than all of it is kept as well, where nothing was used before.
        if (bytes > m_left && m_left < Most) {
            m_left = std::min(m_left, std::max<qint64>(0, m_left - bytes / RefusedShare));
            return false;
        }
        m_left -= bytes;
        return true;
    }

private:
    static constexpr qint64 Most = 32 << 20;
    static constexpr qint64 PerSecond = 32 << 20;
    /// A refused message uses up one of so many parts of what it would have.
    static constexpr qint64 RefusedShare = 16;

    qint64 m_left = Most;
    qint64 m_at = 0;
};

} // namespace wire
