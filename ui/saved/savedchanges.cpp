// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/savedchanges.h"

#include "ui/saved/savededitor.h"
#include "ui/saved/savedkind.h"

#include <QWidget>

namespace ui {

namespace {

using Purpose = SaveItemDialog::Purpose;

/// The path of the folder that was asked for.
QString pathOf(const SaveItemDialog &answer)
{
    return client::SavedItems::cleanFolder(answer.folder() % QLatin1Char('/') % answer.name());
}

} // namespace

SavedChanges::SavedChanges(SavedKind &kind, QWidget &dialog)
    : QObject(&dialog)
    , m_kind(kind)
    , m_dialog(dialog)
{
}

SaveItemDialog *SavedChanges::ask(Purpose purpose, const QString &title)
{
    auto *question = new SaveItemDialog(purpose, title, m_kind.items(), &m_dialog);
    question->setAttribute(Qt::WA_DeleteOnClose);
    return question;
}

void SavedChanges::saveCurrent(const QString &folder)
{
    SaveItemDialog *question = ask(Purpose::Save, m_kind.words().save);
    question->setPlace(folder, m_kind.currentName());
    if (m_kind.hasSecrets())
        question->askForSecrets();
    connect(question, &QDialog::accepted, this, [this, question] {
        client::SavedItems after = m_kind.items();
        after.put({.folder = question->folder(),
                   .name = question->name(),
                   .fields = m_kind.current(question->keepsSecrets())});
        change(after, tr("Saved: %1").arg(question->name()));
        emit placed(question->folder(), question->name());
    });
    question->open();
}

void SavedChanges::editItem(qsizetype index)
{
    const client::SavedItem item = m_kind.items().items().at(index);
    SaveItemDialog *question = ask(Purpose::Edit, tr("Edit"));
    question->setPlace(item.folder, item.name);
    SavedEditor *editor = m_kind.editor(item.fields, *question);
    question->setEditor(*editor);
    connect(question, &QDialog::accepted, this, [this, question, editor, index, item] {
        client::SavedItems after = m_kind.items();
        after.put({.folder = item.folder, .name = item.name, .fields = editor->fields()});
        if (!after.move(index, question->folder(), question->name()))
            return;
        change(after, tr("Changed: %1").arg(question->name()));
        emit placed(question->folder(), question->name());
    });
    question->open();
}

void SavedChanges::editFolder(const QString &folder)
{
    SaveItemDialog *question = ask(Purpose::Folder, tr("Edit"));
    const qsizetype slash = folder.lastIndexOf(QLatin1Char('/'));
    question->setPlace(slash < 0 ? QString() : folder.left(slash), folder.mid(slash + 1));
    connect(question, &QDialog::accepted, this, [this, question, folder] {
        const QString path = pathOf(*question);
        client::SavedItems after = m_kind.items();
        if (path == folder)
            return;
        if (!after.moveFolder(folder, path)) {
            emit refused(
                tr("The folder stays as it is: there is one of that name, or it would be in itself."));
            return;
        }
        change(after, tr("Changed: %1").arg(path));
        emit placed(path, {});
    });
    question->open();
}

void SavedChanges::addFolder(const QString &parent)
{
    SaveItemDialog *question = ask(Purpose::Folder, tr("New folder"));
    question->setPlace(parent, {});
    connect(question, &QDialog::accepted, this, [this, question] {
        const QString path = pathOf(*question);
        client::SavedItems after = m_kind.items();
        if (after.addFolder(path))
            change(after, tr("Saved: %1").arg(path));
        emit placed(path, {});
    });
    question->open();
}

void SavedChanges::removeItem(qsizetype index)
{
    client::SavedItems after = m_kind.items();
    const QString name = after.items().at(index).name;
    after.remove(index);
    change(after, tr("Deleted: %1. Undo brings it back.").arg(name));
}

void SavedChanges::removeFolder(const QString &folder)
{
    client::SavedItems after = m_kind.items();
    after.removeFolder(folder);
    change(after, tr("Deleted: the folder %1 with what was in it. Undo brings it back.").arg(folder));
}

void SavedChanges::undo()
{
    if (m_past.isEmpty())
        return;
    m_kind.items() = m_past.takeLast();
    emit changed(m_kind.write() ? tr("The last change was taken back.") : m_kind.errorString());
}

// As the user sees it, even where it cannot be written: that is said, and the next change tries again.
void SavedChanges::change(const client::SavedItems &after, const QString &said)
{
    m_past.append(m_kind.items());
    m_kind.items() = after;
    emit changed(m_kind.write() ? said : m_kind.errorString());
}

} // namespace ui
