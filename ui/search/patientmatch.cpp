// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/patientmatch.h"

#include "ui/search/look.h"

#include <QElapsedTimer>

#include <utility>

namespace ui {

namespace {

constexpr qint64 FewSteps = 100;
constexpr qint64 Growth = 8;
constexpr qsizetype FirstLength = 4'096;
/// A pattern that takes more is not one that merely has much to read.
constexpr qint64 StepsOfAny = 1'000'000;
constexpr qint64 StepsOfACharacter = 8;

qint64 stepsAt(std::size_t number)
{
    qint64 steps = FewSteps;
    for (; number > 0; --number)
        steps *= Growth;
    return steps;
}

} // namespace

PatientMatch::Ladder::Ladder(QString pattern, QRegularExpression::PatternOptions options, bool compiles)
    : m_pattern(std::move(pattern))
    , m_options(options)
    , m_compiles(compiles)
{
}

const QRegularExpression &PatientMatch::Ladder::step(std::size_t number)
{
    QRegularExpression &expression = m_steps.at(number);
    if (expression.pattern().isEmpty()) {
        // Of the memory of one match, in KiB.
        expression = QRegularExpression(
            QStringLiteral("(*LIMIT_HEAP=131072)(*LIMIT_MATCH=%1)").arg(stepsAt(number)) + m_pattern,
            m_options);
        if (m_compiles)
            expression.optimize();
    }
    return expression;
}

PatientMatch::PatientMatch(const QString &pattern, const QString &here,
                           QRegularExpression::PatternOptions options)
    : m_compiled(here, options, true)
    , m_plain(pattern, options, false)
{
}

std::optional<QRegularExpressionMatch> PatientMatch::at(const QString &text, qsizetype start,
                                                        const Patience &patience)
{
    for (qsizetype length = FirstLength;; length *= Growth) {
        std::optional<QRegularExpressionMatch> match =
            climb(text, start, placeIn(text, start + length), patience);
        if (!match || !match->hasPartialMatch())
            return match;
        if (patience.isOver())
            return {};
    }
}

std::optional<QRegularExpressionMatch> PatientMatch::climb(const QString &text, qsizetype start, qsizetype to,
                                                           const Patience &patience)
{
    const qint64 most = StepsOfAny + StepsOfACharacter * (to - start);
    QElapsedTimer timer;
    for (std::size_t number = 0; number < Ladder::Steps && stepsAt(number) < Growth * most; ++number) {
        timer.start();
        if (!m_compiled.isEmpty()) {
            QRegularExpressionMatch match = look(m_compiled.step(number), text, start, to,
                                                 QRegularExpression::DontCheckSubjectStringMatchOption);
            if (match.isValid())
                return match;
        }
        QRegularExpressionMatch match = look(m_plain.step(number), text, start, to,
                                             QRegularExpression::DontCheckSubjectStringMatchOption |
                                                 QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.isValid())
            return match;
        if (patience.isOver() || !patience.lasts(Growth * timer.nsecsElapsed()))
            break;
    }
    return {};
}

} // namespace ui
