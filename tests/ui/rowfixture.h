// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/numbers.h"
#include "ui/widgets/rowview.h"

#include <QHash>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QtTest>

#include <algorithm>

/// Counts what it paints.
class CountingDelegate : public QStyledItemDelegate
{
public:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painted.append(index.row());
        states.insert(index.row(), option.state);
        QStyledItemDelegate::paint(painter, option, index);
    }
    mutable QList<int> painted;
    mutable QHash<int, QStyle::State> states;
};

/// Rows of 20 pixels in a view with room for ten and a half, and what is painted of them.
struct RowFixture {
    explicit RowFixture(int rows = 100, int columns = 3)
        : numbers(columns)
        , bar(*view.verticalScrollBar())
    {
        numbers.append(rows);
        view.setItemDelegate(&delegate);
        view.setModel(&numbers);
        view.setRowHeight(20);
        view.setFrameShape(QFrame::NoFrame);
        view.horizontalHeader()->hide();
        view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        for (int column = 0; column < columns; ++column)
            view.setColumnWidth(column, 80);
        view.resize(300, 210); // ten rows and a half
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("The view is not shown.");
        view.setFocus();
    }

    [[nodiscard]] int top() const { return numberAt(1); }
    [[nodiscard]] int numberAt(int y) const { return view.indexAt(QPoint(5, y)).data().toInt(); }
    [[nodiscard]] int current() const { return view.currentIndex().row(); }
    [[nodiscard]] QList<int> selected() const
    {
        QList<int> rows;
        for (const QModelIndex &index : view.selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    [[nodiscard]] QPoint in(int row) const { return {20, view.rowViewportPosition(row) + 5}; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, in(row));
    }
    void dragTo(QPoint at)
    {
        QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    void paintAll()
    {
        delegate.painted.clear();
        delegate.states.clear();
        view.viewport()->repaint();
    }

    Numbers numbers;
    CountingDelegate delegate;
    ui::RowView view;
    QScrollBar &bar;
};
