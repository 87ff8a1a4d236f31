// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/rowfacts.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace ui {

class TimelineView;

/// Knows which row the user looks at: the current one of the list in the window that had the focus last, or
/// that was searched last.
class RowTracker : public QObject
{
    Q_OBJECT

public:
    explicit RowTracker(QWidget *window);

    void follow(TimelineView *view);
    [[nodiscard]] TimelineView *view() const { return m_view; }

    /// The row; nothing where none is selected.
    [[nodiscard]] std::optional<RowDetails> row() const;
    /// How many rows are selected.
    [[nodiscard]] int count() const;
    /// Nanoseconds between the first of several selected rows and the last.
    [[nodiscard]] qint64 span() const;

    /// Of the selected rows, oldest first.
    [[nodiscard]] QList<quint64> sequences() const;
    /// Whether the timeline still has it.
    [[nodiscard]] bool has(quint64 sequence) const;
    /// The row of the list that shows it; -1: none.
    [[nodiscard]] int rowOf(quint64 sequence) const;

signals:
    /// Another row, or more of them, are selected, or what is known of one is another.
    void selected();
    /// The user wants to see the row's details: by Enter or a double click.
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QPointer<TimelineView> m_view;
    QMetaObject::Connection m_marked;
};

} // namespace ui
