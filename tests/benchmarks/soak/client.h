// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/benchmarks/load/messagering.h"
#include "tests/benchmarks/load/net.h"
#include "tests/benchmarks/load/replychecker.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soak {

/// What a client does with its connection.
enum class Habit : std::uint8_t { Talk, Stall, Cut, HalfClose, Garbage, HangInHandshake };
constexpr std::array<const char *, 6> HabitNames = {"talk",       "stall",   "cut",
                                                    "half-close", "garbage", "hang in the handshake"};

/// What all clients did.
struct Tally {
    std::array<std::size_t, HabitNames.size()> lives{};
    std::uint64_t echoes = 0; ///< all of them checked
    std::size_t broken = 0;   ///< conversations that the server got wrong or did not finish
    std::string firstProblem{};
};

/// A client that connects, behaves as chance has it, goes, and comes back, over and over.
class Client
{
public:
    Client(const std::vector<load::MessageRing> &rings, std::uint16_t port, std::uint32_t seed, Tally &tally);

    /// Something may be sent or read.
    void progress(std::span<char> scratch, std::int64_t now);
    /// Does what is due. Returns whether socket() is a new one.
    bool tick(std::span<char> scratch, std::int64_t now);
    /// Goes, and comes back in a while.
    void leave(std::int64_t now);

    [[nodiscard]] const load::Descriptor &socket() const { return m_socket; }

private:
    void begin(std::int64_t now);
    void act(std::int64_t now);
    void receive(std::span<char> scratch, std::int64_t now);
    [[nodiscard]] std::string problemOf(std::string_view bytes);
    void onOpen();
    void flush();
    bool send(std::string &bytes);
    bool sendMessages();
    void onEnd(int error, std::int64_t now);
    void breakOff(const std::string &problem, std::int64_t now);

    /// Whether the server owes this conversation all echoes and an orderly end.
    [[nodiscard]] bool isOwedAnEnd() const { return m_habit == Habit::Talk || m_habit == Habit::Stall; }
    bool coin() { return m_random() % 2 == 0; }
    std::size_t upTo(std::size_t limit) { return 1 + m_random() % limit; }
    std::string randomBytes(std::size_t count);

    const std::vector<load::MessageRing> &m_rings;
    std::uint16_t m_port;
    std::mt19937 m_random;
    Tally &m_tally;

    load::Descriptor m_socket; ///< closed while the client rests
    Habit m_habit = Habit::Talk;
    const load::MessageRing *m_ring;
    load::ReplyChecker m_checker;
    std::string m_first;    ///< to be sent before the messages: the handshake
    std::string m_restOfIt; ///< of the handshake, to be sent later if at all
    std::string m_last;     ///< to be sent after the messages
    std::uint64_t m_sent = 0;
    std::uint64_t m_sendEnd = 0; ///< of the messages, in bytes
    std::string m_head;          ///< of the response
    bool m_isOpen = false;
    bool m_isStalled = false;
    std::int64_t m_actsAt = 0; ///< the habit's turn, or the end of the rest; 0: it was
    std::int64_t m_endsAt = 0; ///< no conversation takes longer
};

} // namespace soak
