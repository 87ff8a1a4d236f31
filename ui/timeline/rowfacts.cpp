// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/rowfacts.h"

#include "server/wire/closecode.h"
#include "ui/timeline/sentence.h"
#include "ui/widgets/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::RowFacts)
};

bool hasPayload(EntryKind kind)
{
    switch (kind) {
    case EntryKind::MessageSent:
    case EntryKind::MessageReceived:
    case EntryKind::PingSent:
    case EntryKind::PingReceived:
    case EntryKind::PongSent:
    case EntryKind::PongReceived:
    case EntryKind::PongMissed:
        return true;
    default:
        return false;
    }
}

bool hasCode(EntryKind kind)
{
    return kind == EntryKind::CloseSent || kind == EntryKind::CloseReceived ||
           kind == EntryKind::ConnectionClosed;
}

/// In code points.
qint64 charactersIn(const QByteArray &utf8)
{
    return std::count_if(utf8.begin(), utf8.end(),
                         [](char byte) { return (static_cast<uchar>(byte) & 0xc0) != 0x80; });
}

QString whatText(const Entry &entry)
{
    if (!isMessage(entry))
        return sentence(entry, Wording::Line);
    const bool sent = entry.kind == EntryKind::MessageSent;
    if (entry.side == Side::Server)
        return sent ? Words::tr("%1, sent by the server").arg(kindText(entry))
                    : Words::tr("%1, received by the server").arg(kindText(entry));
    return sent ? Words::tr("%1, sent by the client").arg(kindText(entry))
                : Words::tr("%1, received by the client").arg(kindText(entry));
}

QString sourceText(const Entry &entry)
{
    if (entry.connection == 0)
        return entry.side == Side::Server ? Words::tr("Server") : Words::tr("Client");
    return (entry.side == Side::Server ? Words::tr("Server, connection #%1")
                                       : Words::tr("Client, connection #%1"))
        .arg(entry.connection);
}

QString sizeText(const Entry &entry)
{
    QString size = Words::tr("%1 bytes", nullptr, pluralOf(entry.size)).arg(grouped(entry.size));
    if (entry.payload.size() < entry.size)
        return size;
    if (!entry.binary) {
        const qint64 characters = charactersIn(entry.payload);
        size += QStringLiteral(", ") %
                Words::tr("%1 characters", nullptr, pluralOf(characters)).arg(grouped(characters));
    }
    return size;
}

void addPeer(QList<Fact> &facts, const server::Peer &peer)
{
    facts.append({Words::tr("Client"), hostAndPort(peer.address, peer.port)});
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    add(Words::tr("Path"), peer.path);
    add(Words::tr("Origin"), peer.origin);
    add(Words::tr("User agent"), peer.userAgent);
    add(Words::tr("Subprotocol"), peer.subprotocol);
}

void addClose(QList<Fact> &facts, const Entry &entry)
{
    const QString name = wire::closecode::name(entry.code);
    const QString code = QString::number(entry.code);
    facts.append({Words::tr("Close code"), name.isEmpty() ? code : code % QLatin1Char(' ') % name});
    facts.append({Words::tr("It means"), wire::closecode::meaning(entry.code)});
    facts.append({Words::tr("Reason"), entry.detail.isEmpty() ? Words::tr("none given") : entry.detail});
}

void addTimes(QList<Fact> &facts, const RowDetails &row)
{
    facts.append({Words::tr("Time"), QDateTime::fromMSecsSinceEpoch(row.msecsSinceEpoch)
                                         .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))});
    facts.append({Words::tr("Since the start"), duration(row.sinceStart)});
    if (row.sincePrevious)
        facts.append({Words::tr("Since the row before"), duration(*row.sincePrevious)});
    if (row.entry.roundTrip > 0)
        facts.append({Words::tr("Round trip"), duration(row.entry.roundTrip)});
}

} // namespace

QString kindText(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::ServerStarted:
        return Words::tr("Server started");
    case EntryKind::ServerStopped:
        return Words::tr("Server stopped");
    case EntryKind::ServerFailed:
        return Words::tr("Server failed");
    case EntryKind::RequestAnswered:
        return Words::tr("HTTP answer");
    case EntryKind::TlsFailed:
        return Words::tr("TLS failed");
    case EntryKind::PeerHeldBack:
        return Words::tr("Client held back");
    case EntryKind::PeerReleased:
        return Words::tr("Client released");
    case EntryKind::Connecting:
        return Words::tr("Connecting");
    case EntryKind::ConnectionOpened:
        return Words::tr("Connection opened");
    case EntryKind::MessageSent:
    case EntryKind::MessageReceived:
        return entry.binary ? Words::tr("Binary message") : Words::tr("Text message");
    case EntryKind::MessageNotSent:
        return Words::tr("Message not sent");
    case EntryKind::PingSent:
    case EntryKind::PingReceived:
        return Words::tr("Ping");
    case EntryKind::PongSent:
    case EntryKind::PongReceived:
        return Words::tr("Pong");
    case EntryKind::PongMissed:
        return Words::tr("Pong missed");
    case EntryKind::CloseSent:
    case EntryKind::CloseReceived:
        return Words::tr("Close");
    case EntryKind::ConnectionClosed:
        return Words::tr("Connection closed");
    case EntryKind::ConnectionFailed:
        return Words::tr("Connection failed");
    case EntryKind::EventsDropped:
        break;
    }
    return Words::tr("Events let go");
}

QList<Fact> factsOf(const RowDetails &row)
{
    const Entry &entry = row.entry;
    QList<Fact> facts{{Words::tr("What"), whatText(entry)}, {Words::tr("Where"), sourceText(entry)}};
    addTimes(facts, row);
    if (row.marked)
        facts.append({Words::tr("Marked"), row.note.isEmpty() ? Words::tr("without a note") : row.note});
    if (hasPayload(entry.kind))
        facts.append({Words::tr("Size"), sizeText(entry)});
    if (hasCode(entry.kind))
        addClose(facts, entry);
    if (entry.peer)
        addPeer(facts, *entry.peer);
    if (entry.side == Side::Client &&
        (entry.kind == EntryKind::Connecting || entry.kind == EntryKind::ConnectionOpened))
        facts.append({Words::tr("Address"), entry.detail});
    return facts;
}

QByteArray payloadOf(const Entry &entry) { return hasPayload(entry.kind) ? entry.payload : QByteArray(); }

} // namespace ui
