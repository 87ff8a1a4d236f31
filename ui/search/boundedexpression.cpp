// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/boundedexpression.h"

#include "ui/search/look.h"
#include "ui/search/patientmatch.h"

#include <QElapsedTimer>

namespace ui {

namespace {

/// Of PCRE2: how many times it may turn back, from each character on.
constexpr QLatin1String bound("(*LIMIT_MATCH=10000)");
/// Each character of a stretch may take the steps of all that follow it: so short it is done in some
/// milliseconds, whatever the expression.
constexpr qsizetype stretch = 512;
constexpr qsizetype growth = 8;

/// What is put into brackets would call the brackets.
bool callsItself(const QString &pattern)
{
    static const QRegularExpression call(QStringLiteral(R"(\(\?(R|[+-]?0)\)|\\g[<']0)"));
    return pattern.contains(call);
}

BoundedExpression::Hit hitOf(const QRegularExpressionMatch &match)
{
    return {BoundedExpression::Result::Yes, {match.capturedStart(), match.capturedLength()}};
}

qsizetype placeAfter(const QString &text, qsizetype at)
{
    return at >= text.size() ? text.size() + 1 : placeIn(text, at + 1);
}

} // namespace

BoundedExpression::BoundedExpression(const QString &pattern, QRegularExpression::PatternOptions options)
    : m_pattern(pattern)
    , m_expression(bound + pattern, options)
{
    if (!isValid())
        return;
    m_expression.optimize();
    // PCRE's own option for that would keep it from its compiled code, which is faster by far.
    m_here = QRegularExpression(bound + here(), options);
    m_canFollow = m_here.isValid() && !callsItself(pattern);
    if (m_canFollow)
        m_here.optimize();
}

QString BoundedExpression::here() const { return QStringLiteral("\\G(?:") + m_pattern + QLatin1Char(')'); }

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

BoundedExpression::Hit BoundedExpression::findThoroughly(const QString &text, const Patience &patience) const
{
    PatientMatch patient(m_pattern, m_canFollow ? here() : QString(), m_expression.patternOptions());
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype to = placeIn(text, from + stretch);
        const QRegularExpressionMatch match =
            look(m_expression, text, from, to, QRegularExpression::DontCheckSubjectStringMatchOption);
        if (match.isValid() && match.hasMatch())
            return hitOf(match);
        qsizetype start = from;
        qsizetype end = to == text.size() ? text.size() + 1 : to;
        if (match.hasPartialMatch()) {
            start = qMax(from, match.capturedStart());
            end = placeAfter(text, start);
        } else if (match.isValid()) {
            start = end;
        }
        // Of these places each by itself.
        for (; start < end; start = placeAfter(text, start)) {
            const auto there = patient.at(text, start, patience);
            if (!there)
                return {Result::TooSlow};
            if (there->hasMatch())
                return hitOf(*there);
        }
        from = end;
        if (patience.isOver())
            return {Result::TooSlow};
    }
    return {};
}

} // namespace ui
