// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/csvwriter.h"

#include "server/wire/utf8checker.h"
#include "ui/files/names.h"
#include "ui/timeline/sentence.h"

#include <algorithm>

namespace ui::files {

namespace {

constexpr int TimeDigits = 6;

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
    QByteArray lines = "time,side,connection,direction,event,type,size,code,roundTripNs,encoding,text\r\n";
    if (letGo > 0)
        lines += ",,,,rows-let-go,," + QByteArray::number(letGo) + ",,,,\r\n";
    out += lines.replace(',', m_separator);
}

bool CsvWriter::add(QByteArray &out, const Entry &entry)
{
    const auto next = [&]() -> QByteArray & { return out += m_separator; };
    m_time.append(out, entry.at, TimeDigits);
    next() += name(nameOf(entry.side));
    appendNumber(next(), static_cast<qint64>(entry.connection));
    next() += directionName(directionOf(entry));
    next() += name(nameOf(entry.kind));
    next() += !isMessage(entry) ? "" : entry.binary ? "binary" : "text";
    next();
    if (isMessage(entry))
        out += QByteArray::number(entry.size);
    appendNumber(next(), entry.code);
    appendNumber(next(), entry.roundTrip);
    next();
    if (!isMessage(entry))
        appendField(next(), sentence(entry, Wording::Line).toUtf8());
    else if (!entry.binary && wire::Utf8Checker::isValid(entry.payload))
        appendField((out += "utf-8") += m_separator, entry.payload);
    else
        ((out += "base64") += m_separator) += entry.payload.toBase64();
    out += "\r\n";
    return true;
}

void CsvWriter::appendField(QByteArray &out, QByteArrayView text) const
{
    const auto isSpecial = [this](char octet) {
        return octet == '"' || octet == m_separator || octet == '\r' || octet == '\n';
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

void CsvWriter::appendNumber(QByteArray &out, qint64 number) const
{
    if (number != 0)
        out += QByteArray::number(number);
}

} // namespace ui::files
