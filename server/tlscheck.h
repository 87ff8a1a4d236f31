// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/tls.h"

namespace server {

/// Reads the files as a start would; makes nothing, not even a self-signed certificate that is missing.
[[nodiscard]] TlsVerdict checkTls(const Tls &tls);

} // namespace server
