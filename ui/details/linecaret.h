// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/details/lines.h"

namespace ui {

/// Where a user is among lines, and what is selected from there.
class LineCaret
{
public:
    [[nodiscard]] LinePlace place() const { return m_place; }
    [[nodiscard]] bool hasSelection() const { return m_anchor != m_place; }
    /// Of the selection.
    [[nodiscard]] LinePlace from() const { return qMin(m_anchor, m_place); }
    [[nodiscard]] LinePlace to() const { return qMax(m_anchor, m_place); }
    [[nodiscard]] QString selectedText(const Lines &lines) const;

    /// Goes there; `select`: from where the selection began, or the caret was.
    void moveTo(LinePlace place, bool select = false);
    void selectAll(const Lines &lines);
    /// Letters and digits around that place.
    void selectWord(const Lines &lines, LinePlace around);
    /// Where a key of the cursor block takes it. `toEnd`: to the very first or last place; `page`: so many
    /// lines are in sight.
    [[nodiscard]] LinePlace moved(const Lines &lines, int key, bool toEnd, qsizetype page) const;

private:
    LinePlace m_anchor;
    LinePlace m_place;
};

} // namespace ui
