// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/binarytext.h"

#include <QCoreApplication>

namespace client {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::BinaryText)
};

int hexDigit(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'a' && code <= u'f')
        return code - u'a' + 10;
    if (code >= u'A' && code <= u'F')
        return code - u'A' + 10;
    return -1;
}

int base64Digit(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'A' && code <= u'Z')
        return code - u'A';
    if (code >= u'a' && code <= u'z')
        return code - u'a' + 26;
    if (code >= u'0' && code <= u'9')
        return code - u'0' + 52;
    if (code == u'+' || code == u'-')
        return 62;
    return code == u'/' || code == u'_' ? 63 : -1;
}

bool isHexSeparator(QChar c) { return c.isSpace() || c == u',' || c == u':'; }

bool isPrefix(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || text.at(at + 1).toLower() != u'x')
        return false;
    return text.at(at) == u'0' || text.at(at) == u'\\';
}

ParsedBinary failed(QStringView text, qsizetype at, const QString &what)
{
    return {.bytes = {}, .error = errorAt(text, at, what)};
}

} // namespace

ParsedBinary parseHex(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() / 2);
    for (qsizetype at = 0; at < text.size();) {
        if (isHexSeparator(text.at(at))) {
            ++at;
            continue;
        }
        const bool prefixed = isPrefix(text, at);
        if (prefixed)
            at += 2;
        const int high = at < text.size() ? hexDigit(text.at(at)) : -1;
        if (high < 0)
            return failed(text, at, Words::tr("%1 is not a hexadecimal digit.").arg(characterAt(text, at)));
        const bool endsByte = at + 1 == text.size() || isHexSeparator(text.at(at + 1));
        const bool single = prefixed && (endsByte || isPrefix(text, at + 1));
        const int low = single || endsByte ? -1 : hexDigit(text.at(at + 1));
        if (endsByte && !single)
            return failed(
                text, at,
                Words::tr("%1 stands alone, but a byte has two digits.").arg(characterAt(text, at)));
        if (low < 0 && !single)
            return failed(text, at + 1,
                          Words::tr("%1 is not a hexadecimal digit.").arg(characterAt(text, at + 1)));
        bytes.append(static_cast<char>(single ? high : high * 16 + low));
        at += single ? 1 : 2;
    }
    return {.bytes = bytes};
}

ParsedBinary parseBase64(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() / 4 * 3 + 3);
    quint32 bits = 0;
    qsizetype digits = 0;
    qsizetype lastDigit = 0;
    qsizetype padding = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c.isSpace())
            continue;
        if (c == u'=') {
            if (++padding + digits % 4 > 4 || digits % 4 < 2)
                return failed(text, at, Words::tr("“=” is one too many here."));
            continue;
        }
        const int digit = base64Digit(c);
        if (digit < 0)
            return failed(text, at, Words::tr("%1 is not a character of base64.").arg(characterAt(text, at)));
        if (padding > 0)
            return failed(
                text, at,
                Words::tr("%1 stands after the padding, which ends the data.").arg(characterAt(text, at)));
        bits = (bits << 6) | static_cast<quint32>(digit);
        lastDigit = at;
        // Of four digits the second, third and fourth complete a byte each.
        if (const qsizetype place = digits++ % 4; place > 0)
            bytes.append(static_cast<char>((bits >> (6 - 2 * place)) & 0xff));
    }
    if (digits % 4 == 1)
        return failed(text, lastDigit,
                      Words::tr("%1 stands alone, but a byte has two characters at least.")
                          .arg(characterAt(text, lastDigit)));
    return {.bytes = bytes};
}

QString toHex(QByteArrayView bytes, qsizetype perLine)
{
    constexpr char16_t digits[] = u"0123456789abcdef";
    QString text;
    text.reserve(bytes.size() * 3);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (at > 0)
            text.append(perLine > 0 && at % perLine == 0 ? u'\n' : u' ');
        const auto byte = static_cast<unsigned char>(bytes.at(at));
        text.append(QChar(digits[byte >> 4]));
        text.append(QChar(digits[byte & 0xf]));
    }
    return text;
}

QString toBase64(QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toBase64()); }

} // namespace client
