// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/neededtext.h"

#include <QLatin1String>
#include <QRegularExpression>
#include <QStringView>

#include <optional>

namespace ui {

namespace {

/// What changes how the rest is to be read, or is too seldom to be worth reading.
bool isStrange(const QString &expression)
{
    static const QRegularExpression strange(QStringLiteral(R"(\\Q|\(\?#|\(\*|\(\?[a-zA-Z-]*[xi^]|\[:)"));
    return expression.contains(strange);
}

/// Reads an expression from its beginning, one item after the other.
class Reader
{
public:
    explicit Reader(const QString &expression)
        : m_rest(expression)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    /// False: the expression is not understood.
    [[nodiscard]] bool readItem()
    {
        const QChar first = m_rest.front();
        if (first == u'|')
            return false;
        if (first == u'\\')
            return readEscape();
        if (first == u'[' || first == u'(')
            return skipTo(first == u'[' ? endOfSet(m_rest) : endOfGroup());
        if (const qsizetype length = lengthOfCount(); length > 0) {
            m_run.chop(1); // it may be there no time
            return skipTo(length);
        }
        m_rest = m_rest.mid(1);
        if (QLatin1String("+.^$)").contains(first) || first.unicode() < 0x20 || first.unicode() > 0x7e)
            endRun();
        else
            m_run += first;
        return true;
    }
    [[nodiscard]] QString longest()
    {
        endRun();
        return m_longest;
    }

private:
    void endRun()
    {
        if (m_run.size() > m_longest.size())
            m_longest = m_run;
        m_run.clear();
    }
    bool skipTo(std::optional<qsizetype> end)
    {
        endRun();
        m_rest = m_rest.mid(end.value_or(0));
        return end.has_value();
    }
    bool readEscape()
    {
        const QChar escaped = m_rest.size() > 1 ? m_rest.at(1) : QChar();
        const bool isSet = QLatin1String("dDwWsSbBAzZGhHvVRXKNtnrfe").contains(escaped);
        const bool isItself =
            escaped.unicode() > 0x20 && escaped.unicode() < 0x7f && !escaped.isLetterOrNumber();
        if (isSet)
            return m_rest.mid(2).startsWith(u'{') ? false : skipTo(2);
        m_rest = m_rest.mid(2);
        m_run += escaped;
        return isItself;
    }
    /// Of "*", "?" or "{2,3}" at the beginning; 0: there is none.
    [[nodiscard]] qsizetype lengthOfCount() const
    {
        if (m_rest.startsWith(u'*') || m_rest.startsWith(u'?'))
            return 1;
        if (!m_rest.startsWith(u'{'))
            return 0;
        static const QRegularExpression count(QStringLiteral(R"(^\{[\d ]*,?[\d ]*\})"));
        return count.match(m_rest.toString()).capturedLength();
    }
    [[nodiscard]] static std::optional<qsizetype> endOfSet(QStringView set)
    {
        qsizetype i = set.startsWith(QLatin1String("[^")) ? 2 : 1;
        if (i < set.size() && set.at(i) == u']')
            ++i; // the first one is itself
        for (; i < set.size(); ++i) {
            if (set.at(i) == u'\\')
                ++i;
            else if (set.at(i) == u']')
                return i + 1;
        }
        return {};
    }
    [[nodiscard]] std::optional<qsizetype> endOfGroup() const
    {
        int depth = 0;
        for (qsizetype i = 0; i < m_rest.size(); ++i) {
            const QChar c = m_rest.at(i);
            if (c == u'\\') {
                ++i;
            } else if (c == u'[') {
                const auto length = endOfSet(m_rest.mid(i));
                if (!length)
                    return {};
                i += *length - 1;
            } else if (c == u'(') {
                ++depth;
            } else if (c == u')' && --depth == 0) {
                return i + 1;
            }
        }
        return {};
    }

    QStringView m_rest;
    QString m_run;
    QString m_longest;
};

} // namespace

QString neededText(const QString &expression)
{
    if (isStrange(expression))
        return {};
    Reader reader(expression);
    while (!reader.atEnd()) {
        if (!reader.readItem())
            return {};
    }
    return reader.longest();
}

} // namespace ui
