// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/messagelist.h"

#include "ui/timeline/timeline.h"

namespace ui {

namespace {

constexpr int fewestRows = 5; // whatever else is open

Kinds kinds(bool withControlFrames)
{
    using enum EntryKind;
    return withControlFrames
               ? Kinds{ConnectionOpened, MessageSent, MessageReceived, ConnectionClosed, ConnectionFailed,
                       EventsDropped,    PingSent,    PingReceived,    PongSent,         PongReceived,
                       PongMissed,       CloseSent,   CloseReceived}
               : Kinds{ConnectionOpened, MessageSent,      MessageReceived,
                       ConnectionClosed, ConnectionFailed, EventsDropped};
}

TimelineFilter conversation(quint32 tab)
{
    return {.side = Side::Client, .tab = tab, .kinds = kinds(false), .text = {}};
}

} // namespace

MessageList::MessageList(Timeline &timeline, quint32 tab, QWidget *parent)
    : TimelineView(*new TimelineModel(timeline, conversation(tab)),
                   {TimelineModel::Time, TimelineModel::Arrow, TimelineModel::Text, TimelineModel::RoundTrip,
                    TimelineModel::Size},
                   TimelineModel::Text, parent)
{
    timelineModel().setParent(this);
    setAccessibleName(tr("Messages"));
    setFewestRows(fewestRows);
    TimelineFilter filter = timelineModel().filter();
    filter.searchesMessageText = true;
    timelineModel().setFilter(filter);
}

void MessageList::showControlFrames(bool show)
{
    TimelineFilter filter = timelineModel().filter();
    filter.kinds = kinds(show);
    timelineModel().setFilter(filter);
}

QString MessageList::rowText(int row) const
{
    return messageText(timelineModel().entry(row), Wording::Exact);
}

// "Connected to ..." alone leaves a newcomer without an idea what to do next.
bool MessageList::showsHint() const { return timelineModel().messageCount() == 0; }

} // namespace ui
