// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/savedtree.h"

#include "client/compose/saveditems.h"

#include <QStyle>
#include <QTreeWidgetItemIterator>

namespace ui {

namespace {

constexpr int indexRole = Qt::UserRole;
constexpr int folderRole = Qt::UserRole + 1;

} // namespace

SavedTree::SavedTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
}

void SavedTree::display(const client::SavedItems &items, const QString &search, const QStringList &fields)
{
    const bool onFolder = isFolderCurrent();
    const QString name = onFolder || currentItem() == nullptr ? QString() : currentItem()->text(0);
    const QString folder = currentFolder();
    const QSignalBlocker blocker(this);
    clear();
    m_folders.clear();
    if (search.trimmed().isEmpty()) {
        const QStringList folders = items.folders();
        for (const QString &each : folders)
            (void)folderItem(each);
    }
    const QList<qsizetype> found = items.search(search, fields);
    for (const qsizetype index : found) {
        const client::SavedItem &item = items.items().at(index);
        auto *row = new QTreeWidgetItem({item.name});
        row->setData(0, indexRole, index);
        row->setData(0, folderRole, item.folder);
        if (item.folder.isEmpty())
            addTopLevelItem(row);
        else
            folderItem(item.folder)->addChild(row);
    }
    expandAll();
    select(folder, name);
    if (currentItem() == nullptr)
        selectFirst();
}

qsizetype SavedTree::currentIndexInItems() const
{
    const QTreeWidgetItem *item = currentItem();
    const QVariant index = item == nullptr ? QVariant() : item->data(0, indexRole);
    return index.isValid() ? index.toLongLong() : -1;
}

QString SavedTree::currentFolder() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(0, folderRole).toString();
}

bool SavedTree::isFolderCurrent() const { return currentItem() != nullptr && currentIndexInItems() < 0; }

void SavedTree::select(const QString &folder, const QString &name)
{
    if (name.isEmpty()) {
        if (QTreeWidgetItem *item = m_folders.value(folder))
            setCurrentItem(item);
        return;
    }
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        if ((*it)->data(0, indexRole).isValid() && (*it)->text(0) == name &&
            (*it)->data(0, folderRole).toString() == folder)
            setCurrentItem(*it);
    }
}

// A folder can only be opened: the first thing that can be used is what one wants.
void SavedTree::selectFirst()
{
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        if ((*it)->data(0, indexRole).isValid()) {
            setCurrentItem(*it);
            return;
        }
    }
    setCurrentItem(topLevelItem(0));
}

QTreeWidgetItem *SavedTree::folderItem(const QString &folder)
{
    if (QTreeWidgetItem *item = m_folders.value(folder))
        return item;
    const qsizetype slash = folder.lastIndexOf(QLatin1Char('/'));
    auto *row = new QTreeWidgetItem({folder.mid(slash + 1)});
    row->setData(0, folderRole, folder);
    row->setIcon(0, style()->standardIcon(QStyle::SP_DirIcon));
    if (slash < 0)
        addTopLevelItem(row);
    else
        folderItem(folder.left(slash))->addChild(row);
    m_folders.insert(folder, row);
    return row;
}

} // namespace ui
