// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/handshake.h"

#include "server/wire/headgrammar.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

Judgement refuse(int status, const QString &why, const HeaderFields &fields = {})
{
    return {.kind = Judgement::Kind::Refused,
            .upgrade = {},
            .refusal = {.status = status, .why = why, .fields = fields}};
}

/// RFC 9110 section 15.5.22 wants Upgrade in a 426, RFC 6455 section 4.4 the version.
Judgement upgradeRequired(const QString &why)
{
    return refuse(426, why, {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}});
}

/// 22 characters and "==" are 16 bytes; decoding and encoding again also catches what base64 of 16 bytes
/// never has: bits set below the last byte.
bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == 16 && (*decoded).toBase64() == key;
}

QString checkSubprotocols(const QList<QByteArray> &subprotocols)
{
    for (qsizetype i = 0; i < subprotocols.size(); ++i) {
        const QByteArray &name = subprotocols.at(i);
        if (!isToken(name))
            return u"\"%1\" is not a subprotocol's name."_s.arg(printable(name));
        if (subprotocols.indexOf(name) != i)
            return u"The subprotocol %1 is offered twice."_s.arg(printable(name));
    }
    return {};
}

bool hasBody(const HeaderFields &fields)
{
    const QList<QByteArray> lengths = fields.values("Content-Length");
    const bool anyLength =
        std::any_of(lengths.cbegin(), lengths.cend(), [](const QByteArray &length) { return length != "0"; });
    return anyLength || fields.contains("Transfer-Encoding");
}

/// The request names WebSocket: is it right in every point?
Judgement judgeHandshake(const RequestHead &head)
{
    const HeaderFields &fields = head.fields;
    if (head.method != "GET")
        return refuse(405, u"A WebSocket is opened with GET, not %1."_s.arg(printable(head.method)),
                      {{"Allow", "GET"}});
    if (head.minorVersion < 1)
        return refuse(400, u"A WebSocket needs HTTP/1.1."_s);
    if (!fields.hasToken("Upgrade", "websocket"))
        return upgradeRequired(u"The field \"Upgrade: websocket\" is missing: perhaps a proxy between took "
                               "it out."_s);
    if (!fields.hasToken("Connection", "Upgrade"))
        return refuse(400, u"The Connection field must name Upgrade."_s);
    if (fields.count("Sec-WebSocket-Version") != 1 || fields.value("Sec-WebSocket-Version") != "13")
        return upgradeRequired(u"This server speaks WebSocket version 13: send one field "
                               "\"Sec-WebSocket-Version: 13\"."_s);
    if (fields.count("Sec-WebSocket-Key") != 1 || !isKey(fields.value("Sec-WebSocket-Key")))
        return refuse(400, u"There must be one Sec-WebSocket-Key field with 16 bytes in base64."_s);
    if (fields.count("Origin") > 1)
        return refuse(400, u"The request has more than one Origin field."_s);
    if (hasBody(fields))
        return refuse(400, u"A request that opens a WebSocket must have no body."_s);

    const QList<QByteArray> subprotocols = fields.listItems("Sec-WebSocket-Protocol");
    if (subprotocols.isEmpty() && fields.contains("Sec-WebSocket-Protocol"))
        return refuse(400, u"The Sec-WebSocket-Protocol field is empty."_s);
    if (const QString problem = checkSubprotocols(subprotocols); !problem.isEmpty())
        return refuse(400, problem);
    return {.kind = Judgement::Kind::Upgrade,
            .upgrade = {.key = fields.value("Sec-WebSocket-Key"),
                        .subprotocols = subprotocols,
                        .origin = fields.value("Origin")},
            .refusal = {}};
}

/// Host and port as the Host field writes them: the port where it is not the scheme's own, no zone of an
/// IPv6 address, since it means something on this machine only (RFC 6874 section 4).
QByteArray hostField(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (const qsizetype zone = host.indexOf('%'); zone >= 0 && host.contains(':'))
        host.truncate(zone);
    if (host.contains(':'))
        host = '[' + host + ']';
    const int ownPort = url.scheme() == "wss"_L1 ? 443 : 80;
    const int port = url.port(ownPort);
    return port == ownPort ? host : host + ':' + QByteArray::number(port);
}

