// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/rowview.h"

namespace ui {

/// A calm read-only table, its rows as high as their text takes, whose selected rows can be copied.
class RowTable : public RowView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /// However little room there is, so many rows are in sight.
    void setFewestRows(int rows);
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    /// Copies the selected rows, one a line, each as rowText() has it.
    virtual void copy();

protected:
    /// What copying a row gives; here the texts of its visible cells, parted by tabs.
    [[nodiscard]] virtual QString rowText(int row) const;
    /// Of the context menu.
    virtual void addActions(QMenu &menu);

    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitRows();

    int m_fewestRows = 2;
};

} // namespace ui
