// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/redirected.h"

#include <algorithm>
#include <array>

namespace client {

namespace {

bool isSecure(const QUrl &url) { return url.scheme() == QLatin1String("wss"); }

int portOf(const QUrl &url) { return url.port(isSecure(url) ? 443 : 80); }

bool isSameServer(const QUrl &from, const QUrl &to)
{
    return from.host() == to.host() && portOf(from) == portOf(to) && isSecure(from) == isSecure(to);
}

/// A secret, or the server's name itself.
bool isForOneServer(const QByteArray &field)
{
    constexpr std::array names{"Authorization", "Cookie", "Host", "Proxy-Authorization"};
    return std::any_of(names.begin(), names.end(),
                       [&field](const char *name) { return field.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

Config redirected(const Config &config, const QUrl &target)
{
    Config changed = config;
    changed.url = target;
    if (isSameServer(config.url, target))
        return changed;
    changed.authentication = {};
    changed.cookies.clear();
    changed.headers = {};
    for (const wire::HeaderField &field : config.headers) {
        if (!isForOneServer(field.name))
            changed.headers.append(field.name, field.value);
    }
    return changed;
}

} // namespace client
