// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/harreader.h"

#include "ui/files/jsontext.h"
#include "ui/files/names.h"
#include "ui/files/peerobject.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui::files {

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(ui::Files)
};

constexpr int OpcodeText = 1;
constexpr int OpcodeBinary = 2;
constexpr int MostCloseCode = 65'535;
constexpr double MicrosecondsPerSecond = 1e6;
constexpr double MostSeconds = 9.2e9; // of what 64 bits of nanoseconds can say
constexpr qint64 NanosecondsPerMicrosecond = 1'000;

/// Of seconds since 1970, which a double says to the microsecond.
qint64 nanoseconds(double seconds)
{
    return std::llround(std::clamp(seconds, 0.0, MostSeconds) * MicrosecondsPerSecond) *
           NanosecondsPerMicrosecond;
}

QString placeOf(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(qMin(offset, text.size()));
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return Files::tr("line %1, column %2").arg(line).arg(column);
}

} // namespace

QList<Entry> HarReader::read(const QByteArray &har)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(har, &problem);
    if (problem.error != QJsonParseError::NoError) {
        fail(QStringLiteral("%1: %2").arg(placeOf(har, problem.offset), problem.errorString()));
        return {};
    }
    const QJsonObject log = document.object().value(QLatin1String("log")).toObject();
    const QJsonValue requests = log.value(QLatin1String("entries"));
    if (!requests.isArray()) {
        fail(Files::tr("line 1, column 1: this is JSON, but no HAR: it has no \"log\" with \"entries\""));
        return {};
    }
    m_letGo = static_cast<quint64>(log.value(QLatin1String("_letGo")).toInteger());
    qsizetype number = 0;
    for (const QJsonValue &request : requests.toArray()) {
        readRequest(request.toObject(), ++number);
        if (!m_error.isEmpty())
            return {};
    }
    if (m_entries.isEmpty())
        fail(Files::tr("none of its requests (there are %1) is a WebSocket connection").arg(number));
    // Of several connections, as it happened.
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &one, const Entry &other) { return one.at < other.at; });
    return std::exchange(m_entries, {});
}

void HarReader::readRequest(const QJsonObject &request, qsizetype number)
{
    const QJsonValue messages = request.value(QLatin1String("_webSocketMessages"));
    if (!messages.isArray())
        return;
    const QString place = Files::tr("request %1").arg(number);
    const auto started = m_time.parse(request.value(QLatin1String("startedDateTime")).toString());
    if (!started) {
        fail(Files::tr("%1: \"startedDateTime\" is no moment").arg(place));
        return;
    }
    Entry opened;
    opened.kind = EntryKind::ConnectionOpened;
    opened.side = sideNamed(request.value(QLatin1String("_side")).toString()).value_or(Side::Client);
    // Others write there a number that says nothing about the order of connections.
    const bool ours = request.contains(QLatin1String("_side"));
    ++m_connections;
    opened.connection =
        ours ? request.value(QLatin1String("connection")).toString().toULongLong() : m_connections;
    opened.at = *started;
    opened.detail = request.value(QLatin1String("request")).toObject().value(QLatin1String("url")).toString();
    if (const QJsonValue peer = request.value(QLatin1String("_peer")); peer.isObject())
        opened.peer = peerOf(peer.toObject());
    m_entries.append(opened);

    Entry next;
    next.side = opened.side;
    next.connection = opened.connection;
    qsizetype message = 0;
    for (const QJsonValue &value : messages.toArray()) {
        readMessage(value.toObject(), next, Files::tr("%1, message %2").arg(place).arg(++message));
        if (!m_error.isEmpty())
            return;
    }
    if (const QJsonValue close = request.value(QLatin1String("_webSocketClose")); close.isObject())
        readClose(close.toObject(), next);
}

void HarReader::readMessage(const QJsonObject &message, Entry entry, const QString &place)
{
    const QString type = message.value(QLatin1String("type")).toString();
    const QJsonValue time = message.value(QLatin1String("time"));
    const QJsonValue data = message.value(QLatin1String("data"));
    const int opcode = message.value(QLatin1String("opcode")).toInt();
    if (type != QLatin1String("send") && type != QLatin1String("receive"))
        return fail(Files::tr("%1: \"type\" is neither \"send\" nor \"receive\"").arg(place));
    if (!time.isDouble())
        return fail(Files::tr("%1: \"time\" is no number").arg(place));
    if (!data.isString())
        return fail(Files::tr("%1: \"data\" is no text").arg(place));
    if (opcode != OpcodeText && opcode != OpcodeBinary)
        return; // a ping, or an error as Chrome writes it
    entry.at = nanoseconds(time.toDouble());
    entry.kind = (type == QLatin1String("send")) == (entry.side == Side::Client) ? EntryKind::MessageSent
                                                                                 : EntryKind::MessageReceived;
    entry.binary = opcode == OpcodeBinary;
    if (entry.binary) {
        const auto decoded =
            QByteArray::fromBase64Encoding(data.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return fail(Files::tr("%1: \"data\" of a binary message is no base64").arg(place));
        entry.payload = *decoded;
    } else {
        entry.payload = utf8Of(data.toString());
    }
    entry.size = message.value(QLatin1String("_size")).toInteger(entry.payload.size());
    m_entries.append(entry);
}

void HarReader::readClose(const QJsonObject &close, Entry entry)
{
    entry.kind = EntryKind::ConnectionClosed;
    entry.at = nanoseconds(close.value(QLatin1String("timestamp")).toDouble());
    entry.at = qMax(entry.at, m_entries.constLast().at);
    entry.code = static_cast<quint16>(qBound(0, close.value(QLatin1String("code")).toInt(), MostCloseCode));
    entry.detail = close.value(QLatin1String("reason")).toString();
    m_entries.append(entry);
}

void HarReader::fail(const QString &error)
{
    m_entries.clear();
    m_error = error;
}

} // namespace ui::files
