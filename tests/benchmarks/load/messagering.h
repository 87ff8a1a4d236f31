// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/benchmarks/load/frame.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace load {

/// What is sent: messages of one size, all different, over and over, with the echoes to expect.
///
/// Everything is made beforehand, masked frames included, so that sending is copying and checking is
/// comparing.
class MessageRing
{
public:
    struct Shape {
        std::size_t size = 16; ///< of a message's payload, in bytes
        bool binary = false;
        std::string prefix = "Echo: "; ///< that the server puts before an echoed text
        std::size_t count = 0;         ///< 0: as many as fit into 1 MiB, at least 17, at most 1021
    };

    explicit MessageRing(const Shape &shape);

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] Opcode opcode() const { return m_opcode; }
    /// Of each whole frame.
    [[nodiscard]] std::size_t frameSize() const { return m_frameSize; }
    /// The bytes from `offset` of the endless stream of frames, at most `limit` of them and up to where the
    /// ring starts again.
    [[nodiscard]] std::string_view bytesFrom(std::uint64_t offset, std::uint64_t limit) const;
    /// The payload of the echo of message `number`.
    [[nodiscard]] std::string_view echoOf(std::uint64_t number) const;

private:
    std::size_t m_count;
    Opcode m_opcode;
    std::size_t m_frameSize = 0;
    std::size_t m_echoSize = 0;
    std::string m_frames;
    std::string m_echoes;
};

} // namespace load
