// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace client {
class SavedItems;
}

namespace ui {

class SavedEditor;

/// Under which name and in which folder to keep something, and what it holds.
class SaveItemDialog : public QDialog
{
    Q_OBJECT

public:
    /// What happens where the name is taken.
    enum class Purpose : quint8 {
        Save,   ///< the other is replaced
        Edit,   ///< another name is needed
        Folder, ///< it is the name of a folder
    };

    /// `items` must outlive it.
    SaveItemDialog(Purpose purpose, const QString &title, const client::SavedItems &items,
                   QWidget *parent = nullptr);

    /// Where it is, or may be, before the user chooses.
    void setPlace(const QString &folder, const QString &name);
    /// Adds its rows. It must live as long as the dialog.
    void setEditor(SavedEditor &editor);
    /// Asks whether passwords and tokens are to be written, too; it is not so unless the user says so.
    void askForSecrets();

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool keepsSecrets() const;

private:
    void check();
    void orderTabs();

    const Purpose m_purpose;
    const client::SavedItems &m_items;
    QString m_oldName;
    QString m_oldFolder;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_folder;
    SavedEditor *m_editor = nullptr;
    QCheckBox *m_secrets = nullptr;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace ui
