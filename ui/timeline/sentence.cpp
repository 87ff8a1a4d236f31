// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/sentence.h"

#include "ui/widgets/figures.h"
#include "ui/widgets/visibletext.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Carries the translation context of all sentences.
struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(ui::Sentence)
};

constexpr qsizetype shortText = 2'000; // UTF-16 units
constexpr qsizetype shortBinary = 32;  // bytes
constexpr qsizetype shortDetail = 2'000;

QString ellipsis() { return QStringLiteral("…"); }

QString shown(const QString &text, Wording wording)
{
    if (wording == Wording::Exact)
        return text;
    if (wording == Wording::Short && text.size() > shortDetail)
        return visibleText(QStringView(text).left(shortDetail)) % ellipsis();
    return visibleText(text);
}

/// Of a flood of long messages only their beginnings are kept.
bool isPartlyKept(const Entry &entry)
{
    return !entry.payload.isEmpty() && entry.size > entry.payload.size();
}

QString textOf(const Entry &entry, Wording wording)
{
    bool cut = entry.size > entry.payload.size();
    QString text;
    if (wording == Wording::Short) {
        // Two units more tell whether there is more, even where a surrogate pair would be split.
        text = leadingText(entry.payload, shortText + 2);
        if (text.size() > shortText) {
            text = leadingText(entry.payload, shortText);
            cut = true;
        }
    } else {
        text = QString::fromUtf8(entry.payload);
    }
    if (wording != Wording::Exact)
        text = visibleText(text);
    if (!cut)
        return text;
    if (isPartlyKept(entry))
        return Sentence::tr("%1… (%2 bytes in all, the first %3 were kept)", nullptr, pluralOf(entry.size))
            .arg(text, grouped(entry.size), grouped(entry.payload.size()));
    return Sentence::tr("%1… (%2 bytes in all)", nullptr, pluralOf(entry.size))
        .arg(text, grouped(entry.size));
}

QString hexOf(const Entry &entry, Wording wording)
{
    const bool all = wording != Wording::Short || entry.payload.size() <= shortBinary;
    const QByteArray bytes = all ? entry.payload : entry.payload.first(shortBinary);
    const QString hex = QString::fromLatin1(bytes.toHex(' '));
    return bytes.size() < entry.size ? hex % QLatin1Char(' ') % ellipsis() : hex;
}

QString binaryText(const Entry &entry, Wording wording)
{
    if (wording == Wording::Exact)
        return hexOf(entry, wording);
    const QString bytes =
        isPartlyKept(entry)
            ? Sentence::tr("%1 bytes (the first %2 were kept)", nullptr, pluralOf(entry.size))
                  .arg(grouped(entry.size), grouped(entry.payload.size()))
            : Sentence::tr("%1 bytes", nullptr, pluralOf(entry.size)).arg(grouped(entry.size));
    return entry.payload.isEmpty() ? bytes : bytes % QStringLiteral(", ") % hexOf(entry, wording);
}

QString messageSentence(const Entry &entry, Wording wording)
{
    const bool sent = entry.kind == EntryKind::MessageSent;
    if (entry.binary) {
        const QString pattern =
            sent ? Sentence::tr("Sent binary message: %1") : Sentence::tr("Received binary message: %1");
        return pattern.arg(binaryText(entry, wording));
    }
    const QString pattern = sent ? Sentence::tr("Sent message: %1") : Sentence::tr("Received message: %1");
    return pattern.arg(textOf(entry, wording));
}

QString startedSentence(const Entry &entry)
{
    if (entry.payload.isEmpty())
        return Sentence::tr("Server started on port %1").arg(entry.code);
    return Sentence::tr("Server started on port %1, secure by TLS; SHA-256 of its certificate: %2")
        .arg(QString::number(entry.code), fingerprint(entry.payload));
}

QString openedSentence(const Entry &entry, Wording wording)
{
    if (!entry.peer)
        return entry.detail.isEmpty() ? Sentence::tr("Connected")
                                      : Sentence::tr("Connected to %1").arg(shown(entry.detail, wording));
    const server::Peer &peer = *entry.peer;
    const QString where = hostAndPort(peer.address, peer.port);
    const QString path = shown(peer.path, wording);
    QString opened = peer.origin.isEmpty()
                         ? Sentence::tr("Connection opened from %1, path %2").arg(where, path)
                         : Sentence::tr("Connection opened from %1, path %2, origin %3")
                               .arg(where, path, shown(peer.origin, wording));
    if (!peer.subprotocol.isEmpty())
        opened += Sentence::tr(", subprotocol %1").arg(shown(peer.subprotocol, wording));
    return opened;
}

/// Why the server gave up a connection; empty where it did not.
QString causeText(server::Cause cause)
{
    switch (cause) {
    case server::Cause::None:
        break;
    case server::Cause::Stalled:
        return Sentence::tr("the client read nothing of what waits for it");
    case server::Cause::PongLate:
        return Sentence::tr("the client did not answer a ping");
    case server::Cause::CloseLate:
        return Sentence::tr("the client did not end the connection in time");
    case server::Cause::Dropped:
        return Sentence::tr("you dropped it without a Close");
    }
    return {};
}