QByteArray requestTarget(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

HeaderFields ownFields(const UpgradeRequest &request)
{
    HeaderFields fields{{"Host", hostField(request.url)},
                        {"Upgrade", "websocket"},
                        {"Connection", "Upgrade"},
                        {"Sec-WebSocket-Key", request.key},
                        {"Sec-WebSocket-Version", "13"}};
    if (!request.subprotocols.isEmpty())
        fields.append("Sec-WebSocket-Protocol", request.subprotocols.join(", "));
    if (!request.origin.isEmpty())
        fields.append("Origin", request.origin);
    if (const QUrl &url = request.url; !url.userName().isEmpty()) {
        const QString user = url.userName(QUrl::FullyDecoded) % u':' % url.password(QUrl::FullyDecoded);
        fields.append("Authorization", "Basic " + user.toUtf8().toBase64());
    }
    return fields;
}

} // namespace

Judgement judgeUpgrade(const RequestHead &head)
{
    if (head.fields.hasToken("Upgrade", "websocket") || head.fields.contains("Sec-WebSocket-Key"))
        return judgeHandshake(head);
    if (head.method == "GET" || head.method == "HEAD")
        return {.kind = Judgement::Kind::Plain, .upgrade = {}, .refusal = {}};
    return refuse(405, u"This server answers GET and HEAD, not %1."_s.arg(printable(head.method)),
                  {{"Allow", "GET, HEAD"}});
}

QByteArray acceptKey(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key.toByteArray());
    hash.addData("258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    return hash.result().toBase64();
}

QByteArray composeAcceptance(const Upgrade &upgrade, const QByteArray &subprotocol,
                             const HeaderFields &fields)
{
    QByteArray head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Accept: " +
                      acceptKey(upgrade.key) + "\r\n";
    if (!subprotocol.isEmpty())
        head += "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
    for (const HeaderField &field : fields)
        head += field.name + ": " + field.value + "\r\n";
    return head + "\r\n";
}

QByteArray newKey(QRandomGenerator &random)
{
    std::array<quint32, 4> words{};
    random.fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), 16).toBase64();
}

QString checkUpgradeRequest(const UpgradeRequest &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || (scheme != "ws"_L1 && scheme != "wss"_L1) || request.url.host().isEmpty())
        return u"\"%1\" is not a WebSocket address: it must look like ws://host:port/path."_s.arg(
            request.url.toDisplayString());
    if (QString problem = checkSubprotocols(request.subprotocols); !problem.isEmpty())
        return problem;
    if (!isFieldValue(request.origin))
        return u"The origin holds a control character."_s;
    for (const HeaderField &field : request.fields) {
        if (!isToken(field.name))
            return u"\"%1\" is not a header field's name."_s.arg(printable(field.name));
        if (!isFieldValue(field.value))
            return u"The value of %1 holds a control character."_s.arg(printable(field.name));
    }
    return {};
}

QByteArray composeUpgradeRequest(const UpgradeRequest &request)
{
    QByteArray head = "GET " + requestTarget(request.url) + " HTTP/1.1\r\n";
    for (const HeaderField &field : ownFields(request)) {
        if (!request.fields.contains(field.name))
            head += field.name + ": " + field.value + "\r\n";
    }
    for (const HeaderField &field : request.fields)
        head += field.name + ": " + field.value + "\r\n";
    return head + "\r\n";
}

QString checkUpgradeResponse(const ResponseHead &response, QByteArrayView key,
                             const QList<QByteArray> &offeredSubprotocols)
{
    const HeaderFields &fields = response.fields;
    if (response.status != 101)
        return u"The server answered %1 %2, not 101 Switching Protocols."_s.arg(
            QString::number(response.status), printable(response.reason));
    if (!fields.hasToken("Upgrade", "websocket"))
        return u"The server's answer does not say \"Upgrade: websocket\"."_s;
    if (!fields.hasToken("Connection", "Upgrade"))
        return u"The server's answer does not say \"Connection: Upgrade\"."_s;
    if (fields.count("Sec-WebSocket-Accept") != 1)
        return u"The server's answer must have one Sec-WebSocket-Accept field and has %1."_s.arg(
            fields.count("Sec-WebSocket-Accept"));
    if (fields.value("Sec-WebSocket-Accept") != acceptKey(key))
        return u"The server's Sec-WebSocket-Accept does not belong to our key: what answers is not a "
               "WebSocket server, or a proxy answers in its place."_s;
    if (!fields.listItems("Sec-WebSocket-Extensions").isEmpty())
        return u"The server uses the extension \"%1\", which this client does not speak."_s.arg(
            printable(fields.value("Sec-WebSocket-Extensions")));
    const QList<QByteArray> chosen = fields.values("Sec-WebSocket-Protocol");
    if (chosen.size() > 1)
        return u"The server chose more than one subprotocol."_s;
    if (!chosen.isEmpty() && !offeredSubprotocols.contains(chosen.first()))
        return u"The server chose the subprotocol \"%1\", which was not offered."_s.arg(
            printable(chosen.first()));
    return {};
}

} // namespace wire
