// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/headerfields.h"

#include <QString>

namespace wire {

/// Why a request does not get what it asks for: an HTTP status and a sentence for its sender.
struct Refusal {
    int status = 400;
    QString why;
    HeaderFields fields; ///< what the answer must carry besides, such as Allow or Sec-WebSocket-Version
};

} // namespace wire
