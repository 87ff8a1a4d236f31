// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/redirected.h"

namespace client {

namespace {

bool isSecure(const QUrl &url) { return url.scheme() == QLatin1String("wss"); }

int portOf(const QUrl &url) { return url.port(isSecure(url) ? 443 : 80); }

bool isSameServer(const QUrl &from, const QUrl &to)
{
    return from.host() == to.host() && portOf(from) == portOf(to) && isSecure(from) == isSecure(to);
}

bool isSecret(const QByteArray &field)
{
    return field.compare("Authorization", Qt::CaseInsensitive) == 0 ||
           field.compare("Cookie", Qt::CaseInsensitive) == 0;
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
        if (!isSecret(field.name))
            changed.headers.append(field.name, field.value);
    }
    return changed;
}

} // namespace client
