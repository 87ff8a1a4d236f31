// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtGlobal>

/// The codes and reasons of RFC 6455 section 7.4 and of IANA's registry of WebSocket close codes.
namespace wire::closecode {

inline constexpr quint16 Normal = 1000;
inline constexpr quint16 GoingAway = 1001;
inline constexpr quint16 ProtocolError = 1002;
inline constexpr quint16 UnsupportedData = 1003;
inline constexpr quint16 NoStatus = 1005; ///< never sent: stands for a Close without a code
inline constexpr quint16 Abnormal = 1006; ///< never sent: stands for an end without a Close
inline constexpr quint16 InvalidPayload = 1007;
inline constexpr quint16 PolicyViolation = 1008;
inline constexpr quint16 TooBig = 1009;
inline constexpr quint16 MandatoryExtension = 1010;
inline constexpr quint16 InternalError = 1011;
inline constexpr quint16 ServiceRestart = 1012;
inline constexpr quint16 TryAgainLater = 1013;
inline constexpr quint16 BadGateway = 1014;
inline constexpr quint16 TlsHandshake = 1015; ///< never sent: stands for a failed TLS handshake

/// A reason in a Close frame has at most this many bytes.
inline constexpr qsizetype MaxReason = 123;

/// Whether the code may stand in a Close frame, in either direction: the registered ones but 1004 to 1006 and
/// 1015, and 3000 to 4999.
[[nodiscard]] bool isLegal(quint16 code);

/// The code's short name as IANA registers it: "Going Away". Empty for one that nobody registered.
[[nodiscard]] QString name(quint16 code);

/// What the code tells, in a sentence for a person and in the application's language. Never empty.
[[nodiscard]] QString meaning(quint16 code);

/// The registered codes that may be sent, in their order. Besides them 3000 to 4999 may.
[[nodiscard]] QList<quint16> sendable();

/// Why the code cannot be sent, in a sentence for a person; empty where it can: isLegal().
[[nodiscard]] QString whyNotSendable(quint16 code);

/// How many bytes the whole reason has as UTF-8; what exceeds MaxReason is cut.
[[nodiscard]] qsizetype reasonSize(const QString &reason);

/// The reason as UTF-8, cut to MaxReason bytes, never within a character's code point.
[[nodiscard]] QByteArray cutReason(const QString &reason);

} // namespace wire::closecode
