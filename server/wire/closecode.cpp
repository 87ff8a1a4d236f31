// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/closecode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wire::closecode {

namespace {

struct Entry {
    quint16 code;
    const char *name;
    const char *meaning;
};

constexpr std::array entries{
    Entry{Normal, "Normal Closure",
          QT_TRANSLATE_NOOP("CloseCode", "The conversation has ended as it should.")},
    Entry{GoingAway, "Going Away",
          QT_TRANSLATE_NOOP("CloseCode", "The server is shutting down, or the browser has left the page.")},
    Entry{ProtocolError, "Protocol Error",
          QT_TRANSLATE_NOOP("CloseCode", "The other side broke a rule of the WebSocket protocol.")},
    Entry{UnsupportedData, "Unsupported Data",
          QT_TRANSLATE_NOOP("CloseCode", "The other side sent a kind of data that is not accepted.")},
    Entry{1004, "Reserved", QT_TRANSLATE_NOOP("CloseCode", "Reserved; nobody may use it.")},
    Entry{NoStatus, "No Status Received",
          QT_TRANSLATE_NOOP("CloseCode", "It was closed without saying why.")},
    Entry{Abnormal, "Abnormal Closure",
          QT_TRANSLATE_NOOP("CloseCode", "The connection was lost without being closed.")},
    Entry{InvalidPayload, "Invalid Frame Payload Data",
          QT_TRANSLATE_NOOP("CloseCode", "A text message was not valid UTF-8.")},
    Entry{PolicyViolation, "Policy Violation",
          QT_TRANSLATE_NOOP("CloseCode", "A message was against the rules of the one who received it.")},
    Entry{TooBig, "Message Too Big",
          QT_TRANSLATE_NOOP("CloseCode", "A message was larger than the one who received it accepts.")},
    Entry{MandatoryExtension, "Mandatory Extension",
          QT_TRANSLATE_NOOP("CloseCode", "The client needs an extension that the server does not offer.")},
    Entry{InternalError, "Internal Error",
          QT_TRANSLATE_NOOP("CloseCode", "The server met an error of its own and cannot go on.")},
    Entry{ServiceRestart, "Service Restart",
          QT_TRANSLATE_NOOP("CloseCode", "The server restarts; try again in a moment.")},
    Entry{TryAgainLater, "Try Again Later",
          QT_TRANSLATE_NOOP("CloseCode", "The server has too much to do; try again later.")},
    Entry{BadGateway, "Bad Gateway",
          QT_TRANSLATE_NOOP("CloseCode", "A gateway got no valid answer from the server behind it.")},
    Entry{TlsHandshake, "TLS Handshake",
          QT_TRANSLATE_NOOP("CloseCode", "No encrypted connection could be made.")},
};

const Entry *find(quint16 code)
{
    const auto *const found = std::find_if(entries.begin(), entries.end(),
                                           [code](const Entry &entry) { return entry.code == code; });
    return found == entries.end() ? nullptr : found;
}

const char *rangeMeaning(quint16 code)
{
    if (code >= 3000 && code <= 3999)
        return QT_TRANSLATE_NOOP("CloseCode", "A code registered by a library or framework.");
    if (code >= 4000 && code <= 4999)
        return QT_TRANSLATE_NOOP("CloseCode", "A code of the application's own.");
    return QT_TRANSLATE_NOOP("CloseCode", "Not a code that may be used.");
}

} // namespace

bool isLegal(quint16 code)
{
    if (code >= 3000 && code <= 4999)
        return true;
    return code >= Normal && code <= BadGateway && (code < 1004 || code > Abnormal);
}

QString name(quint16 code)
{
    const Entry *entry = find(code);
    return entry == nullptr ? QString() : QString::fromLatin1(entry->name);
}

QString meaning(quint16 code)
{
    const Entry *entry = find(code);
    return QCoreApplication::translate("CloseCode", entry == nullptr ? rangeMeaning(code) : entry->meaning);
}

QList<quint16> sendable()
{
    QList<quint16> codes;
    for (const Entry &entry : entries) {
        if (isLegal(entry.code))
            codes.append(entry.code);
    }
    return codes;
}

QString whyNotSendable(quint16 code)
{
    if (isLegal(code))
        return {};
    const char *why = QT_TRANSLATE_NOOP(
        "CloseCode", "Codes from 1016 to 2999 are kept for the protocol and its extensions.");
    if (code < Normal)
        why = QT_TRANSLATE_NOOP("CloseCode", "Codes below 1000 are not used.");
    else if (code > 4999)
        why = QT_TRANSLATE_NOOP("CloseCode",
                                "There is no code above 4999. An application's own are 4000 to 4999.");
    else if (code == NoStatus)
        why = QT_TRANSLATE_NOOP("CloseCode", "1005 is never sent: it stands for a Close without a code.");
    else if (code == Abnormal)
        why = QT_TRANSLATE_NOOP(
            "CloseCode", "1006 is never sent: it stands for a connection that is lost without a Close.");
    else if (code == TlsHandshake)
        why = QT_TRANSLATE_NOOP(
            "CloseCode", "1015 is never sent: it stands for an encrypted connection that could not be made.");
    else if (code == 1004)
        why = QT_TRANSLATE_NOOP("CloseCode", "1004 is reserved and has no meaning yet.");
    return QCoreApplication::translate("CloseCode", why);
}

qsizetype reasonSize(const QString &reason) { return reason.toUtf8().size(); }

QByteArray cutReason(const QString &reason)
{
    QByteArray bytes = reason.toUtf8();
    if (bytes.size() <= MaxReason)
        return bytes;
    qsizetype size = MaxReason;
    // The byte after the cut must begin a code point: go back over the bytes that continue one.
    while ((static_cast<unsigned char>(bytes.at(size)) & 0xc0) == 0x80)
        --size;
    bytes.truncate(size);
    return bytes;
}

} // namespace wire::closecode
