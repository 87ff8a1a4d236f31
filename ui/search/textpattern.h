// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/boundedexpression.h"
#include "ui/search/utf8needle.h"

#include <QDeadlineTimer>
#include <QList>
#include <QString>

#include <chrono>

namespace ui {

/// What a user searches for.
struct SearchText {
    QString text{}; ///< empty: anything
    bool regularExpression = false;
    bool caseSensitive = false;

    bool operator==(const SearchText &) const = default;
};

/// A search text made ready to be looked for in many rows.
///
/// No regular expression can hang: each hit is found, or the text is given up as too slow to be searched
/// whole.
class TextPattern
{
public:
    using Result = BoundedExpression::Result;
    using Span = BoundedExpression::Span;

    /// For one text, so that the window stays alive.
    static constexpr std::chrono::milliseconds MostTime{20};

    TextPattern() = default;
    explicit TextPattern(const SearchText &search);

    [[nodiscard]] bool isEmpty() const { return m_search.text.isEmpty(); }
    /// An invalid one is found nowhere.
    [[nodiscard]] bool isValid() const { return m_error.isEmpty(); }
    /// What is wrong, and where.
    [[nodiscard]] QString errorString() const { return m_error; }

    /// Whether it is in that text.
    [[nodiscard]] Result search(const QString &text,
                                const QDeadlineTimer &until = QDeadlineTimer(MostTime)) const;
    /// Whether it is in that UTF-8.
    [[nodiscard]] Result search(const QByteArray &utf8,
                                const QDeadlineTimer &until = QDeadlineTimer(MostTime)) const;
    /// Whether it is in that UTF-8, however many steps it takes: not for the GUI thread.
    [[nodiscard]] Result searchThoroughly(const QByteArray &utf8, const Patience &patience) const;
    /// Whether UTF-8 must be decoded before it can be searched.
    [[nodiscard]] bool decodes() const { return m_needle.isNull() && !isEmpty(); }
    /// Where it is in that text, at most so many times; nothing where that takes too long.
    [[nodiscard]] QList<Span> spans(const QString &text, qsizetype most = 64,
                                    const QDeadlineTimer &until = QDeadlineTimer(MostTime)) const;

private:
    using Hit = BoundedExpression::Hit;
    [[nodiscard]] Hit find(const QString &text, qsizetype from, const QDeadlineTimer &until) const;

    SearchText m_search;
    BoundedExpression m_expression;
    Utf8Needle m_needle; ///< all of it, if it is plain
    Utf8Needle m_needed; ///< what each hit of an expression has in it
    QString m_error;
};

} // namespace ui
