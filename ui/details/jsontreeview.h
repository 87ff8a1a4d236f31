// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/details/jsontreemodel.h"

#include <QTreeView>

namespace ui {

/// A JSON text as a tree, of which each value can be copied as it is written.
class JsonTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget *parent = nullptr);

    /// Null: nothing. The first levels are open.
    void setTree(std::shared_ptr<const JsonTree> tree);

public slots:
    /// The current value.
    void copy();
    void copyName();
    /// The next levels below the current value.
    void openBelow();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitNames();

    JsonTreeModel m_model;
};

} // namespace ui
