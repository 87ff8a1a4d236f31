// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/jsontreemodel.h"

#include "ui/widgets/figures.h"
#include "ui/widgets/visibletext.h"

#include <utility>

namespace ui {

namespace {

constexpr qsizetype longestShown = 500; // UTF-16 units

} // namespace

void JsonTreeModel::setTree(std::shared_ptr<const JsonTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_fetched.clear();
    endResetModel();
}

const JsonTree::Node &JsonTreeModel::node(const QModelIndex &index) const
{
    return m_tree->nodes()[index.internalId()];
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, quintptr(node(parent).children[static_cast<std::size_t>(row)]));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const quint32 parent = node(index).parent;
    return createIndex(static_cast<int>(m_tree->nodes()[parent].row), 0, quintptr(parent));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_tree || m_tree->nodes().empty() || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return 1;
    return m_fetched.value(static_cast<quint32>(parent.internalId()),
                           qMin(RowsAtOnce, static_cast<int>(node(parent).children.size())));
}

int JsonTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const { return rowCount(parent) > 0; }

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 &&
           rowCount(parent) < static_cast<int>(node(parent).children.size());
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int first = rowCount(parent);
    const int end = qMin(first + RowsAtOnce, static_cast<int>(node(parent).children.size()));
    beginInsertRows(parent, first, end - 1);
    m_fetched.insert(static_cast<quint32>(parent.internalId()), end);
    endInsertRows();
}

QString JsonTreeModel::nameText(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return tr("(all)", "the whole JSON text");
    const JsonTree::Node &child = node(index);
    if (child.nameSize > 0)
        return visibleText(m_tree->name(child).left(longestShown));
    return QLatin1Char('[') % QString::number(child.row) % QLatin1Char(']');
}

QString JsonTreeModel::shownValue(const JsonTree::Node &node) const
{
    const std::size_t count = node.children.size();
    if (node.kind == JsonTree::Kind::Object)
        return tr("{%1 members}", nullptr, pluralOf(count)).arg(grouped(static_cast<qint64>(count)));
    if (node.kind == JsonTree::Kind::Array)
        return tr("[%1 elements]", nullptr, pluralOf(count)).arg(grouped(static_cast<qint64>(count)));
    const QStringView value = m_tree->value(node);
    if (value.size() <= longestShown)
        return visibleText(value);
    return visibleText(value.left(longestShown)) % QStringLiteral("…");
}

QString JsonTreeModel::valueText(const QModelIndex &index) const
{
    return index.isValid() ? m_tree->value(node(index)).toString() : QString();
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = index.column() == Name ? nameText(index) : shownValue(node(index));
    return role == Qt::DisplayRole ? text : text.toHtmlEscaped();
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace ui
