// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/saveditems.h"
#include "ui/saved/saveitemdialog.h"

#include <QList>
#include <QObject>
#include <QString>

class QWidget;

namespace ui {

class SavedKind;

/// Changes what is saved, after asking where there is something to ask. Every change is written at once, and
/// can be taken back.
class SavedChanges : public QObject
{
    Q_OBJECT

public:
    /// `kind` must outlive it. Its questions belong to `dialog`, as it does.
    SavedChanges(SavedKind &kind, QWidget &dialog);

    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }

    /// Asks for a name for what is in the window.
    void saveCurrent(const QString &folder);
    void editItem(qsizetype index);
    void editFolder(const QString &folder);
    void addFolder(const QString &parent);
    void removeItem(qsizetype index);
    void removeFolder(const QString &folder);
    void undo();
    /// Puts `after` in the place of what is saved.
    void change(const client::SavedItems &after, const QString &said);

signals:
    /// They are others now; `said` tells what was done, or why it could not be written.
    void changed(const QString &said);
    /// Nothing was changed, and why.
    void refused(const QString &why);
    /// That is what the user has to do with now; no name: the folder.
    void placed(const QString &folder, const QString &name);

private:
    /// A question that is to be filled in and opened.
    [[nodiscard]] SaveItemDialog *ask(SaveItemDialog::Purpose purpose, const QString &title);

    SavedKind &m_kind;
    QWidget &m_dialog;
    QList<client::SavedItems> m_past; ///< what it was before each change
};

} // namespace ui
