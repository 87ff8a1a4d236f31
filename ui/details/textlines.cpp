// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/textlines.h"

#include "ui/widgets/visibletext.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

bool isPlain(char16_t unit) { return unit >= 0x20 && unit < 0x7f; }

/// What draws nothing, or turns the direction of what follows.
bool isUnseen(char16_t unit)
{
    return unit == 0xad || unit == 0xfeff ||
           (unit >= 0x200b && unit <= 0x200f && unit != 0x200d && unit != 0x200c);
}

/// As fixed-width fonts have them.
bool isWide(char16_t unit)
{
    return (unit >= 0x1100 && unit < 0x1160) || (unit >= 0x2e80 && unit < 0xa4d0) ||
           (unit >= 0xac00 && unit < 0xd7a4) || (unit >= 0xf900 && unit < 0xfb00) ||
           (unit >= 0xfe30 && unit < 0xfe70) || (unit >= 0xff00 && unit < 0xff61);
}

bool endsLine(QStringView text, qsizetype index)
{
    const QChar unit = text[index];
    if (unit == u'\r')
        return index + 1 == text.size() || text[index + 1] != u'\n';
    return unit == u'\n' || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator;
}

} // namespace

TextLines::TextLines(QString text, int columns, bool hasPictures)
    : m_text(std::move(text))
    , m_columns(columns)
    , m_hasPictures(hasPictures)
{
    breakLines();
}

qsizetype TextLines::count() const { return static_cast<qsizetype>(m_starts.size()); }

bool TextLines::fit(int columns, bool hasPictures)
{
    if (columns == m_columns && hasPictures == m_hasPictures)
        return false;
    m_columns = columns;
    m_hasPictures = hasPictures;
    breakLines();
    return true;
}

void TextLines::breakLines()
{
    m_starts.assign(1, 0);
    int column = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const int width = cells(i, column);
        if (column > 0 && column + width > m_columns) {
            m_starts.push_back(static_cast<quint32>(i));
            column = 0;
        }
        column += width;
        if (!isPlain(m_text.at(i).unicode()) && endsLine(m_text, i)) {
            m_starts.push_back(static_cast<quint32>(i + 1));
            column = 0;
        }
    }
}

/// How many columns that unit takes.
int TextLines::cells(qsizetype index, int column) const
{
    const QChar unit = m_text.at(index);
    if (isPlain(unit.unicode()))
        return 1;
    if (unit == u'\n' || unit.isLowSurrogate() || unit.isMark())
        return 0;
    if (unit.isHighSurrogate() || isWide(unit.unicode()))
        return 2;
    return static_cast<int>(drawn(index, column).size());
}

/// What is drawn of that unit, where `column` units of its line stand before it.
QString TextLines::drawn(qsizetype index, qsizetype column) const
{
    const QChar unit = m_text.at(index);
    if (unit == u'\n')
        return {}; // a line break is seen as it is; only the others are told apart from it
    if (unit == u'\t')
        return QString(TabStop - column % TabStop, QLatin1Char(' '));
    if (isUnseen(unit.unicode()))
        return QStringLiteral("‹U+%1›").arg(QString::number(unit.unicode(), 16).toUpper(), 4,
                                            QLatin1Char('0'));
    const QString visible = visibleText(QStringView(&unit, 1));
    return m_hasPictures ? visible : spelledOut(visible);
}

qsizetype TextLines::end(qsizetype line) const
{
    return line + 1 < count() ? m_starts[static_cast<std::size_t>(line + 1)] : m_text.size();
}

QString TextLines::line(qsizetype index) const
{
    QString line;
    const qsizetype last = end(index);
    for (qsizetype i = m_starts[static_cast<std::size_t>(index)]; i < last; ++i) {
        const QChar unit = m_text.at(i);
        if (isPlain(unit.unicode()))
            line += unit;
        else
            line += drawn(i, line.size());
    }
    return line;
}

qsizetype TextLines::offset(LinePlace place) const
{
    const qsizetype last = end(place.line);
    qsizetype column = 0;
    for (qsizetype i = m_starts[static_cast<std::size_t>(place.line)]; i < last; ++i) {
        if (column >= place.column || m_text.at(i) == u'\n')
            return i;
        column += drawn(i, column).size();
    }
    return last;
}

qsizetype TextLines::lineAt(qsizetype offset) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), static_cast<quint32>(offset));
    return next - m_starts.begin() - 1;
}

QString TextLines::text(LinePlace from, LinePlace to) const
{
    const qsizetype begin = offset(from);
    return m_text.mid(begin, offset(to) - begin);
}

} // namespace ui
