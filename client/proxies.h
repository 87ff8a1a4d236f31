// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"

class QNetworkProxy;

namespace client {

/// The proxy to go through to a host. The system's proxies are asked about that host and port.
[[nodiscard]] QNetworkProxy proxyFor(const Proxy &proxy, const QString &host, quint16 port);

} // namespace client
