// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/refusal.h"

#include <optional>

namespace wire {
struct RequestHead;
}

namespace server {

struct Config;

/// The refusal, 421, of a request whose Host is none that the configuration allows; nothing where it allows
/// any. A page of a stranger that has its name point at this machine is stopped by this.
[[nodiscard]] std::optional<wire::Refusal> refusalByHost(const Config &config, const wire::RequestHead &head);

/// The refusal, 403, of a handshake whose Origin is none that the configuration allows; nothing where it
/// allows any. A client that sends no Origin is no browser, and is let in.
[[nodiscard]] std::optional<wire::Refusal> refusalByOrigin(const Config &config,
                                                           const wire::RequestHead &head);

} // namespace server
