// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/replychecker.h"

#include <algorithm>

namespace load {

bool ReplyChecker::take(std::string_view bytes)
{
    if (!m_problem.empty())
        return false;
    while (!bytes.empty()) {
        if (m_closed)
            return fail("bytes after the close frame");
        if (!m_inFrame) {
            bytes.remove_prefix(takeHeader(bytes));
            if (!m_inFrame)
                return m_problem.empty();
        }
        const std::string_view payload = bytes.substr(0, m_left);
        if (!takePayload(payload))
            return false;
        bytes.remove_prefix(payload.size());
        if (m_left == 0 && !end())
            return false;
    }
    return true;
}

/// Returns how many bytes it took. m_inFrame tells whether a header was complete and right.
std::size_t ReplyChecker::takeHeader(std::string_view bytes)
{
    if (m_partial.empty()) {
        if (const auto header = parseHeader(bytes)) {
            m_inFrame = begin(*header);
            return header->size;
        }
    }
    for (std::size_t taken = 0; taken < bytes.size();) {
        m_partial.push_back(bytes[taken++]);
        if (const auto header = parseHeader(m_partial)) {
            m_partial.clear();
            m_inFrame = begin(*header);
            return taken;
        }
    }
    return bytes.size();
}

bool ReplyChecker::begin(const FrameHeader &header)
{
    m_frame = header;
    m_left = header.length;
    if (header.masked || header.reserved != 0)
        return fail("a frame that is masked or has reserved bits set");
    if (!isControl(header.opcode))
        return beginData(header);
    m_control.clear();
    return (header.fin && header.length <= 125) || fail("a control frame that is too long or fragmented");
}

bool ReplyChecker::beginData(const FrameHeader &header)
{
    const Opcode expected = m_inMessage ? Opcode::Continuation : m_ring->opcode();
    if (header.opcode != expected)
        return fail("a frame with opcode " + std::to_string(static_cast<int>(header.opcode)) +
                    " instead of " + std::to_string(static_cast<int>(expected)));
    const std::uint64_t left = m_ring->echoOf(m_next).size() - m_position;
    if (header.length > left || (header.fin && header.length != left))
        return fail("a frame of " + std::to_string(header.length) + " bytes where " + std::to_string(left) +
                    " were left to echo");
    return true;
}

bool ReplyChecker::takePayload(std::string_view bytes)
{
    m_left -= bytes.size();
    if (isControl(m_frame.opcode)) {
        m_control += bytes;
        return true;
    }
    if (m_ring->echoOf(m_next).substr(m_position, bytes.size()) != bytes)
        return fail("wrong bytes in the echo");
    m_position += bytes.size();
    return true;
}

bool ReplyChecker::end()
{
    m_inFrame = false;
    if (isControl(m_frame.opcode))
        return endControl();
    m_inMessage = !m_frame.fin;
    if (m_frame.fin) {
        m_position = 0;
        ++m_next;
        ++m_received;
    }
    return true;
}

bool ReplyChecker::endControl()
{
    if (m_frame.opcode == Opcode::Ping)
        appendMaskedFrame(m_pongs, Opcode::Pong, m_control, 0x01020304);
    m_closed = m_frame.opcode == Opcode::Close;
    if (!m_closed || m_closeAllowed)
        return true;
    return fail("a close frame: " + (m_control.size() > 2 ? m_control.substr(2) : "no reason given"));
}

bool ReplyChecker::fail(const std::string &problem)
{
    m_problem = problem + ", after " + std::to_string(m_received) + " right echoes";
    return false;
}

} // namespace load
