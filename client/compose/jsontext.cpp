// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/jsontext.h"

#include "client/compose/jsonscanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace client {

namespace {

using Token = JsonScanner::Token;

/// Deeper nothing can be read anyway, and a text of brackets alone would grow with the square of its length.
constexpr qsizetype DeepestIndent = 32;
constexpr qsizetype MostCharacters = 128 << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::JsonText)
};

TextError errorOf(QStringView text, const JsonScanner &scanner)
{
    return errorAt(text, scanner.at(), scanner.problem());
}

/// Puts the tokens of a valid text one after the other, with line breaks and indentation between.
class Printer
{
public:
    Printer(qsizetype size, int indent)
        : m_indent(std::clamp(indent, 0, 8))
    {
        m_text.reserve(size + size / 2);
    }

    void add(Token token, QStringView spelling)
    {
        const bool closes = token == Token::EndObject || token == Token::EndArray;
        if (closes)
            --m_depth;
        // An empty object or array stays in one line.
        if (closes ? !m_opened : m_opened)
            breakLine();
        m_text.append(spelling);
        m_opened = token == Token::BeginObject || token == Token::BeginArray;
        if (m_opened)
            ++m_depth;
        if (token == Token::Comma)
            breakLine();
        if (token == Token::Colon)
            m_text.append(u' ');
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void breakLine()
    {
        m_text.append(u'\n');
        m_text.resize(m_text.size() + std::min(m_depth, DeepestIndent) * m_indent, u' ');
    }

    QString m_text;
    qsizetype m_indent;
    qsizetype m_depth = 0;
    bool m_opened = false; ///< the last token opened an object or array
};

} // namespace

TextError checkJson(QStringView text)
{
    JsonScanner scanner(text);
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Error)
            return errorOf(text, scanner);
        if (token == Token::End)
            return {};
    }
}

FormattedJson prettyJson(QStringView text, int indent)
{
    JsonScanner scanner(text);
    Printer printer(text.size(), indent);
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Error)
            return {.text = {}, .error = errorOf(text, scanner)};
        if (token == Token::End)
            return {.text = printer.text()};
        if (printer.text().size() > MostCharacters)
            return {.text = {},
                    .error = errorAt(text, scanner.at(),
                                     Words::tr("The text is too large to be laid out from here on."))};
        printer.add(token, scanner.token());
    }
}

FormattedJson compactJson(QStringView text)
{
    JsonScanner scanner(text);
    QString compact;
    compact.reserve(text.size());
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Error)
            return {.text = {}, .error = errorOf(text, scanner)};
        if (token == Token::End)
            return {.text = compact};
        compact.append(scanner.token());
    }
}

} // namespace client
