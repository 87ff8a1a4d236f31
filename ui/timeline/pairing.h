// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/exchanges.h"
#include "ui/timeline/link.h"
#include "ui/timeline/moment.h"

#include <QHostAddress>

#include <array>
#include <cstddef>
#include <memory>
#include <unordered_map>
#include <vector>

namespace ui {

/// Finds out which rows of the client and which of the server tell of the same message.
///
/// Two connections are two ends of one where the client's own port is the server's peer and the server's
/// accepted it while the client was connecting; from there on a Link pairs their messages. The rows come in
/// the order they reach the timeline, where those of one side may be a little behind the other's: what
/// is not known to belong together yet is kept for two seconds, and for at most 65,536 messages.
class Pairing
{
public:
    struct Endpoint {
        QHostAddress address;
        quint16 port = 0;
    };

    void serverStarted(quint16 port) { m_serverPort = port; }
    void serverAccepted(const Moment &moment, const Endpoint &peer);
    void clientConnecting(const Moment &moment);
    void clientConnected(const Moment &moment, const Endpoint &local, quint16 serverPort);
    /// Messages and ends of connections; anything else is left out of account.
    void add(const Moment &moment, quint64 sequence);
    /// Whether what is said on that connection can tell anything: what a stranger says need not be added.
    [[nodiscard]] bool knows(Side side, quint64 connection) { return find(side, connection) != nullptr; }
    /// Forgets the connections that nobody was found for until then, wire::now().
    void sweep(qint64 now);
    [[nodiscard]] const Exchanges &exchanges() const { return m_exchanges; }
    [[nodiscard]] Exchanges &exchanges() { return m_exchanges; }

private:
    struct Kept {
        Moment moment;
        quint64 sequence;
    };
    /// One end of a connection, as its side tells of it.
    struct Half {
        Endpoint endpoint{};
        qint64 since = 0;       ///< the client: it began to connect
        qint64 opened = 0;      ///< 0: it is not yet
        quint16 serverPort = 0; ///< the client
        bool hasGaps = false;   ///< some of its events were lost
        bool hasEnded = false;
        std::vector<Kept> kept{}; ///< until there is a link
        std::shared_ptr<Link> link{};
    };
    using Halves = std::unordered_map<quint64, Half>;
    /// Mostly the next message is of the same connection as the last.
    struct Found {
        quint64 connection = 0;
        Half *half = nullptr;
        bool isValid = false;
    };

    [[nodiscard]] Halves &halves(Side side) { return side == Side::Server ? m_servers : m_clients; }
    [[nodiscard]] Half *find(Side side, quint64 connection);
    [[nodiscard]] Half &begin(Side side, quint64 connection);
    [[nodiscard]] bool belong(const Half &server, const Half &client) const;
    void join(Half &server, Half &client, quint64 connection);
    void keep(Half &half, const Moment &moment, quint64 sequence);
    void drop(Side side, Halves::iterator half);
    void end(const Moment &moment);
    void noteGap(Side side, quint64 connection);

    Halves m_servers;
    Halves m_clients;
    std::array<Found, 2> m_found; ///< by side
    Exchanges m_exchanges;
    std::size_t m_kept = 0; ///< of all halves
    qint64 m_swept = 0;
    quint16 m_serverPort = 0; ///< 0: not known
};

} // namespace ui
