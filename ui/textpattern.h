// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

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
/// No regular expression can hang: a long text is searched a stretch at a time, each step of the matching is
/// counted, and a text that takes too much of either is given up. So a hit is certain to be found if it is no
/// longer than LongestHit.
class TextPattern
{
public:
    enum class Result : quint8 { No, Yes, TooSlow };
    struct Span {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Span &) const = default;
    };

    static constexpr qsizetype LongestHit = 2'048; ///< UTF-16 units

    TextPattern() = default;
    explicit TextPattern(const SearchText &search);

    [[nodiscard]] bool isEmpty() const { return m_search.text.isEmpty(); }
    /// An invalid one is found nowhere.
    [[nodiscard]] bool isValid() const { return m_error.isEmpty(); }
    /// What is wrong, and where.
    [[nodiscard]] QString errorString() const { return m_error; }

    /// Whether it is in that text.
    [[nodiscard]] Result search(const QString &text) const;
    /// Where it is in that text, at most so many times; nothing where that takes too long.
    [[nodiscard]] QList<Span> spans(const QString &text, qsizetype most = 64) const;

private:
    struct Hit {
        Result result = Result::No;
        Span span{};
    };
    [[nodiscard]] Hit find(const QString &text, qsizetype from) const;
    [[nodiscard]] Hit findExpression(const QString &text, qsizetype from) const;

    SearchText m_search;
    QRegularExpression m_expression;
    QString m_error;
};

} // namespace ui
