// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/framewriter.h"

#include "server/wire/closecode.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace wire {

void FrameWriter::appendMessage(QByteArray &out, Opcode opcode, QByteArrayView payload,
                                qsizetype fragmentSize)
{
    while (fragmentSize > 0 && payload.size() > fragmentSize) {
        appendFrame(out, opcode, payload.first(fragmentSize), false);
        payload = payload.sliced(fragmentSize);
        opcode = Opcode::Continuation;
    }
    appendFrame(out, opcode, payload, true);
}

void FrameWriter::appendFrame(QByteArray &out, Opcode opcode, QByteArrayView payload, bool final)
{
    FrameHeader header{.opcode = opcode, .final = final, .length = payload.size(), .mask = {}};
    if (m_role == Role::Client)
        header.mask = nextKey();
    const qsizetype before = out.size();
    out.resize(before + header.size() + payload.size());
    char *const to = out.data() + before;
    header.write(to);
    if (header.mask)
        copyMasked(to + header.size(), payload.data(), payload.size(), *header.mask);
    else if (!payload.isEmpty())
        std::memcpy(to + header.size(), payload.data(), static_cast<size_t>(payload.size()));
}

MaskKey FrameWriter::appendHeader(QByteArray &out, Opcode opcode, qsizetype length, bool final)
{
    FrameHeader header{.opcode = opcode, .final = final, .length = length, .mask = {}};
    if (m_role == Role::Client)
        header.mask = nextKey();
    const qsizetype before = out.size();
    out.resize(before + header.size());
    header.write(out.data() + before);
    return header.mask.value_or(MaskKey{});
}

void FrameWriter::appendPing(QByteArray &out, QByteArrayView payload)
{
    appendFrame(out, Opcode::Ping, payload.first(std::min(payload.size(), MaxControlPayload)));
}

void FrameWriter::appendPong(QByteArray &out, QByteArrayView payload)
{
    appendFrame(out, Opcode::Pong, payload.first(std::min(payload.size(), MaxControlPayload)));
}

void FrameWriter::appendClose(QByteArray &out, quint16 code, const QString &reason)
{
    QByteArray payload;
    if (closecode::isLegal(code)) {
        payload.resize(2);
        qToBigEndian(code, payload.data());
        payload += closecode::cutReason(reason);
    }
    appendFrame(out, Opcode::Close, payload);
}

MaskKey FrameWriter::nextKey()
{
    if (m_keysLeft == 0) {
        m_random->fillRange(m_keys.data(), static_cast<qsizetype>(m_keys.size()));
        m_keysLeft = static_cast<quint8>(m_keys.size());
    }
    --m_keysLeft;
    MaskKey key{};
    std::memcpy(key.data(), &m_keys[m_keysLeft], key.size());
    return key;
}

} // namespace wire
