// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/hexinput.h"

#include "ui/visibletext.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::HexInput)
};

int digitOf(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const char16_t lower = unit | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

bool isSeparator(QChar character) { return character.isSpace() || character == u',' || character == u':'; }

} // namespace

HexInput readHex(const QString &text)
{
    HexInput input;
    int high = -1; // of a pair whose second digit is still to come
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isPrefix = high == 0 && (character == u'x' || character == u'X') && text.at(i - 1) == u'0';
        if (isPrefix) {
            high = -1;
            continue;
        }
        const int digit = digitOf(character);
        if (digit < 0 && !isSeparator(character)) {
            input.error = Words::tr("\"%1\" is no hexadecimal digit. Enter bytes as 48 65 6c 6c 6f.")
                              .arg(visibleText(QString(character)));
            return input;
        }
        if (digit < 0 && high >= 0)
            break;
        if (digit < 0)
            continue;
        if (high < 0) {
            high = digit;
        } else {
            input.bytes.append(static_cast<char>(high * 16 + digit));
            high = -1;
        }
    }
    if (high >= 0)
        input.error =
            Words::tr("A byte has two digits, and one has one only. Enter bytes as 48 65 6c 6c 6f.");
    return input;
}

} // namespace ui
