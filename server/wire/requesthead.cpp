// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/requesthead.h"

#include "server/wire/headgrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

ParsedRequest refuse(int status, const QString &why)
{
    return {.head = std::nullopt, .refusal = {.status = status, .why = why, .fields = {}}};
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// RFC 9112 section 2.3: exactly "HTTP/" digit "." digit.
bool isHttpVersion(QByteArrayView text)
{
    return text.size() == 8 && text.startsWith("HTTP/") && isDigit(text[5]) && text[6] == '.' &&
           isDigit(text[7]);
}

bool isOriginForm(QByteArrayView target)
{
    return target.startsWith('/') &&
           std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

/// Letters, digits and what RFC 3986 section 3.2 lets a host and a port be written with. No user, no path:
/// whoever compares the host with a list must not be led past it.
bool isHost(QByteArrayView host)
{
    const auto allowed = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               (c != '\0' && QByteArrayView("-._~%!$&'()*+,;=:[]").contains(c));
    };
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), allowed);
}

/// An empty text where the Host fields are as RFC 9112 section 3.2 wants them.
QString checkHost(const RequestHead &head)
{
    const QList<QByteArray> hosts = head.fields.values("Host");
    if (hosts.size() > 1)
        return u"The request has more than one Host field."_s;
    if (hosts.isEmpty())
        return head.minorVersion == 0 ? QString() : u"The request has no Host field."_s;
    if (!isHost(hosts.first()))
        return u"\"%1\" is not a host."_s.arg(printable(hosts.first()));
    return {};
}

} // namespace

QByteArray RequestHead::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

ParsedRequest parseRequestHead(QByteArrayView head)
{
    SplitHead split = splitHead(head);
    if (!split.problem.isEmpty())
        return refuse(split.status, split.problem);

    const QByteArrayView line = split.firstLine;
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last)
        return refuse(400, u"The first line is not \"METHOD target HTTP/1.1\"."_s);
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);

    if (!isToken(method))
        return refuse(400, u"\"%1\" is not a method."_s.arg(printable(method)));
    if (!isHttpVersion(version))
        return refuse(400, u"\"%1\" is not an HTTP version."_s.arg(printable(version)));
    if (version[5] != '1')
        return refuse(505, u"This server speaks HTTP/1.1, not %1."_s.arg(printable(version)));
    if (!isOriginForm(target))
        return refuse(400, u"The target \"%1\" is not a path: it must begin with \"/\" and hold neither "
                           "blanks nor \"#\"."_s.arg(printable(target)));

    RequestHead result{.method = method.toByteArray(),
                       .target = target.toByteArray(),
                       .minorVersion = version[7] - '0',
                       .fields = std::move(split.fields)};
    if (const QString problem = checkHost(result); !problem.isEmpty())
        return refuse(400, problem);
    return {.head = std::move(result), .refusal = {}};
}

} // namespace wire
