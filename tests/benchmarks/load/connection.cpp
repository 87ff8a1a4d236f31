// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/connection.h"

#include "tests/benchmarks/load/failure.h"
#include "tests/benchmarks/load/handshake.h"
#include "tests/benchmarks/load/messagering.h"

#include <cstring>

namespace load {

namespace {

/// Neighbouring connections start with different messages, so that an echo to the wrong one is noticed.
std::uint64_t firstMessage(const MessageRing &ring, std::size_t number) { return number * 7 % ring.count(); }

} // namespace

Connection::Connection(const MessageRing &ring, std::uint16_t port, std::size_t number)
    : m_ring(ring)
    , m_socket(beginConnection(port, number))
    , m_number(number)
    , m_pending(handshakeRequest(port))
    , m_sent(firstMessage(ring, number) * ring.frameSize())
    , m_allowed(m_sent)
    , m_checker(ring, firstMessage(ring, number))
{
    resetOnClose(m_socket);
}

void Connection::progress(std::span<char> scratch)
{
    if (!m_isConnected)
        finishConnecting();
    receive(scratch);
    flush();
}

void Connection::send(std::uint64_t count, std::int64_t at)
{
    m_sentAt.insert(m_sentAt.end(), count, at);
    m_allowed += count * m_ring.frameSize();
    flush();
}

std::int64_t Connection::takeEcho()
{
    if (m_taken == m_checker.received())
        return 0;
    if (m_sentAt.empty())
        failWith("an echo too many");
    ++m_taken;
    const std::int64_t at = m_sentAt.front();
    m_sentAt.pop_front();
    return at;
}

void Connection::finishConnecting()
{
    if (const int error = connectionError(m_socket))
        throw Failure(Failure::Kind::System, std::string("Cannot connect: ") + std::strerror(error));
    m_isConnected = true;
}

void Connection::receive(std::span<char> scratch)
{
    for (;;) {
        const Received received = receiveSome(m_socket, scratch);
        std::string_view bytes(scratch.data(), received.size);
        if (!m_isOpen)
            bytes = takeHandshake(bytes);
        if (!m_checker.take(bytes))
            failWith(m_checker.problem());
        if (received.ended)
            failWith(received.error != 0 ? std::strerror(received.error) : "the server hung up");
        if (received.size < scratch.size())
            return; // Edge-triggered: what comes later is reported again.
    }
}

/// Returns what follows the response's head.
std::string_view Connection::takeHandshake(std::string_view bytes)
{
    constexpr std::size_t MaxHead = 8192;
    m_head += bytes;
    const auto end = m_head.find("\r\n\r\n");
    if (end == std::string::npos) {
        if (m_head.size() > MaxHead)
            failWith("a response without an end");
        return {};
    }
    const std::size_t size = end + 4;
    if (const std::string problem = problemOfResponse(std::string_view(m_head).substr(0, size));
        !problem.empty())
        failWith(problem);
    m_isOpen = true;
    const std::size_t rest = m_head.size() - size;
    m_head = {};
    return bytes.substr(bytes.size() - rest);
}

void Connection::flush()
{
    m_pending += m_checker.takePongs();
    // A frame that the kernel took in part comes to its end before a pong.
    const std::uint64_t begun = (m_sent + m_ring.frameSize() - 1) / m_ring.frameSize() * m_ring.frameSize();
    if (sendUpTo(begun) && sendPending())
        sendUpTo(m_allowed);
}

/// Returns whether all was sent.
bool Connection::sendPending()
{
    while (!m_pending.empty()) {
        const std::size_t sent = sendNow(m_pending);
        if (sent == 0)
            return false;
        m_pending.erase(0, sent);
    }
    return true;
}

/// Returns whether the stream was sent up to `end`.
bool Connection::sendUpTo(std::uint64_t end)
{
    while (m_sent < end) {
        const std::size_t sent = sendNow(m_ring.bytesFrom(m_sent, end - m_sent));
        if (sent == 0)
            return false;
        m_sent += sent;
    }
    return true;
}

std::size_t Connection::sendNow(std::string_view bytes)
{
    const auto sent = sendSome(m_socket, bytes);
    if (!sent)
        failWith("the server cut the connection");
    return *sent;
}

void Connection::failWith(const std::string &problem) const
{
    throw Failure(Failure::Kind::WrongReply, "Connection " + std::to_string(m_number) + ": " + problem + ".");
}

} // namespace load
