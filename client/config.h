// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

#include <chrono>

namespace client {

/// What the user chose for one outgoing connection.
struct Config {
    QUrl url{}; ///< ws:// or wss://
    std::chrono::milliseconds handshakeTimeout{10'000};

    bool operator==(const Config &) const = default;
};

} // namespace client
