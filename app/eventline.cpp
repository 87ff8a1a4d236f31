// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/eventline.h"

#include "ui/timeline/entry.h"
#include "ui/timeline/sentence.h"
#include "ui/widgets/figures.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace app {

namespace {

QLatin1String nameOf(server::EventKind kind)
{
    using enum server::EventKind;
    switch (kind) {
    case Started:
        return QLatin1String("started");
    case Stopped:
        return QLatin1String("stopped");
    case Failed:
        return QLatin1String("failed");
    case ConnectionOpened:
        return QLatin1String("connection-opened");
    case MessageReceived:
        return QLatin1String("message-received");
    case MessageSent:
        return QLatin1String("message-sent");
    case MessageNotSent:
        return QLatin1String("message-not-sent");
    case ConnectionClosed:
        return QLatin1String("connection-closed");
    case RequestAnswered:
        return QLatin1String("request-answered");
    case TlsFailed:
        return QLatin1String("tls-failed");
    case PeerHeldBack:
        return QLatin1String("peer-held-back");
    case PeerReleased:
        return QLatin1String("peer-released");
    case EventsDropped:
        return QLatin1String("events-dropped");
    }
    return {};
}

QLatin1String nameOf(server::Cause cause)
{
    using enum server::Cause;
    switch (cause) {
    case None:
        break;
    case Stalled:
        return QLatin1String("stalled");
    case PongLate:
        return QLatin1String("pong-late");
    case CloseLate:
        return QLatin1String("close-late");
    case Dropped:
        return QLatin1String("dropped");
    }
    return {};
}

void addMessage(QJsonObject &object, const server::Event &event)
{
    object.insert(QStringLiteral("type"), event.binary ? QStringLiteral("binary") : QStringLiteral("text"));
    object.insert(QStringLiteral("size"), event.size);
    if (event.binary)
        object.insert(QStringLiteral("base64"), QString::fromLatin1(event.payload.toBase64()));
    else
        object.insert(QStringLiteral("text"), QString::fromUtf8(event.payload));
}

void addPeer(QJsonObject &object, const server::Peer &peer)
{
    object.insert(QStringLiteral("address"), peer.address.toString());
    object.insert(QStringLiteral("port"), peer.port);
    object.insert(QStringLiteral("path"), peer.path);
    if (!peer.origin.isEmpty())
        object.insert(QStringLiteral("origin"), peer.origin);
    if (!peer.userAgent.isEmpty())
        object.insert(QStringLiteral("userAgent"), peer.userAgent);
    if (!peer.subprotocol.isEmpty())
        object.insert(QStringLiteral("subprotocol"), peer.subprotocol);
}

void addFacts(QJsonObject &object, const server::Event &event)
{
    using enum server::EventKind;
    switch (event.kind) {
    case Started:
        object.insert(QStringLiteral("port"), event.code);
        if (!event.payload.isEmpty())
            object.insert(QStringLiteral("certificateSha256"), ui::fingerprint(event.payload));
        break;
    case Stopped:
    case PeerHeldBack:
    case PeerReleased:
        break;
    case Failed:
        object.insert(QStringLiteral("error"), event.detail);
        break;
    case ConnectionOpened:
        addPeer(object, *event.peer);
        break;
    case MessageReceived:
    case MessageSent:
        addMessage(object, event);
        break;
    case MessageNotSent:
        object.insert(QStringLiteral("type"),
                      event.binary ? QStringLiteral("binary") : QStringLiteral("text"));
        object.insert(QStringLiteral("size"), event.size);
        break;
    case ConnectionClosed:
        object.insert(QStringLiteral("code"), event.code);
        object.insert(QStringLiteral("reason"), event.detail);
        if (event.cause != server::Cause::None)
            object.insert(QStringLiteral("cause"), nameOf(event.cause));
        break;
    case RequestAnswered:
        object.insert(QStringLiteral("status"), event.code);
        object.insert(QStringLiteral("request"), event.detail);
        if (!event.payload.isEmpty())
            object.insert(QStringLiteral("why"), QString::fromUtf8(event.payload));
        break;
    case TlsFailed:
        object.insert(QStringLiteral("address"), event.peer->address.toString());
        object.insert(QStringLiteral("port"), event.peer->port);
        object.insert(QStringLiteral("why"), event.detail);
        break;
    case EventsDropped:
        object.insert(QStringLiteral("count"), event.size);
        break;
    }
}

QByteArray jsonLine(const server::Event &event, const QDateTime &time)
{
    QJsonObject object;
    object.insert(QStringLiteral("time"), time.toUTC().toString(Qt::ISODateWithMs));
    object.insert(QStringLiteral("event"), nameOf(event.kind));
    if (event.connection != 0)
        object.insert(QStringLiteral("connection"), static_cast<qint64>(event.connection));
    addFacts(object, event);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray textLine(const server::Event &event, const QDateTime &time)
{
    const QString who = event.connection == 0 ? QStringLiteral("server")
                                              : QLatin1Char('#') + QString::number(event.connection);
    const QString line = time.toString(Qt::ISODateWithMs) + QStringLiteral("  ") + who.leftJustified(6) +
                         QStringLiteral("  ") + ui::sentence(ui::entryOf(event)) + QLatin1Char('\n');
    return line.toUtf8();
}

} // namespace

QByteArray eventLine(const server::Event &event, const QDateTime &time, LogFormat format)
{
    return format == LogFormat::Json ? jsonLine(event, time) : textLine(event, time);
}

} // namespace app
