// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/letgonote.h"

#include "ui/figures.h"
#include "ui/timeline.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QScrollBar>
#include <QStyle>

namespace ui {

LetGoNote::LetGoNote(const Timeline &timeline, QAbstractScrollArea &list)
    : QLabel(&list)
    , m_timeline(timeline)
    , m_list(list)
{
    setObjectName(QStringLiteral("letGo"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the rows beneath can be clicked
    setMargin(fontMetrics().height() / 4);
    list.viewport()->installEventFilter(this);
    connect(&timeline, &Timeline::appended, this, &LetGoNote::refresh);
    connect(&timeline, &Timeline::aboutToDrop, this, &LetGoNote::refresh);
    connect(list.verticalScrollBar(), &QScrollBar::valueChanged, this, &LetGoNote::refresh);
    refresh();
}

bool LetGoNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        refresh();
    return QLabel::eventFilter(watched, event);
}

void LetGoNote::refresh()
{
    const quint64 dropped = m_timeline.dropped();
    const bool isAtTheTop = m_list.verticalScrollBar()->value() == 0;
    setVisible(dropped > 0 && isAtTheTop);
    if (isHidden())
        return;
    setText(tr("↑ %1 older rows were let go", nullptr, pluralOf(dropped))
                .arg(grouped(static_cast<qint64>(dropped))));
    adjustSize();
    const QRect area = m_list.viewport()->geometry();
    move(QStyle::alignedRect(layoutDirection(), Qt::AlignTop | Qt::AlignHCenter, size(), area).topLeft());
    raise();
}

} // namespace ui
