// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/tablewriter.h"

#include "server/wire/utf8checker.h"
#include "ui/files/names.h"
#include "ui/timeline/sentence.h"

#include <array>

namespace ui::files {

namespace {

constexpr int TimeDigits = 6;

constexpr std::array Names{"time", "side", "connection",  "direction", "event", "type",
                           "size", "code", "roundTripNs", "encoding",  "text"};
constexpr std::size_t EventColumn = 4;
constexpr std::size_t SizeColumn = 6;

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

void appendNumber(QByteArray &out, qint64 number)
{
    if (number != 0)
        out += QByteArray::number(number);
}

} // namespace

void TableWriter::begin(QByteArray &out, quint64 letGo)
{
    const auto row = [&](auto cell) {
        beginRow(out);
        for (std::size_t column = 0; column < Names.size(); ++column) {
            if (column > 0)
                nextCell(out);
            out += cell(column);
        }
        endRow(out);
    };
    row([](std::size_t column) { return QByteArray(Names.at(column)); });
    if (letGo == 0)
        return;
    row([letGo](std::size_t column) {
        return column == EventColumn  ? QByteArray("rows-let-go")
               : column == SizeColumn ? QByteArray::number(letGo)
                                      : QByteArray();
    });
}

bool TableWriter::add(QByteArray &out, const Entry &entry)
{
    const auto next = [&]() -> QByteArray & {
        nextCell(out);
        return out;
    };
    beginRow(out);
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
    const bool isText = isMessage(entry) && !entry.binary && wire::Utf8Checker::isValid(entry.payload);
    if (isMessage(entry))
        out += isText ? "utf-8" : "base64";
    nextTextCell(out);
    if (!isMessage(entry))
        appendText(out, sentence(entry, Wording::Line).toUtf8());
    else if (isText)
        appendText(out, entry.payload);
    else
        out += entry.payload.toBase64();
    endRow(out);
    return true;
}

} // namespace ui::files
