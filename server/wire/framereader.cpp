// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/framereader.h"

#include "server/wire/closecode.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

FrameEvent eventOf(FrameEvent::Kind kind, Opcode opcode, const char *payload, qsizetype size)
{
    FrameEvent event;
    event.kind = kind;
    event.opcode = opcode;
    event.payload = {payload, size};
    return event;
}

Violation invalidText()
{
    return {.closeCode = closecode::InvalidPayload, .why = u"A text message is not valid UTF-8."_s};
}

} // namespace

FrameEvent FrameReader::next(std::span<char> &input)
{
    if (std::exchange(m_delivered, false))
        m_message.clear();
    if (m_ended)
        input = {};
    bool inPlace = false;
    if (!m_inPayload) {
        if (input.empty())
            return {};
        inPlace = !m_headers.isPending();
        if (inPlace && !m_inMessage)
            ++m_serial;
        switch (m_headers.read(input, {.inMessage = m_inMessage, .soFar = m_message.size()})) {
        case FrameHeaderReader::State::NeedMore:
            return {};
        case FrameHeaderReader::State::Failed:
            return fail(m_headers.violation());
        case FrameHeaderReader::State::Complete:
            break;
        }
        // By its members: a copy of the whole would wait until they have left the processor's store buffer.
        m_missing = header().length;
        m_mask = header().mask.value_or(MaskKey{});
        m_inPayload = true;
    }
    return readPayload(input, inPlace);
}

QByteArray FrameReader::takePayload(const FrameEvent &event)
{
    return std::exchange(m_delivered, false) ? m_message.take() : event.payload.toByteArray();
}

quint64 FrameReader::pending() const
{
    return m_inMessage || m_inPayload || (m_headers.isPending() && !m_ended) ? m_serial : 0;
}

/// `inPlace`: the frame's header lies right before `input`.
FrameEvent FrameReader::readPayload(std::span<char> &input, bool inPlace)
{
    const qsizetype size = std::min(m_missing, static_cast<qsizetype>(input.size()));
    char *const bytes = input.data();
    input = input.subspan(static_cast<size_t>(size));
    const bool control = isControl(header().opcode);

    if (inPlace && size == m_missing && header().final && (control || !m_inMessage)) {
        if (header().mask)
            copyMasked(bytes, bytes, size, m_mask);
        m_inPayload = false;
        return control ? finishControl(bytes) : finishInPlace(bytes);
    }
    if (!assemble(bytes, size))
        return fail(invalidText());
    m_missing -= size;
    if (m_missing > 0)
        return {};
    m_inPayload = false;
    if (!control)
        return finishAssembled();
    m_controlSize = 0;
    return finishControl(m_control.data());
}

FrameEvent FrameReader::finishInPlace(const char *payload)
{
    if (header().opcode == Opcode::Text && !Utf8Checker::isValid({payload, header().length}))
        return fail(invalidText());
    FrameEvent event = eventOf(FrameEvent::Kind::Message, header().opcode, payload, header().length);
    event.frames = 1;
    return event;
}

/// Adds bytes of the current frame's payload to what has come before. False where they make a text invalid.
bool FrameReader::assemble(const char *bytes, qsizetype size)
{
    const bool control = isControl(header().opcode);
    if (!control && !m_inMessage) {
        m_inMessage = true;
        m_opcode = header().opcode;
        m_frames = 0;
    }
    char *const to =
        control ? m_control.data() + m_controlSize : m_message.extend(size, header().final ? m_missing : 0);
    if (control)
        m_controlSize = static_cast<quint8>(m_controlSize + size);
    if (header().mask)
        m_mask = copyMasked(to, bytes, size, m_mask);
    else if (size > 0)
        std::memcpy(to, bytes, static_cast<size_t>(size));
    return control || m_opcode != Opcode::Text || m_utf8.add({to, size}) == size;
}

FrameEvent FrameReader::finishAssembled()
{
    ++m_frames;
    FrameEvent event;
    if (header().final) {
        if (m_opcode == Opcode::Text && !m_utf8.isComplete())
            return fail(invalidText());
        m_inMessage = false;
        m_delivered = true;
        event = eventOf(FrameEvent::Kind::Message, m_opcode, m_message.data(), m_message.size());
    } else {
        event = eventOf(FrameEvent::Kind::Fragment, m_opcode,
                        m_message.data() + m_message.size() - header().length, header().length);
    }
    event.frames = m_frames;
    return event;
}

FrameEvent FrameReader::finishControl(const char *payload)
{
    const auto finished = [&](FrameEvent::Kind kind) {
        return eventOf(kind, header().opcode, payload, header().length);
    };
    switch (header().opcode) {
    case Opcode::Ping:
        return finished(FrameEvent::Kind::Ping);
    case Opcode::Pong:
        return finished(FrameEvent::Kind::Pong);
    default:
        return finishClose(finished(FrameEvent::Kind::Close));
    }
}

/// RFC 6455 section 5.5.1: nothing, or a code and a reason.
FrameEvent FrameReader::finishClose(FrameEvent event)
{
    m_ended = true;
    m_inMessage = false;
    m_message.clear();
    event.closeCode = closecode::NoStatus;
    if (event.payload.isEmpty())
        return event;
    if (event.payload.size() == 1)
        return fail({.closeCode = closecode::ProtocolError, .why = u"A Close frame holds half a code."_s});
    event.closeCode = qFromBigEndian<quint16>(event.payload.data());
    event.payload = event.payload.sliced(2);
    if (!closecode::isLegal(event.closeCode))
        return fail({.closeCode = closecode::ProtocolError,
                     .why = u"The close code %1 must not be sent."_s.arg(event.closeCode)});
    if (!Utf8Checker::isValid(event.payload))
        return fail(
            {.closeCode = closecode::InvalidPayload, .why = u"A Close frame's reason is not valid UTF-8."_s});
    return event;
}

FrameEvent FrameReader::fail(const Violation &violation)
{
    m_ended = true;
    m_inMessage = false;
    m_inPayload = false;
    m_violation = violation;
    m_message.clear();
    FrameEvent event;
    event.kind = FrameEvent::Kind::Failed;
    event.closeCode = violation.closeCode;
    return event;
}

} // namespace wire
