// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/saveditems.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace client {

namespace {

constexpr auto FoldersKey = "folders"_L1;
constexpr auto ItemsKey = "items"_L1;
constexpr auto FolderKey = "folder"_L1;
constexpr auto NameKey = "name"_L1;

/// Without regard to case first, and never equal for what is not the same.
bool isBefore(const QString &left, const QString &right)
{
    const int order = left.compare(right, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : left < right;
}

bool isWithin(const QString &folder, const QString &outer)
{
    return folder == outer || folder.startsWith(outer + u'/');
}

} // namespace

QString SavedItems::cleanFolder(const QString &folder)
{
    QStringList parts;
    for (const QString &part : folder.split(u'/', Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts.join(u'/');
}

void SavedItems::sort()
{
    std::stable_sort(m_items.begin(), m_items.end(), [](const SavedItem &left, const SavedItem &right) {
        return left.folder == right.folder ? isBefore(left.name, right.name)
                                           : isBefore(left.folder, right.folder);
    });
}

qsizetype SavedItems::find(const QString &folder, const QString &name) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const SavedItem &item) {
        return item.name == name && item.folder == folder;
    });
    return found == m_items.end() ? -1 : found - m_items.begin();
}

QStringList SavedItems::folders() const
{
    QStringList all;
    const auto addWithParents = [&all](const QString &folder) {
        for (qsizetype slash = folder.indexOf(u'/'); slash >= 0; slash = folder.indexOf(u'/', slash + 1))
            all.append(folder.left(slash));
        if (!folder.isEmpty())
            all.append(folder);
    };
    for (const QString &folder : m_folders)
        addWithParents(folder);
    for (const SavedItem &item : m_items)
        addWithParents(item.folder);
    std::sort(all.begin(), all.end(), isBefore);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QList<qsizetype> SavedItems::search(const QString &text, const QStringList &fields) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<qsizetype> found;
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        const SavedItem &item = m_items.at(index);
        QStringList texts{item.name, item.folder};
        for (const QString &field : fields)
            texts.append(item.fields.value(field).toString());
        const auto isThere = [&texts](const QString &word) {
            return std::any_of(texts.cbegin(), texts.cend(), [&word](const QString &each) {
                return each.contains(word, Qt::CaseInsensitive);
            });
        };
        if (std::all_of(words.cbegin(), words.cend(), isThere))
            found.append(index);
    }
    return found;
}

bool SavedItems::put(const SavedItem &item)
{
    const SavedItem clean{
        .folder = cleanFolder(item.folder), .name = item.name.trimmed(), .fields = item.fields};
    if (clean.name.isEmpty())
        return false;
    if (const qsizetype index = find(clean.folder, clean.name); index >= 0) {
        QJsonObject &fields = m_items[index].fields;
        for (auto field = clean.fields.begin(); field != clean.fields.end(); ++field)
            fields.insert(field.key(), field.value());
        return true;
    }
    m_items.append(clean);
    sort();
    return true;
}

bool SavedItems::move(qsizetype index, const QString &folder, const QString &name)
{
    const QString cleanName = name.trimmed();
    const QString newFolder = cleanFolder(folder);
    if (index < 0 || index >= m_items.size() || cleanName.isEmpty())
        return false;
    if (const qsizetype taken = find(newFolder, cleanName); taken >= 0 && taken != index)
        return false;
    m_items[index].folder = newFolder;
    m_items[index].name = cleanName;
    sort();
    return true;
}

bool SavedItems::remove(qsizetype index)
{
    if (index < 0 || index >= m_items.size())
        return false;
    // The folder stays, even if it is empty now.
    (void)addFolder(m_items.at(index).folder);
    m_items.removeAt(index);
    return true;
}

bool SavedItems::addFolder(const QString &folder)
{
    const QString clean = cleanFolder(folder);
    if (clean.isEmpty() || m_folders.contains(clean))
        return false;
    m_folders.append(clean);
    return true;
}

bool SavedItems::moveFolder(const QString &from, const QString &to)
{
    const QString target = cleanFolder(to);
    const QStringList all = folders();
    if (target.isEmpty() || !all.contains(from) || all.contains(target) || isWithin(target, from))
        return false;
    const auto moved = [&](const QString &folder) {
        return isWithin(folder, from) ? target + folder.mid(from.size()) : folder;
    };
    for (QString &folder : m_folders)
        folder = moved(folder);
    for (SavedItem &item : m_items)
        item.folder = moved(item.folder);
    sort();
    return true;
}

qsizetype SavedItems::removeFolder(const QString &folder)
{
    m_folders.removeIf([&](const QString &each) { return isWithin(each, folder); });
    return m_items.removeIf([&](const SavedItem &item) { return isWithin(item.folder, folder); });
}

QString SavedItems::freeName(const QString &folder, const QString &name) const
{
    QString free = name;
    for (int number = 2; find(folder, free) >= 0; ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

SavedItems::Merged SavedItems::merge(const SavedItems &others)
{
    Merged merged;
    for (const QString &folder : others.folders())
        (void)addFolder(folder);
    for (const SavedItem &item : others.m_items) {
        const qsizetype taken = find(item.folder, item.name);
        // One that was imported before and renamed then is the same as well.
        const bool isThere = std::any_of(m_items.cbegin(), m_items.cend(), [&item](const SavedItem &each) {
            return each.folder == item.folder && each.fields == item.fields &&
                   each.name.startsWith(item.name);
        });
        if (item.name.isEmpty()) {
            ++merged.skipped;
        } else if (isThere) {
            ++merged.same;
        } else {
            SavedItem added = item;
            added.name = freeName(item.folder, item.name);
            ++(taken >= 0 ? merged.renamed : merged.added);
            m_items.append(added);
        }
    }
    sort();
    return merged;
}

QJsonObject SavedItems::toJson() const
{
    QJsonArray items;
    for (const SavedItem &item : m_items) {
        QJsonObject object = item.fields;
        object.insert(FolderKey, item.folder);
        object.insert(NameKey, item.name);
        items.append(object);
    }
    QJsonObject root = m_root;
    root.insert(FoldersKey, QJsonArray::fromStringList(folders()));
    root.insert(ItemsKey, items);
    return root;
}

SavedItems SavedItems::fromJson(const QJsonObject &root)
{
    SavedItems saved;
    saved.m_root = root;
    const QJsonArray folders = root.value(FoldersKey).toArray();
    for (const QJsonValue &folder : folders)
        (void)saved.addFolder(folder.toString());
    const QJsonArray items = root.value(ItemsKey).toArray();
    for (const QJsonValue &value : items) {
        QJsonObject fields = value.toObject();
        const QString folder = cleanFolder(fields.take(FolderKey).toString());
        const QString name = fields.take(NameKey).toString().trimmed();
        // A file written by hand may have a name twice or none: nothing of it is lost.
        const QString shown = name.isEmpty() ? u"?"_s : name;
        saved.m_items.append({.folder = folder, .name = saved.freeName(folder, shown), .fields = fields});
    }
    saved.sort();
    return saved;
}

} // namespace client
