// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMenu;

namespace ui {

class RowTracker;

/// Edit > Copy as: the selected rows of the list that the user is in, in a form of the user's choice.
class CopyCommands : public QObject
{
    Q_OBJECT

public:
    /// Adds its menu to `menu`, before `before`. All must outlive it.
    CopyCommands(RowTracker &tracker, QMenu &menu, QAction *before, QObject *parent);

signals:
    /// Not all was copied. One sentence for the user.
    void told(const QString &sentence);

private:
    void onSelected();

    RowTracker &m_tracker;
    QMenu *m_menu;
};

} // namespace ui
