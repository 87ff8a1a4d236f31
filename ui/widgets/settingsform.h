// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QGridLayout;
class QWidget;

namespace ui {

class FieldNote;

/// Lays out a page of settings: a label and a field per row, and beneath them what the field is for.
///
/// Fills the page's layout; nothing of it is needed once the page stands.
class SettingsForm
{
public:
    explicit SettingsForm(QWidget *page);

    /// `label` has the field's mnemonic. A wide field takes the whole width.
    FieldNote *add(const QString &label, QWidget *field, const QString &note, bool isWide = false);
    /// A field that names itself, such as a check box.
    FieldNote *add(QWidget *field, const QString &note);
    /// Has the rows keep to the top.
    void finish();

private:
    FieldNote *addNote(QWidget *field, const QString &note);

    QWidget *m_page;
    QGridLayout *m_grid;
};

} // namespace ui
