// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/headerfields.h"
#include "server/wire/refusal.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace wire {

/// The head of an HTTP/1 response, taken apart and found well-formed.
struct ResponseHead {
    int minorVersion = 1; ///< of HTTP/1.x
    int status = 0;       ///< 100 to 999
    QByteArray reason;    ///< as it came; may be empty
    HeaderFields fields;
};

/// Either a head or a sentence that says why there is none.
struct ParsedResponse {
    std::optional<ResponseHead> head;
    QString error; ///< only where there is no head
};

/// Reads a whole response head, its closing empty line included (RFC 9112 section 4).
[[nodiscard]] ParsedResponse parseResponseHead(QByteArrayView head);

/// The phrase that goes with a status: "Not Found" for 404. Empty for one this program never sends.
[[nodiscard]] QByteArray reasonPhrase(int status);

/// A response's head for a body of `contentLength` bytes, for a connection that ends with it: adds
/// Content-Length and `Connection: close`. Alone, it is the answer to HEAD.
[[nodiscard]] QByteArray composeResponseHead(int status, const HeaderFields &fields, qsizetype contentLength);

/// The same with its body.
[[nodiscard]] QByteArray composeResponse(int status, const HeaderFields &fields, const QByteArray &body);

/// A whole response that says a refusal's sentence as plain text.
[[nodiscard]] QByteArray composeRefusal(const Refusal &refusal);

} // namespace wire
