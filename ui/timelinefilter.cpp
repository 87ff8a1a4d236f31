// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timelinefilter.h"

#include "ui/sentence.h"

namespace ui {

bool TimelineFilter::accepts(const Entry &entry) const
{
    if (!accepts(entry.side, entry.kind))
        return false;
    if (text.isEmpty() || sentence(entry).contains(text, Qt::CaseInsensitive))
        return true;
    // The sentence shows a message's beginning with its control characters replaced.
    return isMessage(entry) && !entry.binary &&
           QString::fromUtf8(entry.payload).contains(text, Qt::CaseInsensitive);
}

} // namespace ui
