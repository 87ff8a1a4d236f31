// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/headerfields.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace client {

/// What a pasted command line says about a connection.
struct ImportedCommand {
    QString program{};            ///< "curl", "websocat", "wscat"
    QString url{};                ///< ws:// or wss://
    wire::HeaderFields headers{}; ///< without those that have a place of their own below; UTF-8
    QString origin{};
    QStringList subprotocols{};
    QString cookies{}; ///< the value of the Cookie field
    QString user{};    ///< Basic authentication; empty: none
    QString password{};
    QString bearerToken{};
    bool insecure = false; ///< wants any certificate accepted: to be told, never done silently
    QString proxy{};       ///< http://host:port or socks5://host:port
    QString proxyUser{};
    QString proxyPassword{};
    QString caFile{};
    QString certificateFile{};
    QString keyFile{};
    QString keyPassword{};
    std::chrono::milliseconds timeout{0}; ///< of the handshake; 0: not said
    QStringList ignored{};                ///< what is not known or of no use, as it was written
    QString error{};                      ///< why nothing could be read, a sentence; empty: it could

    [[nodiscard]] bool isValid() const { return error.isEmpty(); }
};

} // namespace client
