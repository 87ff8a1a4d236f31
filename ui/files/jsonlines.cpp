// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/jsonlines.h"

#include "server/wire/utf8checker.h"
#include "ui/files/jsontext.h"
#include "ui/files/names.h"
#include "ui/files/peerobject.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui::files {

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(ui::Files)
};

constexpr int Version = 1;
constexpr char Head[] = "{\"format\":\"echobench-timeline\"";
constexpr int TimeDigits = 9;

/// A text stays readable; bytes that are none are spelt in base64.
void addPayload(JsonObjectWriter &object, const Entry &entry)
{
    if (isMessage(entry) || entry.binary)
        object.string("type", entry.binary ? QLatin1String("binary") : QLatin1String("text"));
    if (isMessage(entry) || entry.size != entry.payload.size())
        object.number("size", entry.size);
    if (isMessage(entry) && entry.payload.size() < entry.size)
        object.number("kept", entry.payload.size()); // so many of its bytes follow
    if (entry.payload.isEmpty() && !isMessage(entry))
        return;
    if (!entry.binary && wire::Utf8Checker::isValid(entry.payload))
        appendJson(object.member("text"), QByteArrayView(entry.payload));
    else
        appendBase64(object.member("base64"), entry.payload);
}

} // namespace

void JsonLinesWriter::begin(QByteArray &out, quint64 letGo)
{
    out += Head;
    out += ",\"version\":" + QByteArray::number(Version);
    if (letGo > 0)
        out += ",\"letGo\":" + QByteArray::number(letGo);
    out += "}\n";
}

bool JsonLinesWriter::add(QByteArray &out, const Entry &entry)
{
    JsonObjectWriter object(out);
    object.member("time") += '"';
    m_time.append(out, entry.at, TimeDigits);
    out += '"';
    object.string("side", nameOf(entry.side));
    object.string("event", nameOf(entry.kind));
    if (entry.connection != 0)
        object.number("connection", static_cast<qint64>(entry.connection));
    addPayload(object, entry);
    if (entry.code != 0)
        object.number("code", entry.code);
    if (!entry.detail.isEmpty())
        object.string("detail", entry.detail);
    if (entry.cause != server::Cause::None)
        object.string("cause", nameOf(entry.cause));
    if (entry.roundTrip != 0)
        object.number("roundTripNs", entry.roundTrip);
    if (entry.answeredAt != 0)
        object.number("answeredAfterNs", entry.answeredAt - entry.at);
    if (entry.peer)
        appendPeer(object.member("peer"), *entry.peer);
    object.close();
    out += '\n';
    return true;
}

bool JsonLinesReader::recognizes(QByteArrayView beginning) { return beginning.startsWith(Head); }

std::optional<Entry> JsonLinesReader::read(QByteArrayView line)
{
    m_error.clear();
    m_column = 1;
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        m_column = problem.offset + 1;
        m_error = problem.error == QJsonParseError::NoError ? Files::tr("this is no JSON object")
                                                            : problem.errorString();
        return {};
    }
    const QJsonObject object = document.object();
    if (!m_head) {
        m_head = readHead(object);
        return {};
    }
    Entry entry;
    const auto time = m_time.parse(object.value(QLatin1String("time")).toString());
    const auto side = sideNamed(object.value(QLatin1String("side")).toString());
    const auto kind = kindNamed(object.value(QLatin1String("event")).toString());
    const auto cause = causeNamed(object.value(QLatin1String("cause")).toString());
    if (!time)
        m_error = Files::tr("\"time\" is no moment");
    else if (!side)
        m_error = Files::tr("\"side\" is neither \"server\" nor \"client\"");
    else if (!kind)
        m_error = Files::tr("\"event\" is none that is known: %1")
                      .arg(object.value(QLatin1String("event")).toString());
    else if (!cause)
        m_error = Files::tr("\"cause\" is none that is known");
    if (!m_error.isEmpty())
        return {};
    entry.at = *time;
    entry.side = *side;
    entry.kind = *kind;
    entry.cause = *cause;
    entry.connection = static_cast<quint64>(object.value(QLatin1String("connection")).toInteger());
    entry.code = static_cast<quint16>(object.value(QLatin1String("code")).toInt());
    entry.detail = object.value(QLatin1String("detail")).toString();
    entry.roundTrip = object.value(QLatin1String("roundTripNs")).toInteger();
    if (const QJsonValue after = object.value(QLatin1String("answeredAfterNs")); after.isDouble())
        entry.answeredAt = entry.at + after.toInteger();
    if (const QJsonValue peer = object.value(QLatin1String("peer")); peer.isObject())
        entry.peer = peerOf(peer.toObject());
    if (!readPayload(object, entry))
        return {};
    return entry;
}

bool JsonLinesReader::readHead(const QJsonObject &object)
{
    if (object.value(QLatin1String("format")).toString() != QLatin1String("echobench-timeline"))
        m_error = Files::tr("the first line is not the head of a timeline of EchoBench");
    else if (const int version = object.value(QLatin1String("version")).toInt(); version != Version)
        m_error = Files::tr("the file is of version %1, only %2 is known").arg(version).arg(Version);
    m_letGo = static_cast<quint64>(object.value(QLatin1String("letGo")).toInteger());
    return m_error.isEmpty();
}

bool JsonLinesReader::readPayload(const QJsonObject &object, Entry &entry)
{
    entry.binary = object.value(QLatin1String("type")).toString() == QLatin1String("binary");
    const QJsonValue base64 = object.value(QLatin1String("base64"));
    if (base64.isString()) {
        const auto decoded = QByteArray::fromBase64Encoding(base64.toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded) {
            m_error = Files::tr("\"base64\" is none");
            return false;
        }
        entry.payload = *decoded;
    } else {
        entry.payload = utf8Of(object.value(QLatin1String("text")).toString());
    }
    entry.size = object.value(QLatin1String("size")).toInteger(entry.payload.size());
    return true;
}

} // namespace ui::files
