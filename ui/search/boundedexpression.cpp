// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/boundedexpression.h"

#include <QElapsedTimer>
#include <QStringView>

namespace ui {

namespace {

/// Of PCRE2: how many times it may turn back, from each character on.
constexpr QLatin1String bound("(*LIMIT_MATCH=10000)");
/// Each character of a stretch may take the steps of all that follow it: so short it is done in some
/// milliseconds, whatever the expression.
constexpr qsizetype stretch = 512;
constexpr qsizetype growth = 8;

/// Not within a surrogate pair.
qsizetype placeIn(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return qBound<qsizetype>(0, at, text.size());
    return text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate() ? at + 1 : at;
}

/// What is put into brackets would call the brackets.
bool callsItself(const QString &pattern)
{
    static const QRegularExpression call(QStringLiteral(R"(\(\?(R|[+-]?0)\)|\\g[<']0)"));
    return pattern.contains(call);
}

/// Before the end of the text no end is seen: what would have to look beyond `to` is a partial match. What
/// lies before `from` is still seen by \b, ^ and a look behind.
QRegularExpressionMatch look(const QRegularExpression &expression, const QString &text, qsizetype from,
                             qsizetype to)
{
    const QStringView part = QStringView(text).first(to);
    const auto type =
        to == text.size() ? QRegularExpression::NormalMatch : QRegularExpression::PartialPreferFirstMatch;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.matchView(part, from, type);
#else
    return expression.match(part, from, type);
#endif
}

BoundedExpression::Hit hitOf(const QRegularExpressionMatch &match)
{
    return {BoundedExpression::Result::Yes, {match.capturedStart(), match.capturedLength()}};
}

} // namespace

BoundedExpression::BoundedExpression(const QString &pattern, QRegularExpression::PatternOptions options)
    : m_expression(bound + pattern, options)
{
    if (!isValid())
        return;
    m_expression.optimize();
    // PCRE's own option for that would keep it from its compiled code, which is faster by far.
    m_here = QRegularExpression(bound + QStringLiteral("\\G(?:") + pattern + QLatin1Char(')'), options);
    m_canFollow = m_here.isValid() && !callsItself(pattern);
    if (m_canFollow)
        m_here.optimize();
}

qsizetype BoundedExpression::errorOffset() const
{
    return qMax<qsizetype>(m_expression.patternErrorOffset() - bound.size(), 0);
}

BoundedExpression::Hit BoundedExpression::find(const QString &text, qsizetype from,
                                               const QDeadlineTimer &until) const
{
    for (from = placeIn(text, from);;) {
        const qsizetype to = placeIn(text, from + stretch);
        const QRegularExpressionMatch match = look(m_expression, text, from, to);
        if (!match.isValid())
            return {Result::TooSlow};
        if (match.hasMatch())
            return hitOf(match);
        if (match.hasPartialMatch()) {
            // Qt tells the place from where a look behind of the expression would have looked.
            const qsizetype start = qMax(from, match.capturedStart());
            const Hit hit = findAt(text, start, until);
            if (hit.result != Result::No)
                return hit;
            from = placeIn(text, start + 1);
        } else if (to == text.size()) {
            return {};
        } else {
            from = to;
        }
        if (until.hasExpired())
            return {Result::TooSlow};
    }
}

/// Whether a hit begins right there.
BoundedExpression::Hit BoundedExpression::findAt(const QString &text, qsizetype start,
                                                 const QDeadlineTimer &until) const
{
    if (!m_canFollow)
        return {Result::TooSlow};
    QElapsedTimer timer;
    for (qsizetype length = growth * stretch;; length *= growth) {
        timer.start();
        const QRegularExpressionMatch match = look(m_here, text, start, placeIn(text, start + length));
        if (!match.isValid())
            return {Result::TooSlow};
        if (match.hasMatch())
            return hitOf(match);
        if (!match.hasPartialMatch())
            return {};
        // The next look takes longer by as much as it sees more.
        const qint64 next = timer.nsecsElapsed() * qMin(growth * length, text.size() - start) / length;
        if (!until.isForever() && until.remainingTimeNSecs() <= next)
            return {Result::TooSlow};
    }
}

} // namespace ui
