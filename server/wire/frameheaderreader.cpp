// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/frameheaderreader.h"

#include "server/wire/closecode.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wire {

FrameHeaderReader::State FrameHeaderReader::read(std::span<char> &input, Context context)
{
    const size_t before = m_kept;
    std::span<const char> bytes = input;
    if (before > 0) {
        const size_t added = std::min(input.size(), m_bytes.size() - before);
        std::copy_n(input.data(), added, m_bytes.data() + before);
        bytes = std::span<const char>(m_bytes).first(before + added);
    }
    const auto size = bytes.empty() ? 0 : static_cast<size_t>(parse(bytes, context));
    if (m_violation.closeCode != 0)
        return State::Failed;
    if (size == 0) {
        if (before == 0)
            std::copy(input.begin(), input.end(), m_bytes.begin());
        m_kept = static_cast<quint8>(bytes.size());
        input = {};
        return State::NeedMore;
    }
    input = input.subspan(size - before);
    m_kept = 0;
    return State::Complete;
}

/// Fills m_header. Returns the header's size, or 0 where it needs more bytes or is wrong.
qsizetype FrameHeaderReader::parse(std::span<const char> bytes, Context context)
{
    if (!checkFirstOctet(static_cast<quint8>(bytes[0]), context.inMessage) || bytes.size() < 2)
        return 0;
    const auto second = static_cast<quint8>(bytes[1]);
    if (!checkSecondOctet(second))
        return 0;

    const quint8 shortLength = second & 0x7fU;
    const size_t lengthEnd = shortLength == 127 ? 10 : shortLength == 126 ? 4 : 2;
    if (bytes.size() < lengthEnd)
        return 0;
    quint64 length = shortLength;
    quint64 least = 0;
    if (lengthEnd == 10) {
        length = qFromBigEndian<quint64>(bytes.data() + 2);
        least = 0x10000;
    } else if (lengthEnd == 4) {
        length = qFromBigEndian<quint16>(bytes.data() + 2);
        least = 126;
    }
    if (!checkLength(length, least, context.soFar))
        return 0;

    m_header.mask.reset();
    if (m_role == Role::Client)
        return static_cast<qsizetype>(lengthEnd);
    if (bytes.size() < lengthEnd + 4)
        return 0;
    MaskKey key{};
    std::copy_n(bytes.data() + lengthEnd, key.size(), key.data());
    m_header.mask = key;
    return static_cast<qsizetype>(lengthEnd) + 4;
}

bool FrameHeaderReader::checkFirstOctet(quint8 octet, bool inMessage)
{
    const quint8 code = octet & 0x0fU;
    m_header.final = (octet & 0x80U) != 0;
    m_header.opcode = static_cast<Opcode>(code);
    if ((octet & 0x70U) != 0)
        return refuse(closecode::ProtocolError, u"A reserved bit is set, and no extension was agreed on."_s);
    if ((code > 2 && code < 8) || code > 10)
        return refuse(closecode::ProtocolError, u"The opcode %1 is reserved."_s.arg(code));
    if (isControl(m_header.opcode))
        return m_header.final ||
               refuse(closecode::ProtocolError, u"A control frame must not be fragmented."_s);
    if (m_header.opcode == Opcode::Continuation)
        return inMessage ||
               refuse(closecode::ProtocolError, u"A continuation frame came where no message had begun."_s);
    return !inMessage ||
           refuse(closecode::ProtocolError, u"A message began before the last fragment of the one before."_s);
}

bool FrameHeaderReader::checkSecondOctet(quint8 octet)
{
    const bool masked = (octet & 0x80U) != 0;
    if (masked && m_role == Role::Client)
        return refuse(closecode::ProtocolError, u"A server must not mask its frames."_s);
    if (!masked && m_role == Role::Server)
        return refuse(closecode::ProtocolError, u"A client must mask its frames."_s);
    if (isControl(m_header.opcode) && (octet & 0x7fU) > MaxControlPayload)
        return refuse(closecode::ProtocolError, u"A control frame must not be longer than 125 bytes."_s);
    return true;
}

bool FrameHeaderReader::checkLength(quint64 length, quint64 leastForThisForm, qsizetype soFar)
{
    if ((length >> 63U) != 0)
        return refuse(closecode::ProtocolError, u"The top bit of a frame's length must be 0."_s);
    if (length < leastForThisForm)
        return refuse(closecode::ProtocolError, u"A frame's length is not in its shortest form."_s);
    if (!isControl(m_header.opcode)) {
        if (length > static_cast<quint64>(m_limits.frame))
            return refuse(closecode::TooBig,
                          u"A frame of %1 bytes is over the limit of %2."_s.arg(length).arg(m_limits.frame));
        const quint64 total = static_cast<quint64>(soFar) + length;
        if (total > static_cast<quint64>(m_limits.message))
            return refuse(closecode::TooBig,
                          u"A message of at least %1 bytes is over the limit of %2."_s.arg(total).arg(
                              m_limits.message));
    }
    m_header.length = static_cast<qsizetype>(length);
    return true;
}

/// Always false, for the checks' sake.
bool FrameHeaderReader::refuse(quint16 closeCode, const QString &why)
{
    m_violation = {.closeCode = closeCode, .why = why};
    return false;
}

} // namespace wire
