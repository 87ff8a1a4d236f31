// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/pairing.h"

#include <iterator>
#include <utility>

namespace ui {

namespace {

constexpr qint64 patience = 2'000'000'000; // ns that one side may be behind the other
constexpr qint64 slack = 1'000'000'000;    // ns between the two ends' stamps of the same handshake
constexpr std::size_t mostKept = 65'536;

bool isSame(const Pairing::Endpoint &one, const Pairing::Endpoint &other)
{
    return one.port == other.port && one.address.isEqual(other.address, QHostAddress::ConvertV4MappedToIPv4);
}

} // namespace

void Pairing::serverAccepted(const Moment &moment, const Endpoint &peer)
{
    sweep(moment.at);
    Half &server = m_servers[moment.connection];
    server = {.endpoint = peer, .opened = moment.at};
    for (auto &[number, client] : m_clients) {
        if (belong(server, client)) {
            join(server, client, number);
            return;
        }
    }
}

void Pairing::clientConnecting(const Moment &moment) { m_clients[moment.connection] = {.since = moment.at}; }

void Pairing::clientConnected(const Moment &moment, const Endpoint &local, quint16 serverPort)
{
    sweep(moment.at);
    Half &client = m_clients[moment.connection];
    client.endpoint = local;
    client.serverPort = serverPort;
    client.opened = moment.at;
    for (auto &[number, server] : m_servers) {
        if (belong(server, client)) {
            join(server, client, moment.connection);
            return;
        }
    }
}

void Pairing::add(const Moment &moment, quint64 sequence)
{
    if (moment.kind == EntryKind::EventsDropped) {
        noteGap(moment.side);
        return;
    }
    if (moment.kind == EntryKind::ConnectionClosed || moment.kind == EntryKind::ConnectionFailed) {
        end(moment);
        return;
    }
    if (!isMessage(moment.kind))
        return;
    Halves &side = halves(moment.side);
    const auto half = side.find(moment.connection);
    if (half == side.end())
        return;
    if (half->second.link)
        half->second.link->add(moment, sequence);
    else
        keep(side, half, moment, sequence);
}

/// A port is used again; but nobody else can have used it while the client connected with it.
bool Pairing::belong(const Half &server, const Half &client) const
{
    return !server.link && !client.link && client.opened != 0 && server.opened >= client.since &&
           server.opened <= client.opened + slack && isSame(server.endpoint, client.endpoint) &&
           (m_serverPort == 0 || client.serverPort == m_serverPort);
}

void Pairing::join(Half &server, Half &client, quint64 connection)
{
    const auto link = std::make_shared<Link>(m_exchanges, connection);
    if (server.hasGaps || client.hasGaps)
        link->noteGap();
    for (Half *half : {&client, &server}) {
        m_kept -= half->kept.size();
        for (const Kept &kept : std::exchange(half->kept, {}))
            link->add(kept.moment, kept.sequence);
        half->link = link;
    }
}

void Pairing::keep(Halves &halves, Halves::iterator half, const Moment &moment, quint64 sequence)
{
    if (moment.at - half->second.opened > patience || m_kept == mostKept) {
        drop(halves, half); // it talks to somebody else
        return;
    }
    half->second.kept.push_back({moment, sequence});
    ++m_kept;
}

void Pairing::drop(Halves &halves, Halves::iterator half)
{
    m_kept -= half->second.kept.size();
    halves.erase(half);
}

void Pairing::end(const Moment &moment)
{
    Halves &side = halves(moment.side);
    const auto half = side.find(moment.connection);
    if (half == side.end())
        return;
    const bool isOpen = half->second.opened != 0;
    // A connection that is open goes on after an order that could not be obeyed.
    if (isOpen && moment.kind == EntryKind::ConnectionFailed)
        return;
    // The other side may still be behind: its half has the link, or looks for this one.
    if (isOpen && !half->second.link)
        half->second.hasEnded = true;
    else
        drop(side, half);
}

void Pairing::noteGap(Side side)
{
    for (auto &[number, half] : halves(side)) {
        half.hasGaps = true;
        if (half.link)
            half.link->noteGap();
    }
}

/// Forgets the ended ones for which nobody came.
void Pairing::sweep(qint64 now)
{
    if (now - m_swept < patience)
        return;
    m_swept = now;
    for (Halves *side : {&m_servers, &m_clients}) {
        for (auto half = side->begin(); half != side->end();) {
            const auto next = std::next(half);
            if (half->second.hasEnded && now - half->second.opened > patience)
                drop(*side, half);
            half = next;
        }
    }
}

} // namespace ui
