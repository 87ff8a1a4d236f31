// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/hint.h"

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

bool Hint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QLabel::eventFilter(watched, event);
}

void Hint::place()
{
    const int margin = fontMetrics().height();
    setGeometry(m_area->viewport()->geometry().adjusted(margin, 0, -margin, 0));
    raise();
}

} // namespace ui
