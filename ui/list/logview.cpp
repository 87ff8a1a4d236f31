// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/logview.h"

#include "ui/timeline/timeline.h"

namespace ui {

LogView::LogView(Timeline &timeline, QWidget *parent)
    : TimelineView(*new TimelineModel(timeline, {}),
                   {TimelineModel::Time, TimelineModel::Source, TimelineModel::Statement},
                   TimelineModel::Statement, parent)
{
    timelineModel().setParent(this);
    setAccessibleName(tr("Log"));
}

QString LogView::rowText(int row) const
{
    const TimelineModel &model = timelineModel();
    return model.timeText(row) % QLatin1Char('\t') % model.sourceText(row) % QLatin1Char('\t') %
           sentence(model.entry(row), Wording::Exact);
}

} // namespace ui
