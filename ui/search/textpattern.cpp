// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/textpattern.h"

#include "ui/search/neededtext.h"

#include <QCoreApplication>

namespace ui {

TextPattern::TextPattern(const SearchText &search)
    : m_search(search)
{
    if (!search.regularExpression) {
        m_needle = Utf8Needle(search.text, search.caseSensitive);
        return;
    }
    if (search.text.isEmpty())
        return;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!search.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    m_expression = BoundedExpression(search.text, options);
    if (m_expression.isValid()) {
        m_needed = Utf8Needle(neededText(search.text), search.caseSensitive);
        return;
    }
    const qsizetype position = m_expression.errorOffset();
    m_error =
        QCoreApplication::translate("ui::TextPattern", "Not a regular expression: %1, at character %2 (%3).")
            .arg(m_expression.errorString(), QString::number(position + 1),
                 position < search.text.size() ? QStringLiteral("“%1”").arg(search.text.mid(position, 8))
                                               : QCoreApplication::translate("ui::TextPattern", "the end"));
}

TextPattern::Result TextPattern::search(const QString &text, const QDeadlineTimer &until) const
{
    return find(text, 0, until).result;
}

TextPattern::Result TextPattern::search(const QByteArray &utf8, const QDeadlineTimer &until) const
{
    if (!m_needle.isNull())
        return m_needle.isIn(utf8) ? Result::Yes : Result::No;
    if (!m_needed.isNull() && !m_needed.isIn(utf8))
        return Result::No;
    return search(QString::fromUtf8(utf8), until);
}

TextPattern::Result TextPattern::searchThoroughly(const QByteArray &utf8, const Patience &patience) const
{
    if (!m_search.regularExpression || isEmpty() || !isValid())
        return search(utf8, patience.until);
    if (!m_needed.isNull() && !m_needed.isIn(utf8))
        return Result::No;
    return m_expression.findThoroughly(QString::fromUtf8(utf8), patience).result;
}

QList<TextPattern::Span> TextPattern::spans(const QString &text, qsizetype most,
                                            const QDeadlineTimer &until) const
{
    QList<Span> spans;
    if (isEmpty())
        return spans;
    for (qsizetype from = 0; from <= text.size() && spans.size() < most && !until.hasExpired();) {
        const Hit hit = find(text, from, until);
        if (hit.result != Result::Yes)
            break;
        if (hit.span.length > 0)
            spans.append(hit.span);
        from = hit.span.start + qMax<qsizetype>(hit.span.length, 1);
    }
    return spans;
}

TextPattern::Hit TextPattern::find(const QString &text, qsizetype from, const QDeadlineTimer &until) const
{
    if (!isValid())
        return {};
    if (m_search.regularExpression && !isEmpty())
        return m_expression.find(text, from, until);
    const qsizetype at =
        text.indexOf(m_search.text, from, m_search.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
    return at < 0 ? Hit{} : Hit{Result::Yes, {at, m_search.text.size()}};
}

} // namespace ui
