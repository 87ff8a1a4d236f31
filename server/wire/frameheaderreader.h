// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/frame.h"
#include "server/wire/violation.h"

#include <array>
#include <span>

namespace wire {

/// What a peer may send at most, in bytes of payload. Beyond it: 1009, told from the header alone.
struct FrameLimits {
    qint64 frame = 16 << 20;
    qint64 message = 16 << 20;
};

/// Reads frame headers that may come in pieces, and judges every octet as soon as it is there (RFC 6455
/// sections 5.1, 5.2, 5.4 and 5.5), so that the verdict does not depend on how the bytes were cut.
class FrameHeaderReader
{
public:
    enum class State : quint8 { NeedMore, Complete, Failed };

    /// Where the stream is: which frames may come depends on it.
    struct Context {
        bool inMessage = false; ///< a message has begun and its last frame has not come
        qsizetype soFar = 0;    ///< bytes of payload of that message
    };

    FrameHeaderReader(Role role, FrameLimits limits)
        : m_role(role)
        , m_limits(limits)
    {
    }

    /// Takes bytes off `input`'s front, none beyond the header.
    State read(std::span<char> &input, Context context);

    /// Whether a part of a header has been read.
    [[nodiscard]] bool isPending() const { return m_kept > 0; }

    [[nodiscard]] const FrameHeader &header() const { return m_header; }     ///< after Complete
    [[nodiscard]] const Violation &violation() const { return m_violation; } ///< after Failed

private:
    qsizetype parse(std::span<const char> bytes, Context context);
    bool checkFirstOctet(quint8 octet, bool inMessage);
    bool checkSecondOctet(quint8 octet);
    bool checkLength(quint64 length, quint64 leastForThisForm, qsizetype soFar);
    bool refuse(quint16 closeCode, const QString &why);

    Role m_role;
    quint8 m_kept = 0; ///< how much of m_bytes is filled
    std::array<char, MaxFrameHeader> m_bytes{};
    FrameLimits m_limits;
    FrameHeader m_header;
    Violation m_violation;
};

} // namespace wire
