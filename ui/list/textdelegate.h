// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/textpattern.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws texts whose control characters are seen also where no font has pictures of them, and marks what is
/// searched for in them.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Marked in the columns whose text the user reads.
    void setMarks(const TextPattern &pattern) { m_marks = pattern; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    TextPattern m_marks;
};

} // namespace ui
