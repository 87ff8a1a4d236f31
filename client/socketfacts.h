// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

class QTcpSocket;

namespace client {

struct HandshakeInfo;

/// Adds what the socket knows: the addresses of both ends, and how it is encrypted.
void addSocketFacts(HandshakeInfo &info, const QTcpSocket &socket);

} // namespace client
