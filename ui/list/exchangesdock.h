// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDockWidget>

class QAction;

namespace ui {

class ExchangeList;
class Timeline;

/// The list of both ends, as a dock that can lie behind the log as a tab.
class ExchangesDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit ExchangesDock(Timeline &timeline, QWidget *parent = nullptr);

    /// Brings it to the front: behind the log its own toggleViewAction() would hide it.
    [[nodiscard]] QAction &showAction() const { return *m_show; }
    [[nodiscard]] ExchangeList &list() const { return *m_list; }

private:
    ExchangeList *m_list;
    QAction *m_show;
};

} // namespace ui
