// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/patience.h"
#include "ui/search/textpattern.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace ui {

/// Searches the rows that take longer, each in a thread of the pool, so that the window stays alive.
class ThoroughSearch : public QObject
{
    Q_OBJECT

public:
    using Result = TextPattern::Result;
    /// Called in another thread.
    using Task = std::function<Result(const Patience &)>;

    ThoroughSearch() = default;
    /// Waits for nothing.
    ~ThoroughSearch() override;

    /// Whether there is time left for rows that might be given up in the end: some seconds for all of them.
    [[nodiscard]] bool isWorthIt() const { return m_wasted < MostWasted; }
    /// `bytes`: how much there is to search; a longer row may take longer.
    void start(quint64 sequence, qint64 bytes, Task task);
    [[nodiscard]] bool has(quint64 sequence) const { return m_answers.contains(sequence); }
    /// What came of it, once; none: it goes on.
    [[nodiscard]] std::optional<Result> take(quint64 sequence);
    /// What is older is gone.
    void forgetBefore(quint64 sequence);
    /// Of all rows, and of the time that was wasted.
    void forget();

signals:
    /// take() has something, in a later turn of the event loop.
    void answered();

private:
    static constexpr std::chrono::seconds MostWasted{10};

    struct Answer {
        Result result = Result::No;
        std::chrono::nanoseconds taken{};
    };
    std::map<quint64, QFuture<Answer>> m_answers;
    std::chrono::nanoseconds m_wasted{}; ///< on rows that were given up
};

} // namespace ui
