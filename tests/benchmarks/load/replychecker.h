// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/benchmarks/load/frame.h"
#include "tests/benchmarks/load/messagering.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace load {

/// Compares what a server sends, byte by byte and in order, with the echoes of a ring's messages.
///
/// An echo may come in any number of fragments. Pings are kept to be answered; a close frame is a wrong reply
/// unless it was allowed.
class ReplyChecker
{
public:
    /// The first echo to expect is that of message `first`.
    explicit ReplyChecker(const MessageRing &ring, std::uint64_t first = 0)
        : m_ring(&ring)
        , m_next(first)
    {
    }

    /// Takes the next bytes after the handshake, cut anywhere. Returns whether all was right so far.
    [[nodiscard]] bool take(std::string_view bytes);
    /// What was wrong; empty while nothing was.
    [[nodiscard]] const std::string &problem() const { return m_problem; }

    /// How many whole echoes came.
    [[nodiscard]] std::uint64_t received() const { return m_received; }
    /// Frames that answer the pings since the last call.
    [[nodiscard]] std::string takePongs() { return std::exchange(m_pongs, {}); }

    void allowClose() { m_closeAllowed = true; }
    [[nodiscard]] bool isClosed() const { return m_closed; }

private:
    std::size_t takeHeader(std::string_view bytes);
    bool begin(const FrameHeader &header);
    bool beginData(const FrameHeader &header);
    bool takePayload(std::string_view bytes);
    bool end();
    bool endControl();
    bool fail(const std::string &problem);

    const MessageRing *m_ring;
    std::uint64_t m_next;
    std::uint64_t m_received = 0;
    std::string m_partial;      ///< a header of which the rest is to come
    FrameHeader m_frame;        ///< the frame whose payload is being read
    bool m_inFrame = false;     ///< m_frame holds
    bool m_inMessage = false;   ///< a fragment came, the rest is to come
    std::uint64_t m_left = 0;   ///< of the frame's payload, in bytes
    std::size_t m_position = 0; ///< in the message's echo
    std::string m_control;      ///< payload of a control frame
    std::string m_pongs;
    std::string m_problem;
    bool m_closeAllowed = false;
    bool m_closed = false;
};

} // namespace load
