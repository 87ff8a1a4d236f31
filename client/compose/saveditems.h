// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace client {

/// Something the user saved under a name: a message or a connection.
struct SavedItem {
    QString folder{};     ///< "Shop/Orders"; empty: the top
    QString name{};       ///< the only one of its folder
    QJsonObject fields{}; ///< all else, as the file has it, with what a newer or another program wrote

    bool operator==(const SavedItem &) const = default;
};

/// The saved items of one file, a tree of folders: always sorted by folder, then name, without regard to case
/// first.
class SavedItems
{
public:
    /// What became of items that were imported.
    struct Merged {
        qsizetype added = 0;
        qsizetype same = 0;    ///< were there already, with equal content
        qsizetype renamed = 0; ///< added as "name (2)", since another has the name
        qsizetype skipped = 0; ///< have no name
    };

    [[nodiscard]] const QList<SavedItem> &items() const { return m_items; }
    /// The index of that item; -1: there is none.
    [[nodiscard]] qsizetype find(const QString &folder, const QString &name) const;
    /// Every folder, those above it and empty ones included, sorted; not the top.
    [[nodiscard]] QStringList folders() const;
    /// The indexes of the items whose name, folder or one of these fields has all words of `text`, whatever
    /// the case.
    [[nodiscard]] QList<qsizetype> search(const QString &text, const QStringList &fields) const;

    /// Adds the item or replaces the one of its name; an existing one's unknown fields stay. False: it has no
    /// name.
    bool put(const SavedItem &item);
    /// Gives the item another folder and name; false: there is none at `index`, no name, or another has it.
    bool move(qsizetype index, const QString &folder, const QString &name);
    bool remove(qsizetype index);
    bool addFolder(const QString &folder);
    /// Renames or moves a folder with all in it. False: it is not there, the new name is empty, taken or
    /// within it.
    bool moveFolder(const QString &from, const QString &to);
    /// Removes a folder with all in it; returns how many items that were.
    qsizetype removeFolder(const QString &folder);

    /// Adds the items of another file: an equal one is left out, and one whose name is taken gets another.
    /// What is there is never changed.
    Merged merge(const SavedItems &others);

    /// For a JsonFile: {"folders": [...], "items": [{"folder", "name", ...}]}; fields of the root stay.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static SavedItems fromJson(const QJsonObject &root);

    /// "a/b" of " /a//b/ ": how folders are written here.
    [[nodiscard]] static QString cleanFolder(const QString &folder);

private:
    void sort();
    [[nodiscard]] QString freeName(const QString &folder, const QString &name) const;

    QList<SavedItem> m_items;
    QStringList m_folders; ///< also without an item
    QJsonObject m_root;    ///< what else the file has
};

} // namespace client
