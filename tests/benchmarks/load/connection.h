// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/benchmarks/load/net.h"
#include "tests/benchmarks/load/replychecker.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>

namespace load {

class MessageRing;

/// One WebSocket connection of the load: opens, sends messages of a ring, checks every echo.
///
/// Whatever the server does wrong is thrown as a Failure.
class Connection
{
public:
    /// Begins to connect. `number` is the connection's number; it also says with which message it starts.
    Connection(const MessageRing &ring, std::uint16_t port, std::size_t number);

    [[nodiscard]] const Descriptor &socket() const { return m_socket; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Something may be sent or read. `scratch` is used for reading and holds nothing afterwards.
    void progress(std::span<char> scratch);
    /// Sends `count` messages more, stamped with `at`.
    void send(std::uint64_t count, std::int64_t at);
    /// How many echoes have not come yet.
    [[nodiscard]] std::size_t outstanding() const { return m_sentAt.size(); }
    /// When the oldest message was sent whose echo has come but was not taken yet; 0: there is none.
    [[nodiscard]] std::int64_t takeEcho();

private:
    void finishConnecting();
    void receive(std::span<char> scratch);
    std::string_view takeHandshake(std::string_view bytes);
    void flush();
    bool sendPending();
    bool sendUpTo(std::uint64_t end);
    std::size_t sendNow(std::string_view bytes);
    [[noreturn]] void failWith(const std::string &problem) const;

    const MessageRing &m_ring;
    Descriptor m_socket;
    std::size_t m_number;
    std::string m_pending; ///< to be sent first: the handshake, then pongs
    std::string m_head;    ///< of the response, until it is whole
    bool m_isConnected = false;
    bool m_isOpen = false;
    std::uint64_t m_sent = 0;    ///< bytes of the ring's endless stream
    std::uint64_t m_allowed = 0; ///< bytes of it that are to be sent
    std::deque<std::int64_t> m_sentAt;
    std::uint64_t m_taken = 0; ///< echoes
    ReplyChecker m_checker;
};

} // namespace load
