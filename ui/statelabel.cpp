// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/statelabel.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

/// Off: a ring. Busy: a ring, half filled. Good: a disc. Trouble: a triangle.
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

} // namespace

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateLabel::setState(Mood mood, const QString &word, const QString &sentence)
{
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    if (mood == m_mood && word == m_word)
        return;
    m_mood = mood;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StateLabel::reserve(const QStringList &words)
{
    m_reserved = words;
    updateGeometry();
}

QSize StateLabel::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(m_word);
    for (const QString &word : m_reserved)
        width = qMax(width, fontMetrics().horizontalAdvance(word));
    return {shapeSize() + gap() + width + 1, fontMetrics().height()};
}

void StateLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect shape = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                            {shapeSize(), shapeSize()}, rect());
    paintShape(painter, shape, m_mood, tint(palette(), m_mood));

    painter.setPen(palette().color(QPalette::WindowText));
    const QRect text =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(shapeSize() + gap(), 0, 0, 0));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(text, static_cast<int>(alignment.toInt()), m_word);
}

void StateLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

int StateLabel::shapeSize() const { return fontMetrics().ascent() * 3 / 4; }

int StateLabel::gap() const { return fontMetrics().horizontalAdvance(QLatin1Char(' ')) * 3 / 2; }

} // namespace ui
