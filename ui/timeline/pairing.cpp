// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/pairing.h"

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

Pairing::Half *Pairing::find(Side side, quint64 connection)
{
    Found &found = m_found[static_cast<std::size_t>(side)];
    if (!found.isValid || found.connection != connection) {
        const auto half = halves(side).find(connection);
        found = {connection, half == halves(side).end() ? nullptr : &half->second, true};
    }
    return found.half;
}

Pairing::Half &Pairing::begin(Side side, quint64 connection)
{
    m_found = {};
    return halves(side)[connection];
}

void Pairing::serverAccepted(const Moment &moment, const Endpoint &peer)
{
    sweep(moment.at);
    Half &server = begin(Side::Server, moment.connection);
    server = {.endpoint = peer, .opened = moment.at};
    for (auto &[number, client] : m_clients) {
        if (belong(server, client)) {
            join(server, client, number);
            return;
        }
    }
}

void Pairing::clientConnecting(const Moment &moment)
{
    begin(Side::Client, moment.connection) = {.since = moment.at};
}

void Pairing::clientConnected(const Moment &moment, const Endpoint &local, quint16 serverPort)
{
    sweep(moment.at);
    Half &client = begin(Side::Client, moment.connection);
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
        noteGap(moment.side, moment.connection);
        return;
    }
    if (moment.kind == EntryKind::ConnectionClosed || moment.kind == EntryKind::ConnectionFailed) {
        end(moment);
        return;
    }
    if (!isMessage(moment.kind))
        return;
    Half *const half = find(moment.side, moment.connection);
    if (half == nullptr)
        return;
    if (half->link)
        half->link->add(moment, sequence);
    else
        keep(*half, moment, sequence);
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

void Pairing::keep(Half &half, const Moment &moment, quint64 sequence)
{
    if (moment.at - half.opened > patience || m_kept == mostKept) {
        drop(moment.side, halves(moment.side).find(moment.connection)); // it talks to somebody else
        return;
    }
    half.kept.push_back({moment, sequence});
    ++m_kept;
}

void Pairing::drop(Side side, Halves::iterator half)
{
    m_found = {};
    m_kept -= half->second.kept.size();
    halves(side).erase(half);
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
        drop(moment.side, half);
}

/// `connection` is 0 where nobody knows whose events are missing.
void Pairing::noteGap(Side side, quint64 connection)
{
    for (auto &[number, half] : halves(side)) {
        if (connection != 0 && connection != number)
            continue;
        half.hasGaps = true;
        if (half.link)
            half.link->noteGap();
    }
}

void Pairing::sweep(qint64 now)
{
    if (now - m_swept < patience)
        return;
    m_swept = now;
    for (const Side side : {Side::Server, Side::Client}) {
        for (auto half = halves(side).begin(); half != halves(side).end();) {
            const auto next = std::next(half);
            const bool isOpen = half->second.opened != 0;
            if (isOpen && !half->second.link && now - half->second.opened > patience)
                drop(side, half);
            half = next;
        }
    }
}

} // namespace ui
