// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/answertime.h"

#include "ui/timeline/timeline.h"

namespace ui {

qint64 sinceLastSent(const Timeline &timeline, quint64 sequence)
{
    constexpr quint64 FarthestBack = 1'000; // a cell is asked for while the user scrolls
    const Moment received = timeline.momentAt(sequence);
    if (received.side != Side::Client || received.kind != EntryKind::MessageReceived)
        return 0;
    const quint64 end = sequence - qMin(sequence - timeline.begin(), FarthestBack);
    for (quint64 i = sequence; i > end; --i) {
        if (timeline.kindAt(i - 1) != EntryKind::MessageSent || timeline.sideAt(i - 1) != Side::Client)
            continue;
        const Moment sent = timeline.momentAt(i - 1);
        if (sent.connection == received.connection)
            return qMax<qint64>(1, received.at - sent.at);
    }
    return 0;
}

} // namespace ui
