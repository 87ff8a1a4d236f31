// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/textpattern.h"

#include <QCoreApplication>
#include <QStringView>

#include <chrono>

namespace ui {

namespace {

using Clock = std::chrono::steady_clock;

/// Of PCRE2: how many times it may turn back, from each character on. A text that takes all of them from each
/// character of a stretch takes some 10 ms.
constexpr QLatin1String bound("(*LIMIT_MATCH=10000)");
constexpr std::chrono::milliseconds patience{20}; // for a text of several stretches
constexpr qsizetype stretch = 2 * TextPattern::LongestHit;

} // namespace

TextPattern::TextPattern(const SearchText &search)
    : m_search(search)
{
    if (!search.regularExpression || search.text.isEmpty())
        return;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!search.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    m_expression = QRegularExpression(bound + search.text, options);
    if (m_expression.isValid()) {
        m_expression.optimize();
        return;
    }
    const qsizetype position = qMax<qsizetype>(m_expression.patternErrorOffset() - bound.size(), 0);
    m_error =
        QCoreApplication::translate("ui::TextPattern", "Not a regular expression: %1, at character %2 (%3).")
            .arg(m_expression.errorString(), QString::number(position + 1),
                 position < search.text.size() ? QStringLiteral("“%1”").arg(search.text.mid(position, 8))
                                               : QCoreApplication::translate("ui::TextPattern", "the end"));
}

TextPattern::Result TextPattern::search(const QString &text) const { return find(text, 0).result; }

QList<TextPattern::Span> TextPattern::spans(const QString &text, qsizetype most) const
{
    QList<Span> spans;
    if (isEmpty())
        return spans;
    const Clock::time_point end = Clock::now() + patience;
    for (qsizetype from = 0; from <= text.size() && spans.size() < most && Clock::now() < end;) {
        const Hit hit = find(text, from);
        if (hit.result != Result::Yes)
            break;
        if (hit.span.length > 0)
            spans.append(hit.span);
        from = hit.span.start + qMax<qsizetype>(hit.span.length, 1);
    }
    return spans;
}

TextPattern::Hit TextPattern::find(const QString &text, qsizetype from) const
{
    if (!isValid())
        return {};
    if (m_search.regularExpression && !isEmpty())
        return findExpression(text, from);
    const qsizetype at =
        text.indexOf(m_search.text, from, m_search.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
    return at < 0 ? Hit{} : Hit{Result::Yes, {at, m_search.text.size()}};
}

TextPattern::Hit TextPattern::findExpression(const QString &text, qsizetype from) const
{
    const Clock::time_point end = Clock::now() + patience;
    for (;;) {
        const bool isLast = text.size() - from <= stretch;
        const qsizetype to = isLast ? text.size() : from + stretch;
        // What lies before `from` is still seen by \b, ^ and a look behind.
        const QString part = isLast ? text : text.left(to);
        QRegularExpressionMatch match = m_expression.match(part, from);
        if (match.isValid() && match.hasMatch() && match.capturedEnd() == to && !isLast) {
            // It may go on, or the text not end here.
            match = m_expression.match(text, match.capturedStart(), QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        }
        if (!match.isValid())
            return {Result::TooSlow};
        if (match.hasMatch())
            return {Result::Yes, {match.capturedStart(), match.capturedLength()}};
        if (isLast)
            return {};
        if (Clock::now() > end)
            return {Result::TooSlow};
        from += TextPattern::LongestHit;
        if (text.at(from).isLowSurrogate())
            --from;
    }
}

} // namespace ui
