// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/visibletext.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

bool isBidiControl(char16_t unit)
{
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

bool isLineBreak(char16_t unit) { return unit == 0x85 || unit == 0x2028 || unit == 0x2029; }

constexpr char16_t firstPicture = 0x2400;

/// As RFC 20 names them; beyond the space's picture DEL, two for spaces, and NEL.
constexpr std::array pictureNames{"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "TAB",
                                  "LF",  "VT",  "FF",  "CR",  "SO",  "SI",  "DLE", "DC1", "DC2", "DC3",
                                  "DC4", "NAK", "SYN", "ETB", "CAN", "EM",  "SUB", "ESC", "FS",  "GS",
                                  "RS",  "US",  "SP",  "DEL", "SP",  "SP",  "NL"};

bool isPicture(QChar character)
{
    return character.unicode() >= firstPicture && character.unicode() < firstPicture + pictureNames.size();
}

} // namespace

QString visibleText(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit < 0x20)
            visible += QChar(firstPicture + unit);
        else if (unit == 0x7f)
            visible += QChar(0x2421);
        else if (isLineBreak(unit))
            visible += QChar(0x2424);
        else if (isBidiControl(unit) || (unit >= 0x80 && unit < 0xa0))
            visible += QStringLiteral("‹U+%1›").arg(unit, 4, 16, QLatin1Char('0')).toUpper();
        else
            visible += character;
    }
    return visible;
}

QString spelledOut(const QString &visible)
{
    if (std::none_of(visible.begin(), visible.end(), isPicture))
        return visible;
    QString spelled;
    spelled.reserve(visible.size() + 16);
    for (const QChar character : visible) {
        if (isPicture(character))
            spelled += QChar(0x2039) % QLatin1String(pictureNames.at(character.unicode() - firstPicture)) %
                       QChar(0x203a);
        else
            spelled += character;
    }
    return spelled;
}

QString withShortWords(const QString &text)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype end = 15; // where a port, a path or a file's name is
    QString result;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text.at(at).isSpace())
            continue;
        const QStringView word = QStringView(text).sliced(begin, at - begin);
        if (word.size() <= longest)
            result += word;
        else
            result += word.first(longest - end - 1) % QChar(0x2026) % word.last(end);
        if (at < text.size())
            result += text.at(at);
        begin = at + 1;
    }
    return result;
}

QString leadingText(QByteArrayView utf8, qsizetype limit)
{
    // A UTF-16 unit takes at most three bytes of UTF-8; the four-byte characters take two units.
    qsizetype bytes = qMin(utf8.size(), 3 * limit);
    if (bytes < utf8.size()) {
        // At most three steps back, so that the cut does not run through a character.
        for (int i = 0; i < 3 && bytes > 0 && (static_cast<uchar>(utf8.at(bytes)) & 0xc0) == 0x80; ++i)
            --bytes;
    }
    QString text = QString::fromUtf8(utf8.first(bytes));
    if (text.size() > limit) {
        const bool splits = limit > 0 && text.at(limit - 1).isHighSurrogate();
        text.truncate(splits ? limit - 1 : limit);
    }
    return text;
}

} // namespace ui
