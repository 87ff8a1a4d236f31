// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"

#include <QByteArrayView>

#include <span>

namespace server {

class Journal;
class TlsContext;

/// What a worker lends to everything that works in its thread.
struct Context {
    const Config &config;
    Journal &journal;
    const TlsContext *tls;   ///< null: the server speaks no TLS
    QByteArrayView prefix;   ///< of each echoed text
    std::span<char> scratch; ///< what was just received lies here until the next turn
};

} // namespace server
