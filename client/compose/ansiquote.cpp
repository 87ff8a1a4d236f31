// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/ansiquote.h"

namespace client {

bool AnsiQuote::read()
{
    while (m_at < m_line.size()) {
        const QChar c = peek();
        ++m_at;
        if (c == u'\'')
            return true;
        if (c == u'\\') {
            escape();
        } else {
            const bool pair = c.isHighSurrogate() && peek().isLowSurrogate();
            m_bytes.append(m_line.mid(m_at - 1, pair ? 2 : 1).toUtf8());
            m_at += pair ? 1 : 0;
        }
    }
    return false;
}

QChar AnsiQuote::peek(qsizetype ahead) const
{
    return m_at + ahead < m_line.size() ? m_line.at(m_at + ahead) : QChar();
}

char32_t AnsiQuote::number(int base, int mostDigits)
{
    char32_t value = 0;
    for (int digit = 0; digit < mostDigits; ++digit) {
        bool isDigit = false;
        const uint next = m_line.mid(m_at, 1).toUInt(&isDigit, base);
        if (!isDigit || !peek().isLetterOrNumber())
            break;
        value = value * static_cast<char32_t>(base) + next;
        ++m_at;
    }
    return value;
}

void AnsiQuote::escape()
{
    constexpr QStringView names = u"abeEfnrtv";
    constexpr char values[] = "\a\b\x1b\x1b\f\n\r\t\v";
    const QChar c = peek();
    if (c >= u'0' && c <= u'7') {
        m_bytes.append(static_cast<char>(number(8, 3)));
        return;
    }
    ++m_at;
    if (const qsizetype index = names.indexOf(c); index >= 0) {
        m_bytes.append(values[index]);
    } else if (c == u'x' || c == u'u' || c == u'U') {
        const qsizetype begin = m_at;
        const char32_t value = number(16, c == u'x' ? 2 : c == u'u' ? 4 : 8);
        if (m_at == begin)
            m_bytes.append('\\').append(static_cast<char>(c.unicode()));
        else if (c == u'x')
            m_bytes.append(static_cast<char>(value));
        else if (QChar::isHighSurrogate(value) && peek() == u'\\' && peek(1) == u'u') {
            // Browsers write a character beyond the first 65536 as two.
            m_at += 2;
            const char32_t code =
                QChar::surrogateToUcs4(static_cast<char16_t>(value), static_cast<char16_t>(number(16, 4)));
            m_bytes.append(QString::fromUcs4(&code, 1).toUtf8());
        } else {
            m_bytes.append(QString::fromUcs4(&value, 1).toUtf8());
        }
    } else if (c == u'\\' || c == u'\'' || c == u'"' || c == u'?') {
        m_bytes.append(static_cast<char>(c.unicode()));
    } else {
        m_bytes.append('\\');
        --m_at; // read once more, for it may be half a character
        if (m_at < m_line.size() && peek() != u'\'') {
            const qsizetype size = c.isHighSurrogate() && peek(1).isLowSurrogate() ? 2 : 1;
            m_bytes.append(m_line.mid(m_at, size).toUtf8());
            m_at += size;
        }
    }
}

} // namespace client
