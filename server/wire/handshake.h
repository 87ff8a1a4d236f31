// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/headerfields.h"
#include "server/wire/refusal.h"
#include "server/wire/requesthead.h"
#include "server/wire/responsehead.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUrl>

class QRandomGenerator;

namespace wire {

/// What a client asks for in a correct opening handshake (RFC 6455 section 4.2.1).
struct Upgrade {
    QByteArray key;                 ///< Sec-WebSocket-Key, as it came
    QList<QByteArray> subprotocols; ///< in the client's order of preference
    QByteArray origin;              ///< null where the client sent none
};

/// What a request is: a WebSocket to open, a plain GET or HEAD, or something to refuse.
struct Judgement {
    enum class Kind : quint8 { Upgrade, Plain, Refused };

    Kind kind = Kind::Refused;
    Upgrade upgrade; ///< only where kind is Upgrade
    Refusal refusal; ///< only where kind is Refused: 400, 405 or 426
};

/// Judges a well-formed request. One that names WebSocket must be right in every point of RFC 6455 section
/// 4.2.1, and carry no body, since what follows its head would be taken for frames.
[[nodiscard]] Judgement judgeUpgrade(const RequestHead &head);

/// Sec-WebSocket-Accept for a Sec-WebSocket-Key (RFC 6455 section 4.2.2, point 5.4).
[[nodiscard]] QByteArray acceptKey(QByteArrayView key);

/// The 101 that opens the WebSocket. `subprotocol` is one of those offered, or empty for none; `fields` are
/// sent besides.
[[nodiscard]] QByteArray composeAcceptance(const Upgrade &upgrade, const QByteArray &subprotocol = {},
                                           const HeaderFields &fields = {});

/// What a client asks a server for.
struct UpgradeRequest {
    QUrl url;                       ///< ws or wss; a user in it is sent as Authorization: Basic
    QByteArray key;                 ///< newKey()
    QByteArray origin;              ///< empty: not sent
    QList<QByteArray> subprotocols; ///< in order of preference
    HeaderFields fields;            ///< sent as they are; one replaces ours of the same name
};

/// A fresh Sec-WebSocket-Key: 16 bytes of `random` as base64.
[[nodiscard]] QByteArray newKey(QRandomGenerator &random);

/// Empty where `request` can be sent, else a sentence: a field with a line break in it, a subprotocol that is
/// no token or is named twice, a URL without a host or of another scheme.
[[nodiscard]] QString checkUpgradeRequest(const UpgradeRequest &request);

/// The request's head. Only for a request that checkUpgradeRequest() has nothing against.
[[nodiscard]] QByteArray composeUpgradeRequest(const UpgradeRequest &request);

/// Empty where `response` opens the WebSocket that was asked for, else a sentence that says what is wrong
/// with it (RFC 6455 section 4.1, the client's list of checks).
[[nodiscard]] QString checkUpgradeResponse(const ResponseHead &response, QByteArrayView key,
                                           const QList<QByteArray> &offeredSubprotocols);

} // namespace wire
