// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHeaderView>
#include <QList>

namespace ui {

/// The titles above a RowView, and how wide its columns are.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *view);

    /// The columns that are not hidden, as they follow each other.
    [[nodiscard]] QList<int> shown() const;
    /// The shown one that is so many steps after that, or that itself where there is none.
    [[nodiscard]] int beside(int column, int step) const;
    /// What it takes above the rows, in pixels; nothing where it is hidden.
    [[nodiscard]] int wantedHeight() const;
    /// Goes to the upper edge of the rows.
    void placeAbove(const QRect &rows);
};

} // namespace ui
