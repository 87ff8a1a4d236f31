// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/framewriter.h"
#include "server/wire/mask.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <deque>

namespace client {

/// What is to be sent, in its order, and its frames made piece by piece: a message of a gigabyte takes no
/// more memory than its own.
///
/// Pings and pongs go between the fragments of a message that is on its way; everything else waits for its
/// turn.
class SendQueue
{
public:
    /// One message or control frame.
    struct Item {
        wire::Opcode opcode = wire::Opcode::Text;
        QByteArray payload{};       ///< of a Close: unused
        qsizetype fragmentSize = 0; ///< of a message; 0: one frame
        quint16 closeCode = 0;
        QString closeReason{};
        bool isAnswer = false; ///< sent since something came, not by an order
        quint32 frames = 0;    ///< how many have been begun
    };

    void push(Item item);

    /// Appends about `most` bytes of frames to `out`, at least one where there is anything, and names what
    /// has gone to its end with them.
    [[nodiscard]] QList<Item> take(QByteArray &out, qsizetype most);

    [[nodiscard]] bool isEmpty() const { return m_items.empty() && m_urgent.empty(); }
    [[nodiscard]] qint64 waiting() const { return m_waiting; } ///< bytes of payload not taken yet

private:
    void beginFrame(QByteArray &out);
    void appendPayload(QByteArray &out, qsizetype most);
    void appendControl(QByteArray &out, const Item &item);
    [[nodiscard]] bool isWithinMessage() const { return !m_items.empty() && m_items.front().frames > 0; }

    wire::FrameWriter m_writer{wire::Role::Client};
    std::deque<Item> m_items;
    std::deque<Item> m_urgent;
    qsizetype m_done = 0;      ///< of the first item's payload: bytes taken
    qsizetype m_frameLeft = 0; ///< of the frame begun: bytes of payload to come
    bool m_inFrame = false;
    wire::MaskKey m_key{}; ///< of the frame begun, turned to where it stands
    qint64 m_waiting = 0;
};

} // namespace client
