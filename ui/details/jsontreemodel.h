// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/details/jsontree.h"

#include <QAbstractItemModel>

#include <memory>

namespace ui {

/// The values of a JSON text below each other: their names, and what they are.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };
    /// A view is told of so many children at a time, since it pays for each.
    static constexpr int RowsAtOnce = 500;

    using QAbstractItemModel::QAbstractItemModel;

    /// Null: nothing.
    void setTree(std::shared_ptr<const JsonTree> tree);
    /// As it is written, whole.
    [[nodiscard]] QString valueText(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const JsonTree::Node &node(const QModelIndex &index) const;
    [[nodiscard]] QString nameText(const QModelIndex &index) const;
    [[nodiscard]] QString shownValue(const JsonTree::Node &node) const;

    std::shared_ptr<const JsonTree> m_tree;
    QHash<quint32, int> m_fetched; ///< how many children the view knows of, by node
};

} // namespace ui
