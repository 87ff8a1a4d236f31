// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/list/timelinemodel.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace ui {

class TimelineView;

/// Which columns the lists of one kind show, and how they tell the time; the user's choice for all of them.
class ColumnChoice : public QObject
{
    Q_OBJECT

public:
    using Columns = QList<TimelineModel::Column>;

    /// The first of `offered` cannot be hidden.
    ColumnChoice(Columns offered, Columns shown, QObject *parent = nullptr);

    /// From now on the view shows what is chosen; its header's menu chooses.
    void add(TimelineView &view);
    /// Fills the menu, which shows what is chosen whenever it opens.
    void fill(QMenu &menu);

    [[nodiscard]] const Columns &shown() const { return m_shown; }
    [[nodiscard]] TimelineModel::TimeMode timeMode() const { return m_timeMode; }
    void setShown(TimelineModel::Column column, bool shown);
    void setTimeMode(TimelineModel::TimeMode mode);
    void setHeaders(bool shown);

    /// As a text for the settings; what cannot be read is left out.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

signals:
    /// text() is another.
    void changed();

private:
    void apply();
    void applyTo(TimelineView &view) const;

    Columns m_offered;
    Columns m_shown;
    TimelineModel::TimeMode m_timeMode = TimelineModel::TimeMode::Absolute;
    bool m_headers = true;
    QList<QPointer<TimelineView>> m_views;
};

} // namespace ui
