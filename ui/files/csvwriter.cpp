// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/csvwriter.h"

#include "server/wire/utf8checker.h"
#include "ui/files/names.h"
#include "ui/sentence.h"

#include <QByteArrayView>

#include <algorithm>

namespace ui::files {

namespace {

constexpr int TimeDigits = 6;

void appendField(QByteArray &out, QByteArrayView text)
{
    const auto isSpecial = [](char octet) {
        return octet == '"' || octet == ',' || octet == '\r' || octet == '\n';
    };
    if (std::none_of(text.begin(), text.end(), isSpecial)) {
        out.append(text);
        return;
    }
    out += '"';
    for (const char octet : text) {
        if (octet == '"')
            out += '"';
        out += octet;
    }
    out += '"';
}

void appendNumber(QByteArray &out, qint64 number)
{
    if (number != 0)
        out += QByteArray::number(number);
    out += ',';
}

QByteArray name(QLatin1String text) { return {text.data(), text.size()}; }

const char *directionName(Direction direction)
{
    switch (direction) {
    case Direction::Sent:
        return "sent";
    case Direction::Received:
        return "received";
    case Direction::None:
        break;
    }
    return "";
}

} // namespace

void CsvWriter::begin(QByteArray &out, quint64 letGo)
{
    out += "time,side,connection,direction,event,type,size,code,roundTripNs,encoding,text\r\n";
    if (letGo > 0)
        out += ",,,,rows-let-go,," + QByteArray::number(letGo) + ",,,,\r\n";
}

void CsvWriter::add(QByteArray &out, const Entry &entry)
{
    m_time.append(out, entry.at, TimeDigits);
    out += ',' + name(nameOf(entry.side)) + ',';
    appendNumber(out, static_cast<qint64>(entry.connection));
    out += directionName(directionOf(entry));
    out += ',' + name(nameOf(entry.kind)) + ',';
    if (isMessage(entry))
        out += entry.binary ? "binary" : "text";
    out += ',';
    if (isMessage(entry))
        out += QByteArray::number(entry.size);
    out += ',';
    appendNumber(out, entry.code);
    appendNumber(out, entry.roundTrip);
    const bool asText = !entry.binary && wire::Utf8Checker::isValid(entry.payload);
    if (!isMessage(entry))
        appendField(out += ',', sentence(entry, Wording::Line).toUtf8());
    else if (asText)
        appendField(out += "utf-8,", entry.payload);
    else
        out += "base64," + entry.payload.toBase64();
    out += "\r\n";
}

} // namespace ui::files
