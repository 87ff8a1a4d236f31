// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/responsehead.h"

#include "server/wire/headgrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// RFC 9112 section 4: "HTTP/1.1 404 Not Found". The blank before an empty reason is often left out.
bool isStatusLine(QByteArrayView line)
{
    return line.size() >= 12 && line.startsWith("HTTP/1.") && isDigit(line[7]) && line[8] == ' ' &&
           line[9] >= '1' && line[9] <= '9' && isDigit(line[10]) && isDigit(line[11]) &&
           (line.size() == 12 || line[12] == ' ') && isFieldValue(line);
}

} // namespace

ParsedResponse parseResponseHead(QByteArrayView head)
{
    SplitHead split = splitHead(head);
    if (!split.problem.isEmpty())
        return {.head = std::nullopt, .error = split.problem};
    const QByteArrayView line = split.firstLine;
    if (!isStatusLine(line))
        return {.head = std::nullopt,
                .error = u"\"%1\" is not an HTTP/1 status line."_s.arg(printable(line))};
    const int status = (line[9] - '0') * 100 + (line[10] - '0') * 10 + (line[11] - '0');
    return {.head = ResponseHead{.minorVersion = line[7] - '0',
                                 .status = status,
                                 .reason = line.sliced(std::min<qsizetype>(13, line.size())).toByteArray(),
                                 .fields = std::move(split.fields)},
            .error = {}};
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 101:
        return "Switching Protocols";
    case 200:
        return "OK";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 421:
        return "Misdirected Request";
    case 426:
        return "Upgrade Required";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return {};
    }
}

QByteArray composeResponseHead(int status, const HeaderFields &fields, qsizetype contentLength)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const HeaderField &field : fields)
        head += field.name + ": " + field.value + "\r\n";
    head += "Content-Length: " + QByteArray::number(contentLength) + "\r\n";
    // RFC 9110 section 7.8: whoever sends Upgrade lists it in Connection.
    head += fields.contains("Upgrade") ? "Connection: Upgrade, close\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

QByteArray composeResponse(int status, const HeaderFields &fields, const QByteArray &body)
{
    return composeResponseHead(status, fields, body.size()) + body;
}

QByteArray composeRefusal(const Refusal &refusal)
{
    HeaderFields fields = refusal.fields;
    fields.append("Content-Type", "text/plain; charset=utf-8");
    fields.append("X-Content-Type-Options", "nosniff");
    return composeResponse(refusal.status, fields, refusal.why.toUtf8() + '\n');
}

} // namespace wire
