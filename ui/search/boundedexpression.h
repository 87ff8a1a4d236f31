// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/patience.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QString>

namespace ui {

/// A regular expression that cannot hang.
///
/// Each step of the matching is counted from each character on, and a text that takes too many is given up. A
/// long text is searched a stretch at a time, and what began before the end of a stretch is followed beyond
/// it for as long as the expression wants to see more: so each hit is found, or it is said that the text was
/// given up.
class BoundedExpression
{
public:
    enum class Result : quint8 { No, Yes, TooSlow };
    struct Span {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Span &) const = default;
    };
    struct Hit {
        Result result = Result::No;
        Span span{};
    };

    BoundedExpression() = default;
    BoundedExpression(const QString &pattern, QRegularExpression::PatternOptions options);

    [[nodiscard]] bool isValid() const { return m_expression.isValid(); }
    [[nodiscard]] QString errorString() const { return m_expression.errorString(); }
    /// Of the pattern's character that is wrong.
    [[nodiscard]] qsizetype errorOffset() const;

    /// The first hit that begins at `from` or after it; a long text is given up at `until`.
    [[nodiscard]] Hit find(const QString &text, qsizetype from, const QDeadlineTimer &until) const;
    /// The first hit, however many steps it takes, as long as the patience lasts: not for the GUI thread. The
    /// text must be valid UTF-16.
    [[nodiscard]] Hit findThoroughly(const QString &text, const Patience &patience) const;

private:
    [[nodiscard]] Hit findAt(const QString &text, qsizetype start, const QDeadlineTimer &until) const;

    [[nodiscard]] QString here() const;

    QString m_pattern;
    QRegularExpression m_expression;
    QRegularExpression m_here; ///< the same, to be found at the very place where the search begins
    bool m_canFollow = false;  ///< whether there is that
};

} // namespace ui
