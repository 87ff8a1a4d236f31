// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/timelinefilter.h"

#include "ui/timeline/sentence.h"

namespace ui {

void TimelineFilter::setSearch(const SearchText &search)
{
    text = search.text;
    regularExpression = search.regularExpression;
    caseSensitive = search.caseSensitive;
}

bool TimelineFilter::accepts(const Entry &entry) const
{
    return accepts(entry.side, entry.kind) && rows.accepts(entry) &&
           find(TextPattern(search()), entry) == TextPattern::Result::Yes;
}

TextPattern::Result TimelineFilter::find(const TextPattern &pattern, const Entry &entry) const
{
    using Result = TextPattern::Result;
    if (pattern.isEmpty())
        return Result::Yes;
    // The sentence shows a message's beginning with its control characters replaced.
    if (isMessage(entry) && !entry.binary) {
        const Result whole = pattern.search(entry.payload);
        if (whole != Result::No)
            return whole;
    }
    return pattern.search(rowText(entry));
}

TextPattern::Result TimelineFilter::findThoroughly(const TextPattern &pattern, const Entry &entry,
                                                   const Patience &patience) const
{
    using Result = TextPattern::Result;
    if (isMessage(entry) && !entry.binary) {
        const Result whole = pattern.searchThoroughly(entry.payload, patience);
        if (whole != Result::No)
            return whole;
    }
    return pattern.searchThoroughly(rowText(entry).toUtf8(), patience);
}

QString TimelineFilter::rowText(const Entry &entry) const
{
    return searchesMessageText ? messageText(entry) : sentence(entry);
}

} // namespace ui
