// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

namespace wire {

/// Finds the end of an HTTP head in a buffer that grows, looking at each byte once.
class HeadScanner
{
public:
    enum class State : quint8 { NeedMore, Complete, TooLarge };

    static constexpr qsizetype DefaultLimit = 8192;

    /// A head, its closing empty line included, has at most `limit` bytes.
    explicit HeadScanner(qsizetype limit = DefaultLimit)
        : m_limit(limit)
    {
    }

    /// Looks on where the last call stopped. `bytes` is all that has come so far: what was there before must
    /// be at its beginning still. A line ended by LF alone counts here, so that its sender gets the parser's
    /// refusal at once and not a time-out.
    State scan(QByteArrayView bytes);

    /// The head's size in bytes with its closing empty line, once scan() has returned Complete; else 0.
    /// What follows in the buffer belongs to the next protocol.
    [[nodiscard]] qsizetype headSize() const { return m_headSize; }

private:
    qsizetype m_limit;
    qsizetype m_scanned = 0;   ///< bytes before it hold no end
    qsizetype m_lineStart = 0; ///< where the line that m_scanned is in began
    qsizetype m_headSize = 0;
};

} // namespace wire
