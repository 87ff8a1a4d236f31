// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/traffic/trafficseries.h"

namespace ui {

TrafficSeries::TrafficSeries()
    : m_seconds(Length)
{
}

void TrafficSeries::add(const Moment &moment)
{
    if (moment.side != Side::Client || !isMessage(moment.kind))
        return;
    const qint64 second = secondOf(moment.at);
    if (second > m_newest) {
        for (qint64 fresh = qMax(m_newest + 1, second - Length + 1); fresh <= second; ++fresh)
            m_seconds[slot(fresh)] = {};
        m_newest = second;
    } else if (second <= m_newest - Length || second < 0) {
        return;
    }
    Second &counted = m_seconds[slot(second)];
    if (moment.kind == EntryKind::MessageSent) {
        ++counted.sent;
        return;
    }
    ++counted.received;
    if (moment.roundTrip > 0) {
        counted.roundTrips.add(moment.roundTrip);
        counted.isCounted = false;
    }
}

TrafficSeries::Figures TrafficSeries::at(qint64 second) const
{
    if (second > m_newest || second <= m_newest - Length || second < 0)
        return {};
    const Second &asked = m_seconds[slot(second)];
    if (!asked.isCounted) {
        asked.median = asked.roundTrips.percentile(50);
        asked.highest = asked.roundTrips.percentile(99);
        asked.isCounted = true;
    }
    return {.sent = asked.sent, .received = asked.received, .median = asked.median, .highest = asked.highest};
}

} // namespace ui
