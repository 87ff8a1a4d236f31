// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/outcome.h"

namespace client {

namespace {

using Kind = Failure::Kind;

/// A Retry-After in seconds (RFC 9110 section 10.2.3); one that is a date is not looked at.
std::chrono::milliseconds retryAfter(const HandshakeInfo &info)
{
    bool isNumber = false;
    const int seconds = info.headers.value("Retry-After").toInt(&isNumber);
    return std::chrono::seconds(isNumber && seconds > 0 ? seconds : 0);
}

Failure refusal(const State &state)
{
    if (!state.handshake)
        return {.kind = Kind::HttpStatus};
    return {.kind = Kind::HttpStatus,
            .code = state.handshake->status,
            .retryAfter = retryAfter(*state.handshake)};
}

Kind kindOf(Problem problem)
{
    switch (problem) {
    case Problem::NameNotFound:
        return Kind::NameNotFound;
    case Problem::PortClosed:
        return Kind::Refused;
    case Problem::Unreachable:
        return Kind::NetworkUnreachable;
    case Problem::ProxyFailed:
        return Kind::ProxyFailed;
    case Problem::ProxyRefused:
        return Kind::ProxyRefused;
    case Problem::CertificateRefused:
        return Kind::CertificateRejected;
    case Problem::TlsFailed:
        return Kind::TlsFailed;
    case Problem::TimedOut:
        return Kind::TimedOut;
    case Problem::NoAnswer:
        return Kind::Reset;
    case Problem::BadHandshake:
    case Problem::ProtocolError:
        return Kind::ProtocolError;
    case Problem::NoCloseAnswered:
    case Problem::Aborted:
    case Problem::Cancelled:
        return Kind::Cancelled;
    case Problem::None:
    case Problem::HttpRefused:
    case Problem::Lost:
        return Kind::Closed;
    case Problem::BadRequest:
        break;
    }
    return Kind::Other;
}

} // namespace

Failure failureOf(const State &state)
{
    if (state.problem == Problem::HttpRefused)
        return refusal(state);
    const bool isOurs = state.closedBy == ClosedBy::Client && state.problem != Problem::ProtocolError;
    if (isOurs)
        return {.kind = Kind::Cancelled};
    return {.kind = kindOf(state.problem), .code = state.closeCode};
}

} // namespace client
