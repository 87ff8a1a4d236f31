// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace client {
struct SavedItem;
}

namespace ui {

class Hint;
class SavedChanges;
class SavedKind;
class SavedTree;

/// What was saved of one kind: to find, load, use, arrange, share and throw away. Every change is written at
/// once, and can be undone while the dialog is open.
class SavedDialog : public QDialog
{
    Q_OBJECT

public:
    /// `kind` must outlive it.
    explicit SavedDialog(SavedKind &kind, QWidget *parent = nullptr);

    [[nodiscard]] QString note() const;

public slots:
    /// Adds what the file holds to what is there.
    void importFrom(const QString &path);
    /// Writes all of it, without secrets.
    void exportTo(const QString &path);

protected:
    /// Up and Down in the search move through what was found.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildButtons(QGridLayout &grid);
    QPushButton *addButton(const char *name, const QString &text, const QString &toolTip,
                           void (SavedDialog::*slot)());
    void addKey(const QKeySequence &key, QWidget *where, void (SavedDialog::*slot)());
    [[nodiscard]] const client::SavedItem *currentItem() const;
    void showItems();
    void showCurrent();
    void load();
    void use();
    void saveCurrent();
    void edit();
    void addFolder();
    void remove();
    void undo();
    void chooseImport();
    void chooseExport();

    SavedKind &m_kind;
    SavedChanges *m_changes;
    QLineEdit *m_search;
    SavedTree *m_tree;
    Hint *m_hint;
    QPlainTextEdit *m_preview;
    QLabel *m_note;
    QVBoxLayout *m_buttons = nullptr;
    QPushButton *m_load = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace ui
