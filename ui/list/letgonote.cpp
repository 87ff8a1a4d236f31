// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/letgonote.h"

#include "ui/list/timelineview.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/figures.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>

namespace ui {

LetGoNote::LetGoNote(TimelineView &list)
    : QLabel(&list)
    , m_list(list)
{
    setObjectName(QStringLiteral("letGo"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the rows beneath can be clicked
    setMargin(fontMetrics().height() / 4);
    list.viewport()->installEventFilter(this);
    const TimelineModel &model = list.timelineModel();
    connect(&model, &TimelineModel::rowsInserted, this, &LetGoNote::refresh);
    connect(&model, &TimelineModel::rowsRemoved, this, &LetGoNote::refresh);
    connect(&model, &TimelineModel::modelReset, this, &LetGoNote::refresh);
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
    const quint64 letGo = m_list.timelineModel().letGo();
    const bool isAtTheTop = m_list.verticalScrollBar()->value() == 0;
    setVisible(letGo > 0 && isAtTheTop);
    if (isHidden())
        return;
    QString text =
        tr("↑ %1 older rows were let go", nullptr, pluralOf(letGo)).arg(grouped(static_cast<qint64>(letGo)));
    const Timeline &timeline = m_list.timelineModel().timeline();
    // Where the list has all rows, the marks that went are its own.
    if (const quint64 lost = timeline.marks().lost(); lost > 0 && letGo == timeline.dropped())
        text += tr(", %1 of them marked").arg(grouped(static_cast<qint64>(lost)));
    setText(text);
    adjustSize();
    // Most texts are short: at the end of theirs it hides nothing of the oldest row.
    move(QStyle::alignedRect(layoutDirection(), Qt::AlignTop | Qt::AlignTrailing, size(), m_list.wideArea())
             .topLeft());
    raise();
}

} // namespace ui
