// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/lines.h"

namespace ui {

QString Lines::text(LinePlace from, LinePlace to) const
{
    if (from.line == to.line)
        return line(from.line).mid(from.column, to.column - from.column);
    QString all = line(from.line).mid(from.column);
    for (qsizetype index = from.line + 1; index < to.line; ++index)
        all += QLatin1Char('\n') % line(index);
    return all % QLatin1Char('\n') % line(to.line).left(to.column);
}

bool Lines::fit(int columns, bool hasPictures)
{
    Q_UNUSED(columns)
    Q_UNUSED(hasPictures)
    return false;
}

} // namespace ui
