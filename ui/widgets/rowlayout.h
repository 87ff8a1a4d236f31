// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractItemView>

#include <limits>

namespace ui {

/// Where rows of one height are in a viewport: arithmetic alone, however many there are.
struct RowLayout {
    int rows = 0;   ///< how many there are
    int height = 1; ///< of each, in pixels
    int room = 0;   ///< the viewport's height, in pixels
    int top = 0;    ///< the first row in sight, as the scroll bar has it

    /// How many rows have room, each whole; at least one.
    [[nodiscard]] int fitting() const { return qMax(1, room / height); }
    /// The largest `top`.
    [[nodiscard]] int lastTop() const { return qMax(0, rows - fitting()); }

    /// How many pixels of the rows are above the viewport. At the end the last row is whole, and what does
    /// not fit is cut off the first.
    [[nodiscard]] qint64 offset() const
    {
        return top > 0 && top >= lastTop() ? qint64(rows) * height - room : qint64(top) * height;
    }
    /// The upper edge of a row in the viewport, also where that is out of sight; as near to it as an int can
    /// tell.
    [[nodiscard]] int y(int row) const { return bounded(qint64(row) * height - offset()); }
    /// The row at that height of the viewport or out of sight; less than 0 or beyond the last one where there
    /// is none.
    [[nodiscard]] int rowAt(int y) const
    {
        const qint64 at = y + offset();
        return bounded(at >= 0 ? at / height : -1);
    }
    /// The first row of which something is in sight, and the last; that is before the first where none is.
    [[nodiscard]] int firstInSight() const { return rowAt(0); }
    [[nodiscard]] int lastInSight() const { return qMin(rows - 1, rowAt(room - 1)); }

    /// What `top` is to be, so that a row is where the hint says.
    [[nodiscard]] int topFor(int row, QAbstractItemView::ScrollHint hint) const
    {
        const int at = y(row);
        if (hint == QAbstractItemView::PositionAtTop || (hint == QAbstractItemView::EnsureVisible && at < 0))
            return row;
        if (hint == QAbstractItemView::PositionAtCenter)
            return row - fitting() / 2;
        const bool isInSight = hint == QAbstractItemView::EnsureVisible && at + height <= room;
        return isInSight ? top : row - fitting() + 1;
    }

private:
    static int bounded(qint64 value)
    {
        constexpr qint64 most = std::numeric_limits<int>::max() / 2;
        return static_cast<int>(qBound(-most, value, most));
    }
};

} // namespace ui
