// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace load {

enum class Opcode : std::uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

[[nodiscard]] constexpr bool isControl(Opcode opcode) { return static_cast<unsigned>(opcode) >= 8; }

/// What stands before a frame's payload (RFC 6455 section 5.2).
struct FrameHeader {
    bool fin = false;
    bool masked = false;
    unsigned reserved = 0; ///< RSV1 to RSV3
    Opcode opcode = Opcode::Continuation;
    std::uint64_t length = 0; ///< of the payload
    std::size_t size = 0;     ///< of the header itself, without a mask's four bytes
};

/// Empty where `bytes` do not hold the whole header yet.
[[nodiscard]] std::optional<FrameHeader> parseHeader(std::string_view bytes);

/// Appends one whole frame as a client sends it.
void appendMaskedFrame(std::string &out, Opcode opcode, std::string_view payload, std::uint32_t mask);

} // namespace load
