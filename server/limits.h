// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace server {

/// How much a peer may ask of the server, and how long it may take.
struct Limits {
    qsizetype headSize = 8192;                      ///< bytes of a request's head
    std::chrono::milliseconds headTime{5'000};      ///< until the head is here
    int connections = 0;                            ///< at once; 0: the descriptor limit less a reserve
    qint64 messageSize = 16 << 20;                  ///< bytes of a frame or message
    qint64 queueSize = 1 << 20;                     ///< bytes queued for a slow reader before it is held back
    std::chrono::milliseconds stallTime{30'000};    ///< without progress of what is queued
    std::chrono::milliseconds frameTime{30'000};    ///< from a frame's or message's first byte to its last
    std::chrono::milliseconds pingInterval{20'000}; ///< between pings; 0: none
    std::chrono::milliseconds pongTime{20'000};     ///< until a ping's pong is here
    std::chrono::milliseconds closeTime{5'000};     ///< from the first Close to the end of the connection

    bool operator==(const Limits &) const = default;
};

} // namespace server
