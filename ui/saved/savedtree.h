// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QTreeWidget>

namespace client {
class SavedItems;
}

namespace ui {

/// The saved items as a tree of folders, or those that a search finds, with their folders.
class SavedTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SavedTree(QWidget *parent = nullptr);

    /// `fields` are searched besides names and folders. The current item stays the current one.
    void display(const client::SavedItems &items, const QString &search, const QStringList &fields);

    /// The current item's index; -1: it is a folder, or there is none.
    [[nodiscard]] qsizetype currentIndexInItems() const;
    /// The current folder, or the one of the current item.
    [[nodiscard]] QString currentFolder() const;
    [[nodiscard]] bool isFolderCurrent() const;
    /// Without a name: the folder.
    void select(const QString &folder, const QString &name);

private:
    void selectFirst();
    [[nodiscard]] QTreeWidgetItem *folderItem(const QString &folder);

    QHash<QString, QTreeWidgetItem *> m_folders;
};

} // namespace ui