QString controlSentence(const QString &what, const Entry &entry, Wording wording)
{
    return entry.payload.isEmpty()
               ? what
               : what % QStringLiteral(": ") % shown(QString::fromUtf8(entry.payload), wording);
}

QString closeSentence(const QString &what, const Entry &entry, Wording wording)
{
    constexpr quint16 noStatus = 1005;
    QString text = what;
    if (entry.code != noStatus)
        text += QStringLiteral(": ") % QString::number(entry.code);
    return entry.detail.isEmpty() ? text : text % QLatin1Char(' ') % shown(entry.detail, wording);
}

QString closedSentence(const Entry &entry, Wording wording)
{
    QString closed = Sentence::tr("Connection closed: %1").arg(entry.code);
    if (!entry.detail.isEmpty())
        closed += QLatin1Char(' ') % shown(entry.detail, wording);
    if (entry.cause != server::Cause::None)
        closed += QStringLiteral(" (%1)").arg(causeText(entry.cause));
    return closed;
}

QString answeredSentence(const Entry &entry, Wording wording)
{
    // "GET /nope HTTP/1.1": nobody looks for the version here.
    const qsizetype version = entry.detail.lastIndexOf(QLatin1String(" HTTP/"));
    const QString request = version < 0 ? entry.detail : entry.detail.left(version);
    const QString code = QString::number(entry.code);
    if (!entry.payload.isEmpty()) {
        const QString why = shown(QString::fromUtf8(entry.payload), wording);
        return request.isEmpty()
                   ? Sentence::tr("Refused an incomplete request with %1: %2").arg(code, why)
                   : Sentence::tr("Refused %1 with %2: %3").arg(shown(request, wording), code, why);
    }
    if (request.isEmpty())
        return Sentence::tr("Answered %1 to an incomplete request").arg(code);
    return Sentence::tr("Answered %1 to %2").arg(code, shown(request, wording));
}

} // namespace

QString sentence(const Entry &entry, Wording wording)
{
    switch (entry.kind) {
    case EntryKind::ServerStarted:
        return startedSentence(entry);
    case EntryKind::ServerStopped:
        return Sentence::tr("Server stopped");
    case EntryKind::ServerFailed:
        return Sentence::tr("Server could not start: %1").arg(shown(entry.detail, wording));
    case EntryKind::RequestAnswered:
        return answeredSentence(entry, wording);
    case EntryKind::TlsFailed:
        return Sentence::tr("TLS handshake with %1 failed: %2")
            .arg(hostAndPort(entry.peer->address, entry.peer->port), shown(entry.detail, wording));
    case EntryKind::PeerHeldBack:
        return Sentence::tr("Held back: the client does not read its echoes");
    case EntryKind::PeerReleased:
        return Sentence::tr("Reading from the client again");
    case EntryKind::Connecting:
        return Sentence::tr("Connecting to %1").arg(shown(entry.detail, wording));
    case EntryKind::ConnectionOpened:
        return openedSentence(entry, wording);
    case EntryKind::MessageSent:
    case EntryKind::MessageReceived:
        return messageSentence(entry, wording);
    case EntryKind::PingSent:
        return controlSentence(Sentence::tr("Sent ping"), entry, wording);
    case EntryKind::PingReceived:
        return controlSentence(Sentence::tr("Received ping"), entry, wording);
    case EntryKind::PongSent:
        return controlSentence(Sentence::tr("Sent pong"), entry, wording);
    case EntryKind::PongReceived:
        return controlSentence(Sentence::tr("Received pong"), entry, wording);
    case EntryKind::PongMissed:
        return controlSentence(Sentence::tr("No pong has come in time"), entry, wording);
    case EntryKind::CloseSent:
        return closeSentence(Sentence::tr("Sent Close"), entry, wording);
    case EntryKind::CloseReceived:
        return closeSentence(Sentence::tr("Received Close"), entry, wording);
    case EntryKind::MessageNotSent:
        return Sentence::tr("Not sent: the client leaves too much unread (%1 bytes)", nullptr,
                            pluralOf(entry.size))
            .arg(grouped(entry.size));
    case EntryKind::ConnectionClosed:
        return closedSentence(entry, wording);
    case EntryKind::ConnectionFailed:
        return Sentence::tr("Connection failed: %1").arg(shown(entry.detail, wording));
    case EntryKind::EventsDropped:
        break;
    }
    return Sentence::tr("%1 older events were let go unseen", nullptr, pluralOf(entry.size))
        .arg(grouped(entry.size));
}

QString messageText(const Entry &entry, Wording wording)
{
    if (!isMessage(entry))
        return sentence(entry, wording);
    return entry.binary ? binaryText(entry, wording) : textOf(entry, wording);
}

} // namespace ui
