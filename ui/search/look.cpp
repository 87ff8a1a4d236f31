// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/look.h"

#include <QStringView>

namespace ui {

qsizetype placeIn(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return qBound<qsizetype>(0, at, text.size());
    return text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate() ? at + 1 : at;
}

QRegularExpressionMatch look(const QRegularExpression &expression, const QString &text, qsizetype from,
                             qsizetype to, QRegularExpression::MatchOptions options)
{
    const QStringView part = QStringView(text).first(to);
    const auto type =
        to == text.size() ? QRegularExpression::NormalMatch : QRegularExpression::PartialPreferFirstMatch;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.matchView(part, from, type, options);
#else
    return expression.match(part, from, type, options);
#endif
}

} // namespace ui
