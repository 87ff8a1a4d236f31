// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/handshake.h"

#include <algorithm>

namespace load {

namespace {

// The pair that RFC 6455 section 1.3 computes as its example.
constexpr std::string_view Key = "dGhlIHNhbXBsZSBub25jZQ==";
constexpr std::string_view Accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// The value of the first field called `name`; empty where there is none.
std::string_view fieldOf(std::string_view head, std::string_view name)
{
    for (auto line = head.find("\r\n"); line != std::string_view::npos; line = head.find("\r\n", line + 2)) {
        const std::string_view rest = head.substr(line + 2);
        const std::string_view field = rest.substr(0, rest.find("\r\n"));
        const auto colon = field.find(':');
        if (colon != std::string_view::npos && equalsIgnoringCase(field.substr(0, colon), name))
            return trimmed(field.substr(colon + 1));
    }
    return {};
}

} // namespace

std::string handshakeRequest(std::uint16_t port)
{
    return "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) +
           "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: "
           "13\r\nSec-WebSocket-Key: " +
           std::string(Key) + "\r\n\r\n";
}

std::string problemOfResponse(std::string_view head)
{
    if (!head.starts_with("HTTP/1.1 101 "))
        return "not accepted: " + std::string(head.substr(0, head.find("\r\n")));
    if (!equalsIgnoringCase(fieldOf(head, "Upgrade"), "websocket"))
        return "the field Upgrade is missing or wrong";
    if (!equalsIgnoringCase(fieldOf(head, "Connection"), "upgrade"))
        return "the field Connection is missing or wrong";
    if (fieldOf(head, "Sec-WebSocket-Accept") != Accept)
        return "the field Sec-WebSocket-Accept is missing or wrong";
    if (!fieldOf(head, "Sec-WebSocket-Extensions").empty())
        return "an extension that was not offered";
    return {};
}

} // namespace load
