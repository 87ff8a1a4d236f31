// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/headerfields.h"
#include "server/wire/refusal.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace wire {

/// The head of an HTTP/1 request, taken apart and found well-formed.
struct RequestHead {
    QByteArray method;
    QByteArray target;    ///< path and query in origin-form: begins with '/', visible ASCII, no fragment
    int minorVersion = 1; ///< of HTTP/1.x
    HeaderFields fields;

    /// The target up to its '?'.
    [[nodiscard]] QByteArray path() const;
};

/// Either a head or the refusal to answer with.
struct ParsedRequest {
    std::optional<RequestHead> head;
    Refusal refusal; ///< only where there is no head
};

/// Reads a whole request head, its closing empty line included, as strictly as RFC 9112 asks a server to:
/// 400 for anything malformed, more than one Host, none (HTTP/1.1), or a target not in origin-form; 431 for
/// more than MaxHeaderFields fields; 505 for another HTTP than 1.x.
[[nodiscard]] ParsedRequest parseRequestHead(QByteArrayView head);

} // namespace wire
