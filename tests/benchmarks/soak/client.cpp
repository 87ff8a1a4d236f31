// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/soak/client.h"

#include "tests/benchmarks/load/clock.h"
#include "tests/benchmarks/load/frame.h"
#include "tests/benchmarks/load/handshake.h"

#include <cstring>
#include <sys/socket.h>
#include <utility>

namespace soak {

namespace {

constexpr double LongestLife = 20; ///< seconds
constexpr std::size_t MostMessages = 20;
constexpr std::size_t StallBytes = std::size_t(4) << 20;
constexpr int SmallWindow = 16 << 10; ///< of a client that is going to stall, in bytes
constexpr std::uint32_t Mask = 0x5a17c3e4;

constexpr std::int64_t milliseconds(std::size_t count)
{
    return static_cast<std::int64_t>(count) * 1'000'000;
}

} // namespace

Client::Client(const std::vector<load::MessageRing> &rings, std::uint16_t port, std::uint32_t seed,
               Tally &tally)
    : m_rings(rings)
    , m_port(port)
    , m_random(seed)
    , m_tally(tally)
    , m_ring(&rings.front())
    , m_checker(rings.front())
{
}

void Client::progress(std::span<char> scratch, std::int64_t now)
{
    if (m_socket.isOpen() && !m_isStalled)
        receive(scratch, now);
    if (m_socket.isOpen())
        flush();
}

bool Client::tick(std::span<char> scratch, std::int64_t now)
{
    const bool isDue = m_actsAt != 0 && now >= m_actsAt;
    if (!m_socket.isOpen()) {
        if (isDue || m_actsAt == 0)
            begin(now);
        return m_socket.isOpen();
    }
    if (now >= m_endsAt && isOwedAnEnd()) {
        breakOff("not finished after 20 seconds", now);
    } else if (now >= m_endsAt) {
        leave(now);
    } else if (isDue) {
        m_actsAt = 0;
        act(now);
        progress(scratch, now);
    }
    return false;
}

void Client::leave(std::int64_t now)
{
    m_tally.echoes += m_checker.received();
    m_socket.reset();
    m_actsAt = now + milliseconds(upTo(200));
}

void Client::begin(std::int64_t now)
{
    m_habit = static_cast<Habit>(m_random() % HabitNames.size());
    ++m_tally.lives[static_cast<std::size_t>(m_habit)];
    m_ring = m_habit == Habit::Stall ? &m_rings.back() : &m_rings[m_random() % m_rings.size()];
    m_checker = load::ReplyChecker(*m_ring);
    m_socket = load::beginConnection(m_port, 0);
    m_first = m_habit == Habit::Garbage && coin() ? randomBytes(upTo(2000)) : load::handshakeRequest(m_port);
    m_restOfIt.clear();
    if (m_habit == Habit::HangInHandshake) {
        m_restOfIt = m_first.substr(m_random() % m_first.size());
        m_first.resize(m_first.size() - m_restOfIt.size());
    }
    if (m_habit == Habit::Stall)
        setsockopt(m_socket.fd(), SOL_SOCKET, SO_RCVBUF, &SmallWindow, sizeof SmallWindow);
    m_last.clear();
    m_head.clear();
    m_sent = 0;
    m_sendEnd = 0;
    m_isOpen = false;
    m_isStalled = false;
    m_actsAt = now + milliseconds(50 + upTo(2000));
    m_endsAt = now + load::nanoseconds(LongestLife);
}

/// The habit's turn has come.
void Client::act(std::int64_t now)
{
    switch (m_habit) {
    case Habit::Talk:
    case Habit::HalfClose:
        return;
    case Habit::Cut:
    case Habit::Garbage:
        if (coin())
            load::resetOnClose(m_socket);
        return leave(now);
    case Habit::Stall:
        m_isStalled = false;
        return coin() ? leave(now) : void();
    case Habit::HangInHandshake:
        if (coin())
            return leave(now);
        m_habit = Habit::Talk;
        m_first += std::exchange(m_restOfIt, {});
        return;
    }
}

void Client::receive(std::span<char> scratch, std::int64_t now)
{
    for (;;) {
        const load::Received received = load::receiveSome(m_socket, scratch);
        const std::string problem = problemOf({scratch.data(), received.size});
        if (!problem.empty())
            return breakOff(problem, now);
        if (received.ended)
            return onEnd(received.error, now);
        if (received.size == 0 || m_isStalled)
            return;
    }
}

/// Empty where the server may send `bytes`.
std::string Client::problemOf(std::string_view bytes)
{
    if (m_habit == Habit::Garbage && m_isOpen)
        return {};
    if (!m_isOpen) {
        m_head += bytes;
        const auto end = m_head.find("\r\n\r\n");
        if (end == std::string::npos)
            return {};
        const std::string problem = load::problemOfResponse(std::string_view(m_head).substr(0, end + 4));
        if (!problem.empty())
            return isOwedAnEnd() ? problem : std::string();
        bytes.remove_prefix(bytes.size() - (m_head.size() - end - 4));
        onOpen();
    }
    return m_checker.take(bytes) ? std::string() : m_checker.problem();
}

void Client::onOpen()
{
    m_isOpen = true;
    m_checker.allowClose();
    std::size_t messages = upTo(MostMessages);
    if (m_habit == Habit::Stall) {
        m_isStalled = m_actsAt != 0; // else the stall's end has passed already
        messages = StallBytes / m_ring->frameSize();
    }
    if (m_habit == Habit::Garbage)
        m_last = randomBytes(upTo(500));
    else
        m_sendEnd = messages * m_ring->frameSize();
    if (isOwedAnEnd())
        load::appendMaskedFrame(m_last, load::Opcode::Close, std::string_view("\x03\xe8", 2), Mask);
    if (m_habit == Habit::Cut)
        m_last = m_ring->bytesFrom(m_sendEnd, m_random() % m_ring->frameSize());
}

void Client::flush()
{
    if (!send(m_first) || !sendMessages() || !send(m_last))
        return;
    if (m_habit == Habit::HalfClose && m_isOpen)
        ::shutdown(m_socket.fd(), SHUT_WR);
}

/// Returns whether all was sent. A broken connection shows in reading, too.
bool Client::send(std::string &bytes)
{
    const std::size_t sent = bytes.empty() ? 0 : load::sendSome(m_socket, bytes).value_or(0);
    bytes.erase(0, sent);
    return bytes.empty();
}

bool Client::sendMessages()
{
    while (m_sent < m_sendEnd) {
        const std::size_t sent =
            load::sendSome(m_socket, m_ring->bytesFrom(m_sent, m_sendEnd - m_sent)).value_or(0);
        if (sent == 0)
            return false;
        m_sent += sent;
    }
    return true;
}

void Client::onEnd(int error, std::int64_t now)
{
    const bool gotAll = m_checker.received() * m_ring->frameSize() == m_sendEnd && m_checker.isClosed();
    if (!isOwedAnEnd() || (m_isOpen && gotAll))
        return leave(now);
    breakOff(error != 0 ? std::strerror(error) : "the server hung up too early", now);
}

void Client::breakOff(const std::string &problem, std::int64_t now)
{
    if (m_tally.broken++ == 0)
        m_tally.firstProblem = std::string(HabitNames[static_cast<std::size_t>(m_habit)]) + ": " + problem +
                               ", " + std::to_string(m_checker.received()) + " echoes of " +
                               std::to_string(m_sendEnd / m_ring->frameSize()) + " had come";
    leave(now);
}

std::string Client::randomBytes(std::size_t count)
{
    std::string bytes;
    while (bytes.size() < count)
        bytes.push_back(static_cast<char>(m_random()));
    return bytes;
}

} // namespace soak
