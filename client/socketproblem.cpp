// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/socketproblem.h"

namespace client {

Problem problemOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Problem::PortClosed;
    case QAbstractSocket::HostNotFoundError:
        return Problem::NameNotFound;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return Problem::ProxyRefused;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return Problem::ProxyFailed;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Problem::TlsFailed;
    default:
        return Problem::Unreachable;
    }
}

} // namespace client
