// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/list/columnchoice.h"

class QAction;
class QMenu;
class QSettings;

namespace ui {

/// The columns of the message lists and of the log, as the user chose them in the menu or above a list.
class ListColumns : public QObject
{
    Q_OBJECT

public:
    /// Adds a menu for each to `menu`, before `before`.
    ListColumns(QMenu &menu, QAction *before, QObject *parent);

    [[nodiscard]] ColumnChoice &messages() { return m_messages; }
    [[nodiscard]] ColumnChoice &log() { return m_log; }

    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

signals:
    /// save() has something else to write.
    void choiceChanged();

private:
    ColumnChoice m_messages;
    ColumnChoice m_log;
};

} // namespace ui
