// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/frame.h"

#include <QByteArrayView>

namespace wire {

/// One thing that FrameReader found. Its views are valid until the next call of the reader, and only as long
/// as the bytes that the reader was given.
struct FrameEvent {
    enum class Kind : quint8 {
        NeedMore, ///< nothing more in the bytes given
        Message,  ///< a whole text or binary message
        Fragment, ///< a frame of a message that goes on: `payload` is that frame's; the message still comes
                  ///< whole
        Ping,
        Pong,
        Close,  ///< `closeCode`, 1005 where the frame had none; `payload` is the reason alone
        Failed, ///< the peer broke a rule: close with `closeCode` and FrameReader::errorString()
    };

    Kind kind = Kind::NeedMore;
    Opcode opcode = Opcode::Continuation; ///< a message's or fragment's: Text or Binary
    quint16 closeCode = 0;
    qsizetype frames = 0;   ///< of a Message or Fragment: how many frames it has had so far
    QByteArrayView payload; ///< unmasked
};

} // namespace wire
