// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDeadlineTimer>

#include <functional>

namespace ui {

/// How long a thorough search may go on.
struct Patience {
    QDeadlineTimer until{QDeadlineTimer::Forever};
    std::function<bool()> isCancelled{}; ///< none: never; called in the thread that searches

    [[nodiscard]] bool isOver() const { return until.hasExpired() || (isCancelled && isCancelled()); }
    /// Whether something that takes so many nanoseconds can still be done.
    [[nodiscard]] bool lasts(qint64 nanoseconds) const
    {
        return until.isForever() || until.remainingTimeNSecs() > nanoseconds;
    }
};

} // namespace ui
