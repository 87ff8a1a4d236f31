// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/columnheader.h"
#include "ui/widgets/rowlayout.h"

#include <QAbstractItemView>

namespace ui {

class RowHover;

/// A view of a model's rows, all of one height, in columns with a header. It knows nothing of a row that is
/// not in sight: a million of them cost as much as a hundred, and so does each batch that comes or goes.
///
/// The model is a table; its rows are selected as a whole. What is in sight stays there while rows come or go
/// above it.
class RowView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit RowView(QWidget *parent = nullptr);
    ~RowView() override;
    Q_DISABLE_COPY_MOVE(RowView)

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QHeaderView *horizontalHeader() const { return m_header; }

    /// In pixels.
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    void setRowHeight(int pixels);
    void setColumnHidden(int column, bool hidden) { m_header->setSectionHidden(column, hidden); }
    [[nodiscard]] bool isColumnHidden(int column) const { return m_header->isSectionHidden(column); }
    void setColumnWidth(int column, int pixels) { m_header->resizeSection(column, pixels); }
    [[nodiscard]] int columnWidth(int column) const { return m_header->sectionSize(column); }
    /// The columns that are shown, as they follow each other.
    [[nodiscard]] QList<int> shownColumns() const { return m_header->shown(); }

    /// In the viewport, also where that is out of sight.
    [[nodiscard]] int columnViewportPosition(int column) const
    {
        return m_header->sectionViewportPosition(column);
    }
    [[nodiscard]] int rowViewportPosition(int row) const { return rowLayout().y(row); }
    /// The row at that height of the viewport; -1: none.
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Selects that row alone.
    void selectRow(int row);
    /// Paints these rows anew, as far as they are in sight.
    void updateRows(int first, int last);

    [[nodiscard]] int sizeHintForRow(int /*row*/) const override { return m_rowHeight; }
    /// Of the rows in sight.
    [[nodiscard]] int sizeHintForColumn(int column) const override;

public slots:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

protected:
    [[nodiscard]] RowLayout rowLayout() const;
    /// Whether rows are going: what scrolls now is not the user.
    [[nodiscard]] bool isLosingRows() const { return m_losing; }

    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return m_header->offset(); }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void verticalScrollbarValueChanged(int value) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitScrollBars();
    void onRowsRemoved(int first, int last);
    void onOffsetChanged();
    void paintRow(QPainter &painter, int row, const QRect &area, QStyleOptionViewItem &option) const;
    void dragTo(QPoint at, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] int rowFor(CursorAction action, int from) const;

    ColumnHeader *m_header;
    QMetaObject::Connection m_removed;
    RowHover *m_hover;
    qint64 m_offset = 0; ///< of the rows, as the viewport has it
    int m_rowHeight = 1;
    int m_topRow = 0; ///< while rows go
    bool m_losing = false;
    bool m_fitting = false;
    bool m_dragging = false;  ///< the selection is on its way to the mouse
    bool m_scrolling = false; ///< by itself, since the mouse drags beyond an edge
};

} // namespace ui
