// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/linecaret.h"

#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

LinePlace lastOf(const Lines &lines)
{
    const qsizetype line = lines.count() - 1;
    return {line, lines.line(line).size()};
}

} // namespace

QString LineCaret::selectedText(const Lines &lines) const
{
    return hasSelection() ? lines.text(from(), to()) : QString();
}

void LineCaret::moveTo(LinePlace place, bool select)
{
    m_place = place;
    if (!select)
        m_anchor = place;
}

void LineCaret::selectAll(const Lines &lines)
{
    m_anchor = {};
    m_place = lastOf(lines);
}

void LineCaret::selectWord(const Lines &lines, LinePlace around)
{
    const QString text = lines.line(around.line);
    const auto isWord = [&](qsizetype i) { return text.at(i).isLetterOrNumber() || text.at(i) == u'_'; };
    m_anchor = m_place = around;
    while (m_anchor.column > 0 && isWord(m_anchor.column - 1))
        --m_anchor.column;
    while (m_place.column < text.size() && isWord(m_place.column))
        ++m_place.column;
}

LinePlace LineCaret::moved(const Lines &lines, int key, bool toEnd, qsizetype page) const
{
    LinePlace to = m_place;
    switch (key) {
    case Qt::Key_Left:
        --to.column;
        if (to.column < 0 && to.line > 0)
            to = {to.line - 1, lines.line(to.line - 1).size()};
        break;
    case Qt::Key_Right:
        ++to.column;
        if (to.column > lines.line(to.line).size() && to.line + 1 < lines.count())
            to = {to.line + 1, 0};
        break;
    case Qt::Key_Up:
        --to.line;
        break;
    case Qt::Key_Down:
        ++to.line;
        break;
    case Qt::Key_PageUp:
        to.line -= page;
        break;
    case Qt::Key_PageDown:
        to.line += page;
        break;
    case Qt::Key_Home:
        to = toEnd ? LinePlace{} : LinePlace{to.line, 0};
        break;
    default:
        to = toEnd ? lastOf(lines) : LinePlace{to.line, lines.line(to.line).size()};
    }
    to.line = std::clamp<qsizetype>(to.line, 0, lines.count() - 1);
    const QTextLayout layout(lines.line(to.line));
    to.column = std::clamp<qsizetype>(to.column, 0, layout.text().size());
    if (!layout.isValidCursorPosition(static_cast<int>(to.column)))
        to.column = key == Qt::Key_Right ? layout.nextCursorPosition(static_cast<int>(to.column))
                                         : layout.previousCursorPosition(static_cast<int>(to.column));
    return to;
}

} // namespace ui
