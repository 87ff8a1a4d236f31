// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/frameevent.h"
#include "server/wire/frameheaderreader.h"
#include "server/wire/messagebuffer.h"
#include "server/wire/utf8checker.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <span>

namespace wire {

/// Takes apart what a WebSocket peer sends and enforces every rule of RFC 6455 sections 5, 7.4 and 8.1 on it.
///
/// The caller reads bytes into any buffer of its own and pulls events out until there are no more:
///
///     std::span<char> input(buffer, size);
///     for (;;) {
///         const FrameEvent event = reader.next(input);   // input shrinks from its front
///         if (event.kind == FrameEvent::Kind::NeedMore)
///             break;                                     // input is empty now; read on
///         ...
///     }
///
/// To pause after any event, stop calling and keep what is left of `input`: the reader looks at nothing
/// beyond the event. A message that lies whole in the input is unmasked where it lies, without a copy or an
/// allocation; one that does not is put together in a buffer that grows with the bytes that have come, never
/// with those announced. After a Close or a violation everything that follows is swallowed.
class FrameReader
{
public:
    /// As a server the peer must mask, as a client it must not (RFC 6455 section 5.1).
    explicit FrameReader(Role role, FrameLimits limits = {})
        : m_headers(role, limits)
    {
    }

    /// The next event; takes what it read off `input`'s front and may change those bytes. After NeedMore
    /// `input` is empty.
    [[nodiscard]] FrameEvent next(std::span<char> &input);

    /// The payload of the event last returned, for keeping: a message that was put together is given away
    /// without a copy. The event's views are void then.
    [[nodiscard]] QByteArray takePayload(const FrameEvent &event);

    /// Which message or control frame has come only in part: 0 for none, else a number that stays the same as
    /// long as it is the same one, so that its owner can give it a deadline. A control frame within a
    /// fragmented message belongs to that message.
    [[nodiscard]] quint64 pending() const;

    /// Whether a Close came or the peer broke a rule: nothing more will be read.
    [[nodiscard]] bool hasEnded() const { return m_ended; }

    /// Which rule was broken, in an English sentence short enough for a Close frame's reason.
    [[nodiscard]] QString errorString() const { return m_violation.why; }

private:
    /// Of the frame being read, as long as its payload is.
    [[nodiscard]] const FrameHeader &header() const { return m_headers.header(); }
    [[nodiscard]] FrameEvent readPayload(std::span<char> &input, bool inPlace);
    [[nodiscard]] FrameEvent finishInPlace(const char *payload);
    [[nodiscard]] bool assemble(const char *bytes, qsizetype size);
    [[nodiscard]] FrameEvent finishAssembled();
    [[nodiscard]] FrameEvent finishControl(const char *payload);
    [[nodiscard]] FrameEvent finishClose(FrameEvent event);
    [[nodiscard]] FrameEvent fail(const Violation &violation);

    FrameHeaderReader m_headers;
    MaskKey m_mask{}; ///< of the frame being read, turned to what comes next of its payload
    bool m_ended = false;
    bool m_inMessage = false; ///< a message has begun and its last frame has not come to its end
    bool m_inPayload = false; ///< m_missing bytes of the frame's payload are to come
    bool m_delivered = false; ///< m_message holds what the last event showed
    Opcode m_opcode = Opcode::Continuation; ///< of the message begun
    Utf8Checker m_utf8;                     ///< of the text begun; as new after one that came to its end
    quint8 m_controlSize = 0;               ///< how much of m_control is filled
    qsizetype m_missing = 0;
    qsizetype m_frames = 0; ///< of the message begun
    quint64 m_serial = 0;   ///< of what pending() names
    MessageBuffer m_message;
    Violation m_violation;
    std::array<char, MaxControlPayload> m_control{}; ///< the payload so far of one that comes in parts
};

} // namespace wire
