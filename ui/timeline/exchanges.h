// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/exchange.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace ui {

/// Exchanges by consecutive numbers, which they keep until they are forgotten, oldest first.
class Exchanges
{
public:
    [[nodiscard]] quint64 begin() const { return m_begin; }
    [[nodiscard]] quint64 end() const { return m_begin + m_exchanges.size(); }
    /// begin() <= number < end()
    [[nodiscard]] const Exchange &at(quint64 number) const { return m_exchanges[number - m_begin]; }

    /// Returns its number.
    quint64 add(const Exchange &exchange)
    {
        m_exchanges.push_back(exchange);
        return end() - 1;
    }
    /// Sets a stamp, unless the exchange has been forgotten.
    void stamp(quint64 number, qint64 Exchange::*which, qint64 at)
    {
        if (number < m_begin)
            return;
        m_exchanges[number - m_begin].*which = at;
        m_changed = std::min(m_changed, number);
    }
    /// The oldest one of which the timeline has the row, where it has those from `sequence` on.
    [[nodiscard]] quint64 firstFrom(quint64 sequence) const
    {
        const auto first =
            std::find_if(m_exchanges.begin(), m_exchanges.end(),
                         [sequence](const Exchange &exchange) { return exchange.sequence >= sequence; });
        return m_begin + static_cast<quint64>(first - m_exchanges.begin());
    }
    void forgetBefore(quint64 number)
    {
        m_exchanges.erase(m_exchanges.begin(),
                          m_exchanges.begin() + static_cast<std::ptrdiff_t>(number - m_begin));
        m_begin = number;
    }
    /// The first that has changed since the last call; end() where none has.
    [[nodiscard]] quint64 takeChanged()
    {
        return std::clamp(std::exchange(m_changed, ~quint64(0)), begin(), end());
    }

private:
    std::deque<Exchange> m_exchanges;
    quint64 m_begin = 0;
    quint64 m_changed = ~quint64(0);
};

} // namespace ui
