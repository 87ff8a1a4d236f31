// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/mask.h"

#include <QtGlobal>

#include <optional>

namespace wire {

/// Which end of the connection we are. A client masks what it sends, a server does not.
enum class Role : quint8 { Server, Client };

/// RFC 6455 section 5.2.
enum class Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

[[nodiscard]] constexpr bool isControl(Opcode opcode) { return (static_cast<quint8>(opcode) & 8U) != 0; }

/// The longest header: two octets, a length of eight, a masking key.
inline constexpr qsizetype MaxFrameHeader = 14;

/// A control frame's payload has at most this many bytes.
inline constexpr qsizetype MaxControlPayload = 125;

/// What stands before a frame's payload.
struct FrameHeader {
    Opcode opcode = Opcode::Text;
    bool final = true;
    qsizetype length = 0; ///< of the payload, in bytes
    std::optional<MaskKey> mask;

    /// How many bytes it takes on the wire: 2 to MaxFrameHeader.
    [[nodiscard]] qsizetype size() const;

    /// Writes size() bytes, the length in its shortest form.
    void write(char *to) const;
};

} // namespace wire
