// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <limits>

/// What each of server::Limits may be set to: by the command line, and in the window.
namespace server::ranges {

struct Range {
    qint64 least = 0;
    qint64 most = 0;

    [[nodiscard]] constexpr bool holds(qint64 value) const { return value >= least && value <= most; }
};

inline constexpr Range Port{0, 65'535};
inline constexpr Range Threads{0, 64};
inline constexpr Range Connections{0, std::numeric_limits<int>::max()};
inline constexpr Range MessageSize{125, 1 << 30}; ///< bytes
inline constexpr Range QueueSize{1024, 1 << 30};  ///< bytes
inline constexpr Range HeadSize{256, 1 << 20};    ///< bytes
inline constexpr Range Seconds{1, 86'400};
inline constexpr Range SecondsOrNever{0, 86'400};

} // namespace server::ranges
