// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace ui {

/// How long this thread has been at work: unlike the time that passed, it does not grow while others have the
/// processor. Where the system does not tell, the time that passed.
[[nodiscard]] inline std::chrono::nanoseconds threadTime()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#else
    return std::chrono::steady_clock::now().time_since_epoch();
#endif
}

} // namespace ui
