// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/newsbutton.h"

#include <QAbstractScrollArea>
#include <QStyle>

namespace ui {

// A child of the list, not of its viewport: scrolling would carry it along.
NewsButton::NewsButton(QAbstractScrollArea &list)
    : QPushButton(&list)
    , m_list(list)
{
    setObjectName(QStringLiteral("news"));
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void NewsButton::say(const QString &text)
{
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    setText(text);
    resize(sizeHint());
    const int margin = fontMetrics().height() / 2;
    const QRect area = m_list.viewport()->geometry().adjusted(margin, margin, -margin, -margin);
    move(QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignBottom, size(), area).topLeft());
    raise();
}

} // namespace ui
