// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QModelIndex>

class QItemSelection;

namespace ui {

class RowView;

/// What a screen reader is told of a RowView: a table of its shown columns, with their titles above.
///
/// Its children are the titles and then the cells, row by row. What it has told of is kept, so that it stays
/// the same while rows come and go, but not more than a thousand cells or so.
class RowAccess : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit RowAccess(RowView &view);
    ~RowAccess() override;
    Q_DISABLE_COPY_MOVE(RowAccess)

    /// Has Qt ask for it. To be called before the first view is asked; further calls do nothing.
    static void install();
    static void tellOfData(RowView &view, const QModelIndex &first, const QModelIndex &last);
    static void tellOfFocus(RowView &view, const QModelIndex &current);
    static void tellOfSelection(RowView &view, const QItemSelection &selected,
                                const QItemSelection &deselected);

    [[nodiscard]] RowView &view() const { return m_view; }
    /// The cell of a column of the model; row -1: its title. Null where there is none.
    [[nodiscard]] QAccessibleInterface *cell(int row, int column) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    bool selectRow(int row) override;
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    struct Place {
        int row;
        int column;
        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.row, place.column);
        }
    };

    [[nodiscard]] int childIndex(int row, int column) const;
    void forget() const;
    void move(int first, int last, int by);

    RowView &m_view;
    mutable QHash<Place, QAccessible::Id> m_told;
};

} // namespace ui
