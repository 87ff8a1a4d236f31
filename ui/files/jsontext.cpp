// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/jsontext.h"

#include "server/wire/utf8checker.h"

namespace ui::files {

namespace {

constexpr char HexDigits[] = "0123456789abcdef";
constexpr qsizetype LongestCharacter = 4;

/// What must not stand in a string as it is, or empty.
void appendEscape(QByteArray &out, char octet)
{
    switch (octet) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += HexDigits[octet >> 4];
        out += HexDigits[octet & 0xf];
    }
}

} // namespace

void appendJson(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    qsizetype plain = 0; // where what needs no escape began
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char octet = utf8[i];
        const auto code = static_cast<unsigned char>(octet);
        // Readers take a byte order mark at the beginning of a string for no part of it.
        const bool mark = code == 0xef && utf8.sliced(i).startsWith("\xef\xbb\xbf");
        if (code >= 0x20 && octet != '"' && octet != '\\' && !mark)
            continue;
        out.append(utf8.data() + plain, i - plain);
        if (mark) {
            out += "\\ufeff";
            i += 2;
        } else {
            appendEscape(out, octet);
        }
        plain = i + 1;
    }
    out.append(utf8.data() + plain, utf8.size() - plain);
    out += '"';
}

void appendJson(QByteArray &out, QStringView text) { appendJson(out, QByteArrayView(text.toUtf8())); }

void appendJson(QByteArray &out, QLatin1String ascii)
{
    appendJson(out, QByteArrayView(ascii.data(), ascii.size()));
}

void appendBase64(QByteArray &out, QByteArrayView bytes)
{
    out += '"';
    out += QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
    out += '"';
}

QByteArray utf8Of(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

QByteArrayView wholeCharacters(QByteArrayView utf8)
{
    wire::Utf8Checker checker;
    const qsizetype good = checker.add(utf8);
    for (qsizetype length = good; length > 0 && length > good - LongestCharacter; --length) {
        if (wire::Utf8Checker::isValid(utf8.first(length)))
            return utf8.first(length);
    }
    return good == 0 || checker.isComplete() ? utf8.first(good) : QByteArrayView();
}

JsonObjectWriter::JsonObjectWriter(QByteArray &out)
    : m_out(out)
{
    m_out += '{';
}

QByteArray &JsonObjectWriter::member(const char *name)
{
    if (!m_first)
        m_out += ',';
    m_first = false;
    m_out += '"';
    m_out += name;
    m_out += "\":";
    return m_out;
}

} // namespace ui::files
