// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/textdelegate.h"

#include "ui/list/timelinemodel.h"
#include "ui/widgets/visibletext.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QWidget>

#include <utility>

namespace ui {

void TextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A machine with nothing but DejaVu would show ␊ and ␀ as the same empty box.
    const QChar lineFeed(0x240a);
    if (!option->fontMetrics.inFont(lineFeed))
        option->text = spelledOut(option->text);
}

void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isText = index.column() == TimelineModel::Text || index.column() == TimelineModel::Statement;
    if (m_marks.isEmpty() || !isText) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, item.widget) + 1;
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget)
                           .adjusted(margin, 0, -margin, 0);
    const QString text =
        item.fontMetrics.elidedText(std::exchange(item.text, {}), item.textElideMode, area.width());
    const QList<TextPattern::Span> spans = m_marks.spans(text);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = (item.state & QStyle::State_Selected) != 0;
    const QPalette::ColorGroup group =
        (item.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    QColor wash = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Highlight);
    wash.setAlphaF(0.35F);
    QTextCharFormat mark;
    mark.setBackground(wash);
    mark.setFontUnderline(true); // not by colour alone
    QList<QTextLayout::FormatRange> marks;
    for (const TextPattern::Span &span : spans)
        marks.append({static_cast<int>(span.start), static_cast<int>(span.length), mark});
    QTextLayout layout(text, item.font);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(area);
    painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    painter->restore();
}

} // namespace ui
