// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/frame.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QRandomGenerator>
#include <QString>

#include <array>

namespace wire {

/// Composes the frames that one side of a WebSocket sends, masked where that side is the client.
///
/// Each function appends to a buffer of the caller's, which may hold more than one frame.
class FrameWriter
{
public:
    /// Masking keys come from `random`, 32 at a time. The default is the operating system's source, as RFC
    /// 6455 section 10.3 asks: a page must not be able to guess the bytes on the wire.
    explicit FrameWriter(Role role, QRandomGenerator &random = *QRandomGenerator::system())
        : m_role(role)
        , m_random(&random)
    {
    }

    /// A whole message: Opcode::Text (the caller answers for its UTF-8) or Opcode::Binary. With
    /// `fragmentSize` above 0 in frames of at most so many bytes, cut without regard to code points (RFC 6455
    /// section 5.4).
    void appendMessage(QByteArray &out, Opcode opcode, QByteArrayView payload, qsizetype fragmentSize = 0);

    /// Any one frame, for who wants to do the cutting alone. The length is written in its shortest form.
    void appendFrame(QByteArray &out, Opcode opcode, QByteArrayView payload, bool final = true);

    /// The header of a frame whose payload the caller appends in pieces, each by copyMasked() with the key
    /// returned, turned on from piece to piece. As a server the key masks nothing.
    MaskKey appendHeader(QByteArray &out, Opcode opcode, qsizetype length, bool final = true);

    /// Payloads are cut to MaxControlPayload bytes.
    void appendPing(QByteArray &out, QByteArrayView payload = {});
    void appendPong(QByteArray &out, QByteArrayView payload = {});

    /// A Close with a code that closecode::isLegal() and a reason that is cut to closecode::MaxReason bytes;
    /// for any other code (1005 for instance) one without either.
    void appendClose(QByteArray &out, quint16 code, const QString &reason = {});

private:
    MaskKey nextKey();

    Role m_role;
    quint8 m_keysLeft = 0;
    QRandomGenerator *m_random;
    std::array<quint32, 32> m_keys{};
};

} // namespace wire
