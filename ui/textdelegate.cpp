// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/textdelegate.h"

#include "ui/visibletext.h"

namespace ui {

void TextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A machine with nothing but DejaVu would show ␊ and ␀ as the same empty box.
    const QChar lineFeed(0x240a);
    if (!option->fontMetrics.inFont(lineFeed))
        option->text = spelledOut(option->text);
}

} // namespace ui
