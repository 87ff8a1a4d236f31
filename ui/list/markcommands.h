// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace ui {

class Marks;
class RowTracker;

/// Marks rows, writes notes beside them, and goes from one mark to the next, in the list that the user is in.
class MarkCommands : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to `menu`, before `before`. All must outlive it.
    MarkCommands(Marks &marks, RowTracker &tracker, QMenu &menu, QAction *before, QObject *parent);

public slots:
    /// Marks the selected rows; where all of them are marked, unmarks them.
    void toggle();
    /// Asks for a note on the row.
    void editNote();
    void goToNext();
    void goToPrevious();

private:
    void goTo(bool forward);
    void enableActions();

    Marks &m_marks;
    RowTracker &m_tracker;
    QAction *m_toggle;
    QAction *m_edit;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace ui
