// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"

namespace ui {

/// What of an entry can be counted and measured: all but what it says. Stamps are those of wire::now().
struct Moment {
    qint64 at = 0;
    qint64 answeredAt = 0; ///< a message that the server received: when its echo was sent; 0: not known
    qint64 roundTrip = 0;  ///< a message or pong that the client received: nanoseconds; 0: not known
    qint64 size = 0;       ///< the message's full size in bytes; of EventsDropped how many
    quint64 connection = 0;
    EntryKind kind = EntryKind::ServerStarted;
    Side side = Side::Server;
};

} // namespace ui
