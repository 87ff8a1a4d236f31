// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace wire {

/// Keeps the memory of pages that were let go for those to come. Any thread.
///
/// Given back to the heap, it would go back to the system, which brings new memory for the next page far more
/// slowly than an event is written.
class Blocks
{
public:
    static constexpr std::size_t Size = 256UL * 1024;
    using Block = std::unique_ptr<std::byte[]>;

    /// `most`: how many unused ones are kept.
    explicit Blocks(std::size_t most = 32)
        : m_most(most)
    {
    }

    /// Holds anything.
    [[nodiscard]] Block take()
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_unused.empty()) {
                Block block = std::move(m_unused.back());
                m_unused.pop_back();
                return block;
            }
        }
        return std::make_unique_for_overwrite<std::byte[]>(Size);
    }

    void giveBack(Block block)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_unused.size() < m_most)
            m_unused.push_back(std::move(block));
    }

    [[nodiscard]] std::size_t unused()
    {
        const std::scoped_lock lock(m_mutex);
        return m_unused.size();
    }

private:
    std::mutex m_mutex;
    std::vector<Block> m_unused; ///< the one that was used last is at the end
    const std::size_t m_most;
};

} // namespace wire
