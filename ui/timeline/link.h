// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/exchanges.h"
#include "ui/timeline/moment.h"

#include <deque>

namespace ui {

/// One connection between the client and this program's server: pairs by order what the two ends tell of it.
///
/// Either way what is sent first arrives first (TCP), so the first message without a partner of the one end
/// belongs to the first of the other, whichever end tells of it first. Where a side's events were lost, or
/// the sizes do not fit, nothing is paired until nothing has been said for a while: then nothing is on its
/// way, and counting begins anew.
class Link
{
public:
    /// `connection` is the client's.
    Link(Exchanges &exchanges, quint64 connection)
        : m_exchanges(exchanges)
        , m_connection(connection)
    {
    }

    /// A message; anything else is left out of account.
    void add(const Moment &moment, quint64 sequence);
    /// Some of what an end told of was lost.
    void noteGap();

private:
    struct Waiting {
        quint64 number;
        qint64 size;
        bool isPush;
    };
    struct Early {
        qint64 at;
        qint64 size;
    };

    [[nodiscard]] bool isSilent(const Moment &moment);
    void onClientSent(const Moment &moment, quint64 sequence);
    void onServerReceived(const Moment &moment, quint64 sequence);
    void onServerSent(const Waiting &answer);
    void onClientReceived(const Early &received);
    void match(const Waiting &answer, const Early &received);

    Exchanges &m_exchanges;
    quint64 m_connection;
    std::deque<Waiting> m_underway; ///< the client sent them, the server did not tell of them yet
    std::deque<Waiting> m_arrived;  ///< the server received them, the client did not tell of them yet
    std::deque<Waiting> m_answers;  ///< the server sent them, the client did not tell of them yet
    std::deque<Early> m_early;      ///< the client received them, the server did not tell of them yet
    qint64 m_last = 0;              ///< when something was said last
    qint64 m_from = 0;              ///< what happened before cannot be paired
    bool m_hasGap = false;
};

} // namespace ui
