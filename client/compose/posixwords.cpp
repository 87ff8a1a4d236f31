// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/ansiquote.h"
#include "client/compose/shellwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace client {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::ShellWords)
};

/// Reads one command line of a POSIX shell.
class PosixSplitter
{
public:
    explicit PosixSplitter(QStringView line)
        : m_line(line)
    {
    }

    ShellWords split();

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    [[nodiscard]] bool endsCommand() const;
    void endWord();
    void skipComment();
    void unquoted();
    void singleQuoted();
    void doubleQuoted();
    void ansiQuoted();
    void unterminated(qsizetype at);

    QStringView m_line;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false; ///< also for a word of empty quotes
    ShellWords m_result;
};

QChar PosixSplitter::peek(qsizetype ahead) const
{
    return m_at + ahead < m_line.size() ? m_line.at(m_at + ahead) : QChar();
}

void PosixSplitter::endWord()
{
    if (m_inWord)
        m_result.words.append(m_word);
    m_word.clear();
    m_inWord = false;
}

void PosixSplitter::unterminated(qsizetype at)
{
    m_result.error = errorAt(m_line, at, Words::tr("The quote that begins here does not end."));
}

/// Whether what stands here, unquoted, begins another command or a redirection.
bool PosixSplitter::endsCommand() const
{
    const QChar c = peek();
    if (c == u'|' || c == u'>' || c == u'<')
        return true;
    if (c == u'&' || c == u';')
        return m_at + 1 >= m_line.size() || peek(1).isSpace() || peek(1) == c || peek(1) == u'>';
    return c == u'\n' && !(m_result.words.isEmpty() && m_word.isEmpty());
}

ShellWords PosixSplitter::split()
{
    while (m_at < m_line.size() && !m_result.error.isSet()) {
        const QChar c = peek();
        if (endsCommand()) {
            // The number of a file in 2>/dev/null is no word.
            const bool isNumber =
                std::all_of(m_word.cbegin(), m_word.cend(), [](QChar d) { return d.isDigit(); });
            if ((c == u'>' || c == u'<') && isNumber)
                m_inWord = false;
            break;
        }
        if (c.isSpace()) {
            endWord();
            ++m_at;
        } else if (c == u'#' && !m_inWord) {
            skipComment();
        } else {
            m_inWord = true;
            unquoted();
        }
    }
    if (!m_result.error.isSet())
        endWord();
    return m_result;
}

void PosixSplitter::skipComment()
{
    while (m_at < m_line.size() && peek() != u'\n')
        ++m_at;
}

void PosixSplitter::unquoted()
{
    const QChar c = peek();
    if (c == u'\'')
        return singleQuoted();
    if (c == u'"' || (c == u'$' && peek(1) == u'"'))
        return doubleQuoted();
    if (c == u'$' && peek(1) == u'\'')
        return ansiQuoted();
    if (c != u'\\') {
        m_word.append(c);
        ++m_at;
        return;
    }
    ++m_at;
    if (peek() == u'\r' && peek(1) == u'\n')
        ++m_at;
    if (m_at >= m_line.size() || peek() == u'\n') {
        // A line that goes on, or was cut there, is no word of its own.
        m_inWord = !m_word.isEmpty();
    } else {
        m_word.append(peek());
    }
    ++m_at;
}

void PosixSplitter::singleQuoted()
{
    const qsizetype end = m_line.indexOf(u'\'', m_at + 1);
    if (end < 0)
        return unterminated(m_at);
    m_word.append(m_line.mid(m_at + 1, end - m_at - 1));
    m_at = end + 1;
}

void PosixSplitter::doubleQuoted()
{
    const qsizetype begin = m_at;
    m_at += peek() == u'$' ? 2 : 1;
    for (; m_at < m_line.size(); ++m_at) {
        const QChar c = peek();
        if (c == u'"') {
            ++m_at;
            return;
        }
        const QChar escaped = c == u'\\' ? peek(1) : QChar();
        if (escaped == u'\n') {
            ++m_at;
            continue;
        }
        if (escaped == u'$' || escaped == u'`' || escaped == u'"' || escaped == u'\\') {
            m_word.append(escaped);
            ++m_at;
            continue;
        }
        m_word.append(c);
    }
    unterminated(begin);
}

void PosixSplitter::ansiQuoted()
{
    AnsiQuote quote(m_line, m_at + 2);
    if (!quote.read())
        return unterminated(m_at);
    m_word.append(quote.text());
    m_at = quote.end();
}

} // namespace

ShellWords splitPosixWords(QStringView line) { return PosixSplitter(line).split(); }

} // namespace client
