// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/reconnectpolicy.h"
#include "client/state.h"

namespace client {

/// What the end of an attempt or a connection is to the ReconnectPolicy.
[[nodiscard]] Failure failureOf(const State &state);

} // namespace client
