// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/textplace.h"

#include <QCoreApplication>

#include <algorithm>

namespace client {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::TextPlace)
};

bool endsLine(QStringView text, qsizetype index)
{
    const QChar c = text.at(index);
    if (c == u'\r')
        return index + 1 == text.size() || text.at(index + 1) != u'\n';
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

TextPlace placeOf(QStringView text, qsizetype index)
{
    TextPlace place;
    const qsizetype end = std::clamp<qsizetype>(index, 0, text.size());
    for (qsizetype at = 0; at < end; ++at) {
        if (endsLine(text, at)) {
            ++place.line;
            place.column = 1;
        } else if (!(text.at(at).isLowSurrogate() && at > 0 && text.at(at - 1).isHighSurrogate())) {
            ++place.column;
        }
    }
    // Within a character is at that character.
    if (end < text.size() && end > 0 && text.at(end).isLowSurrogate() && text.at(end - 1).isHighSurrogate())
        --place.column;
    return place;
}

QString characterAt(QStringView text, qsizetype index)
{
    if (index >= text.size())
        return Words::tr("the end of the text");
    char32_t code = text.at(index).unicode();
    qsizetype size = 1;
    if (text.at(index).isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate()) {
        code = QChar::surrogateToUcs4(text.at(index), text.at(index + 1));
        size = 2;
    }
    if (!QChar::isPrint(code) || QChar::isSpace(code) || QChar::isSurrogate(code))
        return QLatin1String("U+") +
               QString::number(static_cast<uint>(code), 16).toUpper().rightJustified(4, u'0');
    return Words::tr("“%1”", "a character").arg(text.mid(index, size).toString());
}

TextError errorAt(QStringView text, qsizetype index, const QString &what)
{
    const TextPlace place = placeOf(text, index);
    return {.at = index,
            .place = place,
            .sentence = Words::tr("Line %1, column %2: %3")
                            .arg(QString::number(place.line), QString::number(place.column), what)};
}

} // namespace client
