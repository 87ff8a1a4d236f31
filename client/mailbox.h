// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace client {

/// Hands values over to the thread that takes them, in their order and each exactly once. Any number of
/// threads may put; nothing is ever dropped.
///
/// Its own lock orders the two sides, so that a queued call, which only wakes the taker, needs to take
/// nothing along.
template<typename Value>
class Mailbox
{
public:
    /// True: it was empty, so that the taker is to be woken.
    [[nodiscard]] bool put(Value value)
    {
        const std::scoped_lock lock(m_mutex);
        m_values.push_back(std::move(value));
        return m_values.size() == 1;
    }

    /// The oldest one; none where it is empty. A taker that was woken takes until then.
    [[nodiscard]] std::optional<Value> take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_values.empty())
            return std::nullopt;
        std::optional<Value> value(std::move(m_values.front()));
        m_values.pop_front();
        return value;
    }

private:
    std::mutex m_mutex;
    std::deque<Value> m_values;
};

} // namespace client
