// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(parent->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, parent));
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items.at(static_cast<std::size_t>(index)).get();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    const auto taken = m_items.begin() + index;
    QLayoutItem *item = taken->release();
    m_items.erase(taken);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    int items = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width(), qMax(size.height(), hint.height())};
        ++items;
    }
    return size.grownBy(contentsMargins()) + QSize(spacing() * qMax(0, items - 1), 0);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeOf(const QLayoutItem &item, int width) const
{
    const QSize hint = item.sizeHint();
    return {qMax(item.minimumSize().width(), qMin(hint.width(), width)), hint.height()};
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QPoint at = room.topLeft();
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(*item, room.width());
        if (at.x() > room.left() && at.x() + size.width() > room.left() + room.width()) {
            at = {room.left(), at.y() + height + spacing()};
            height = 0;
        }
        if (place)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, {at, size}));
        at.rx() += size.width() + spacing();
        height = qMax(height, size.height());
    }
    return at.y() + height - rect.top() + contentsMargins().bottom();
}

} // namespace ui
