// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QHostAddress>

#include <span>

/// What is done with the descriptor of a connected, non-blocking TCP socket.
namespace server::descriptor {

/// Lets bytes leave at once: an answer must not wait for the acknowledgement of those before.
void disableDelay(int descriptor);

/// Bytes received; 0 at the end of the stream; -1 if wouldBlock(), or on failure.
[[nodiscard]] qsizetype receive(int descriptor, std::span<char> buffer);
/// The same, and leaves them there.
[[nodiscard]] qsizetype peek(int descriptor, std::span<char> buffer);
/// Bytes sent; -1 if wouldBlock(), or on failure.
[[nodiscard]] qsizetype send(int descriptor, QByteArrayView bytes);
/// The same for parts that follow each other: at most the first four of them.
[[nodiscard]] qsizetype sendAll(int descriptor, std::span<const QByteArrayView> parts);
/// The last call did nothing since there was nothing to read, or no room to write.
[[nodiscard]] bool wouldBlock();
/// Sends the end of the stream.
void finish(int descriptor);

/// Bytes that were sent and that the peer has not acknowledged; 0 where the system does not tell.
[[nodiscard]] qint64 underway(int descriptor);
[[nodiscard]] QHostAddress peerAddress(int descriptor);
[[nodiscard]] quint16 peerPort(int descriptor);

} // namespace server::descriptor
