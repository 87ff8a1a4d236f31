// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/jsonscanner.h"

#include "client/compose/textplace.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace client {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::JsonScanner)
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isHexDigit(QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

bool isWordCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

} // namespace

QChar JsonScanner::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
}

void JsonScanner::skipSpace()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (c != u' ' && c != u'\n' && c != u'\r' && c != u'\t')
            break;
        ++m_at;
    }
}

JsonScanner::Token JsonScanner::next()
{
    if (m_error >= 0)
        return Token::Error;
    skipSpace();
    m_begin = m_at;
    switch (m_expect) {
    case Expect::Value:
        return value();
    case Expect::ValueOrEnd:
        return peek() == u']' ? close(Token::EndArray) : value();
    case Expect::NameOrEnd:
        if (peek() == u'}')
            return close(Token::EndObject);
        [[fallthrough]];
    case Expect::Name:
        return peek() == u'"' ? string(Token::Name) : unexpected();
    case Expect::Colon:
    case Expect::CommaOrEnd:
        return structural();
    case Expect::Nothing:
        break;
    }
    return m_at == m_text.size() ? Token::End : unexpected();
}

JsonScanner::Token JsonScanner::structural()
{
    const QChar c = peek();
    if (m_expect == Expect::Colon && c == u':') {
        ++m_at;
        m_expect = Expect::Value;
        return Token::Colon;
    }
    if (m_expect == Expect::Colon || m_at == m_text.size())
        return unexpected();
    if (c == u',') {
        ++m_at;
        m_expect = m_open.back() ? Expect::Name : Expect::Value;
        return Token::Comma;
    }
    if (c == (m_open.back() ? u'}' : u']'))
        return close(m_open.back() ? Token::EndObject : Token::EndArray);
    return unexpected();
}

JsonScanner::Token JsonScanner::open(Token token, bool isObject)
{
    ++m_at;
    m_open.push_back(isObject);
    m_expect = isObject ? Expect::NameOrEnd : Expect::ValueOrEnd;
    return token;
}

JsonScanner::Token JsonScanner::close(Token token)
{
    ++m_at;
    m_open.pop_back();
    valueEnds();
    return token;
}

JsonScanner::Token JsonScanner::value()
{
    const QChar c = peek();
    if (c == u'{')
        return open(Token::BeginObject, true);
    if (c == u'[')
        return open(Token::BeginArray, false);
    if (c == u'"')
        return string(Token::String);
    if (c == u'-' || isDigit(c))
        return number();
    return isWordCharacter(c) ? literal() : unexpected();
}

JsonScanner::Token JsonScanner::string(Token token)
{
    ++m_at;
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (c == u'"') {
            ++m_at;
            if (token == Token::Name)
                m_expect = Expect::Colon;
            else
                valueEnds();
            return token;
        }
        if (c < u' ')
            return fail(
                m_at, Words::tr("%1 must be escaped within a string, or the string lacks its closing quote.")
                          .arg(characterAt(m_text, m_at)));
        ++m_at;
        if (c == u'\\' && !escape())
            return Token::Error;
    }
    return fail(m_begin, Words::tr("This string has no closing quote."));
}

bool JsonScanner::escape()
{
    const QChar c = peek();
    if (c == u'u') {
        for (int digit = 1; digit <= 4; ++digit) {
            if (!isHexDigit(peek(digit))) {
                (void)fail(m_at + digit, Words::tr("\\u needs four hexadecimal digits."));
                return false;
            }
        }
        m_at += 5;
        return true;
    }
    constexpr std::array known{u'"', u'\\', u'/', u'b', u'f', u'n', u'r', u't'};
    if (std::find(known.begin(), known.end(), c.unicode()) == known.end()) {
        (void)fail(m_at, Words::tr("%1 cannot be escaped.").arg(characterAt(m_text, m_at)));
        return false;
    }
    ++m_at;
    return true;
}

bool JsonScanner::digits()
{
    if (!isDigit(peek())) {
        (void)fail(m_at, Words::tr("A digit belongs here, not %1.").arg(characterAt(m_text, m_at)));
        return false;
    }
    while (isDigit(peek()))
        ++m_at;
    return true;
}

JsonScanner::Token JsonScanner::number()
{
    if (peek() == u'-')
        ++m_at;
    if (peek() == u'0' && isDigit(peek(1)))
        return fail(m_at, Words::tr("A number does not begin with 0."));
    if (!digits())
        return Token::Error;
    if (peek() == u'.') {
        ++m_at;
        if (!digits())
            return Token::Error;
    }
    if (peek() == u'e' || peek() == u'E') {
        ++m_at;
        if (peek() == u'+' || peek() == u'-')
            ++m_at;
        if (!digits())
            return Token::Error;
    }
    valueEnds();
    return Token::Number;
}

JsonScanner::Token JsonScanner::literal()
{
    while (isWordCharacter(peek()))
        ++m_at;
    const QStringView word = token();
    if (word != u"true" && word != u"false" && word != u"null")
        return fail(
            m_begin,
            Words::tr("“%1” is no value: texts stand in double quotes.").arg(word.left(40).toString()));
    valueEnds();
    return Token::Literal;
}

JsonScanner::Token JsonScanner::unexpected()
{
    const QString found = characterAt(m_text, m_at);
    if (peek() == u'/' && (peek(1) == u'/' || peek(1) == u'*'))
        return fail(m_at, Words::tr("JSON has no comments."));
    switch (m_expect) {
    case Expect::Value:
    case Expect::ValueOrEnd:
        return fail(m_at, Words::tr("A value belongs here, not %1.").arg(found));
    case Expect::Name:
        return fail(m_at, Words::tr("A name in double quotes belongs here, not %1.").arg(found));
    case Expect::NameOrEnd:
        return fail(m_at, Words::tr("A name in double quotes or “}” belongs here, not %1.").arg(found));
    case Expect::Colon:
        return fail(m_at, Words::tr("“:” belongs here, not %1.").arg(found));
    case Expect::CommaOrEnd:
        return fail(m_at, (m_open.back() ? Words::tr("“,” or “}” belongs here, not %1.")
                                         : Words::tr("“,” or “]” belongs here, not %1."))
                              .arg(found));
    case Expect::Nothing:
        break;
    }
    return fail(m_at, Words::tr("The value has ended before %1.").arg(found));
}

JsonScanner::Token JsonScanner::fail(qsizetype at, const QString &problem)
{
    m_error = at;
    m_problem = problem;
    return Token::Error;
}

} // namespace client
