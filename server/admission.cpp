// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/admission.h"

#include "server/config.h"
#include "server/wire/requesthead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace server {

namespace {

/// The name in a Host field, without its port and without the brackets of an IPv6 address.
QString hostName(const QByteArray &host)
{
    const bool bracketed = host.startsWith('[');
    const qsizetype end = bracketed ? host.indexOf(']') : host.lastIndexOf(':');
    return QString::fromLatin1(host.mid(bracketed ? 1 : 0, end < 0 ? -1 : end - (bracketed ? 1 : 0)));
}

bool holds(const QStringList &allowed, const QString &value)
{
    return allowed.contains(value, Qt::CaseInsensitive);
}

} // namespace

std::optional<wire::Refusal> refusalByHost(const Config &config, const wire::RequestHead &head)
{
    const QByteArray host = head.fields.value("Host");
    if (config.allowedHosts.isEmpty() || holds(config.allowedHosts, hostName(host)))
        return {};
    return wire::Refusal{
        .status = 421,
        .why = u"This server does not answer to the host \"%1\"."_s.arg(QString::fromLatin1(host)),
        .fields = {}};
}

std::optional<wire::Refusal> refusalByOrigin(const Config &config, const wire::RequestHead &head)
{
    if (config.allowedOrigins.isEmpty() || !head.fields.contains("Origin"))
        return {};
    const QString origin = QString::fromUtf8(head.fields.value("Origin"));
    if (holds(config.allowedOrigins, origin))
        return {};
    return wire::Refusal{.status = 403,
                         .why = u"Pages from \"%1\" may not connect to this server."_s.arg(origin),
                         .fields = {}};
}

} // namespace server
