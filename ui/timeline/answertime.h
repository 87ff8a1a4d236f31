// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace ui {

class Timeline;

/// How long before that message, which the client received, it had sent one on the same connection: what can
/// be said of a message that is no echo. Nanoseconds; 0: nothing was sent among the 1,000 entries before.
[[nodiscard]] qint64 sinceLastSent(const Timeline &timeline, quint64 sequence);

} // namespace ui
