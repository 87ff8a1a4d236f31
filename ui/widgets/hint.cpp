// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/hint.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace ui {

// A child of the area, not of its viewport: scrolling would carry it along.
Hint::Hint(QAbstractScrollArea *area)
    : QLabel(area)
    , m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAlignment(Qt::AlignCenter);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    area->viewport()->installEventFilter(this);
    place();
}

void Hint::setTaken(int height)
{
    m_taken = height;
    place();
}

bool Hint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QLabel::eventFilter(watched, event);
}

void Hint::place()
{
    const int margin = fontMetrics().height();
    QRect place = m_area->viewport()->geometry().adjusted(margin, 0, -margin, 0);
    const int needed = heightForWidth(place.width());
    if ((place.height() - needed) / 2 < m_taken)
        place.setTop(place.top() + m_taken);
    if (m_taken > 0 && place.height() < needed)
        place.setHeight(0);
    setGeometry(place);
    raise();
}

} // namespace ui
