// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"

#include <QSslConfiguration>
#include <QString>

namespace client {

/// What a wss connection is made with, or why it cannot be.
struct TlsSetup {
    QSslConfiguration configuration;
    QString problem; ///< which file cannot be used and why, without a full stop; empty: none
};

/// Reads the files. The server's certificate is verified always.
[[nodiscard]] TlsSetup readTlsSetup(const Tls &tls);

} // namespace client
