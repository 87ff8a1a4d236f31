// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"

namespace client {

/// The same for the address that a redirect points to. Authentication, cookies and a Host field of the user's
/// go along only to the same host and port, and never from an encrypted way to an open one.
[[nodiscard]] Config redirected(const Config &config, const QUrl &target);

} // namespace client
