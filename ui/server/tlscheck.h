// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/tls.h"

#include <functional>

namespace ui {

/// Says what is to be said of a certificate before the server uses it.
using TlsCheck = std::function<server::TlsVerdict(const server::Tls &tls)>;

} // namespace ui
