// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace load {

/// The head of a client's opening handshake, with the key that RFC 6455 uses as its example.
[[nodiscard]] std::string handshakeRequest(std::uint16_t port);

/// Empty where `head`, up to and with the empty line, accepts handshakeRequest(); else what is wrong with it.
[[nodiscard]] std::string problemOfResponse(std::string_view head);

} // namespace load
