// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace client {

/// Reads a JSON text (RFC 8259) token by token and finds the very character that is wrong. Its memory is a
/// bit for each open bracket, so that no depth is too deep.
class JsonScanner
{
public:
    enum class Token : quint8 {
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Name, ///< a string that names a value
        String,
        Number,
        Literal, ///< true, false, null
        Colon,
        Comma,
        End,   ///< of a valid text
        Error, ///< at() is where, problem() is what
    };

    explicit JsonScanner(QStringView text)
        : m_text(text)
    {
    }

    /// The next token; End and Error stay.
    [[nodiscard]] Token next();

    /// The last token as it is written.
    [[nodiscard]] QStringView token() const { return m_text.mid(m_begin, m_at - m_begin); }
    [[nodiscard]] qsizetype at() const { return m_error < 0 ? m_begin : m_error; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    enum class Expect : quint8 { Value, ValueOrEnd, Name, NameOrEnd, Colon, CommaOrEnd, Nothing };

    void skipSpace();
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    [[nodiscard]] Token open(Token token, bool isObject);
    [[nodiscard]] Token close(Token token);
    [[nodiscard]] Token value();
    [[nodiscard]] Token string(Token token);
    [[nodiscard]] bool escape();
    [[nodiscard]] Token number();
    [[nodiscard]] bool digits();
    [[nodiscard]] Token literal();
    [[nodiscard]] Token structural();
    [[nodiscard]] Token fail(qsizetype at, const QString &problem);
    [[nodiscard]] Token unexpected();
    void valueEnds() { m_expect = m_open.empty() ? Expect::Nothing : Expect::CommaOrEnd; }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    qsizetype m_error = -1;
    QString m_problem;
    Expect m_expect = Expect::Value;
    std::vector<bool> m_open; ///< true: an object
};

} // namespace client
