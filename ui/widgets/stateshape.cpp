// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/stateshape.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace ui {

void paintShape(QPainter &painter, const QRectF &area, Mood mood, const QColor &color)
{
    const qreal line = area.height() / 7;
    const QRectF inner = area.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(color, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(mood == Mood::Good || mood == Mood::Trouble ? QBrush(color) : QBrush(Qt::NoBrush));
    if (mood == Mood::Trouble) {
        painter.drawPolygon(
            QPolygonF({QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()}));
        return;
    }
    painter.drawEllipse(inner);
    if (mood == Mood::Busy) {
        painter.setBrush(color);
        painter.drawPie(inner, 90 * 16, -180 * 16);
    }
}

QIcon shapeIcon(const QPalette &palette, Mood mood, int size)
{
    // A pixmap for each scale: one that is scaled is blurred.
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(size * scale, size * scale);
        pixmap.fill(Qt::transparent);
        pixmap.setDevicePixelRatio(scale);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal margin = size / 6.0;
        paintShape(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin), mood,
                   tint(palette, mood));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace ui
