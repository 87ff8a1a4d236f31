// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/statelabel.h"

#include "ui/widgets/stateshape.h"
#include "ui/widgets/visibletext.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateLabel::setState(Mood mood, const QString &word, const QString &sentence)
{
    setToolTip(withShortWords(sentence));
    setAccessibleDescription(toolTip());
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
