// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/list/timelinemodel.h"

#include <QString>

namespace ui {

/// What stands above a column.
[[nodiscard]] QString columnTitle(int column);

/// What a cell of TimelineModel says about an entry, except for its time.
[[nodiscard]] QString cellText(const Entry &entry, int column);

/// For who cannot see the cell: words in place of arrows.
[[nodiscard]] QString spokenText(const Entry &entry, int column);

/// What a cell says besides, except for its time and its round trip.
[[nodiscard]] QString cellToolTip(const Entry &entry, int column);

/// The widest text a column is expected to hold; longer ones are elided. Empty: any.
[[nodiscard]] QString widestText(int column);

/// "server", "client #2".
[[nodiscard]] QString sourceOf(const Entry &entry);

/// Nanoseconds as seconds to the microsecond: "12.000142".
[[nodiscard]] QString secondsText(qint64 nanoseconds);

} // namespace ui
