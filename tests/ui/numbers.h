// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>

/// Rows that are numbered as they came; it counts how often it is asked for what is in them.
class Numbers : public QAbstractTableModel
{
public:
    explicit Numbers(int columns = 1)
        : m_columns(columns)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_end - m_first;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        ++asked;
        if (role == Qt::ToolTipRole)
            return QStringLiteral("tip of %1").arg(m_first + index.row());
        return role == Qt::DisplayRole ? QVariant(m_first + index.row()) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return role == Qt::DisplayRole && orientation == Qt::Horizontal
                   ? QVariant(QStringLiteral("Column %1").arg(section))
                   : QVariant();
    }

    void append(int count)
    {
        if (count == 0)
            return;
        beginInsertRows({}, rowCount(), rowCount() + count - 1);
        m_end += count;
        endInsertRows();
    }
    void find(int older)
    {
        beginInsertRows({}, 0, older - 1);
        m_first -= older;
        endInsertRows();
    }
    void drop(int oldest)
    {
        beginRemoveRows({}, 0, oldest - 1);
        m_first += oldest;
        endRemoveRows();
    }
    void begin(int count)
    {
        beginResetModel();
        m_first = m_end;
        m_end += count;
        endResetModel();
    }
    void change(int first, int last) { emit dataChanged(index(first, 0), index(last, m_columns - 1)); }

    mutable int asked = 0;

private:
    int m_columns;
    int m_first = 0;
    int m_end = 0;
};
