// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDockWidget>

class QSettings;

namespace ui {

class DetailsPane;
class RowTracker;

/// The details of the selected row, beside the lists.
class DetailsDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit DetailsDock(QWidget *window);

    [[nodiscard]] DetailsPane &pane() const { return *m_pane; }
    [[nodiscard]] RowTracker &tracker() const { return *m_tracker; }

    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    /// Hides it if the user is in it or in a list, and says whether it did.
    bool dismiss();

private:
    void showRow();

    DetailsPane *m_pane;
    RowTracker *m_tracker;
};

} // namespace ui
