// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/saveitemdialog.h"

#include "client/compose/saveditems.h"
#include "ui/saved/savededitor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

constexpr int rowsOfPlace = 2; // name and folder

void collect(QLayoutItem *item, QList<QWidget *> &widgets)
{
    if (item == nullptr)
        return;
    if (QWidget *widget = item->widget(); widget != nullptr && widget->focusPolicy() != Qt::NoFocus)
        widgets.append(widget);
    for (int i = 0; item->layout() != nullptr && i < item->layout()->count(); ++i)
        collect(item->layout()->itemAt(i), widgets);
}

} // namespace

SaveItemDialog::SaveItemDialog(Purpose purpose, const QString &title, const client::SavedItems &items,
                               QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_items(items)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_folder(new QComboBox(this))
    , m_note(new QLabel(this))
{
    setWindowTitle(title);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setPlaceholderText(tr("to find it by"));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setEditable(true);
    m_folder->addItem(QString());
    m_folder->addItems(items.folders());
    m_folder->lineEdit()->setPlaceholderText(tr("none; or a new one, as Shop/Orders"));
    m_folder->lineEdit()->setAccessibleName(tr("Folder"));
    m_folder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("note"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("&Folder:"), m_folder);
    m_form->addRow(m_note);
    m_form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveItemDialog::check);
    connect(m_folder, &QComboBox::editTextChanged, this, &SaveItemDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
    check();
}

void SaveItemDialog::setPlace(const QString &folder, const QString &name)
{
    m_oldFolder = folder;
    m_oldName = name;
    m_folder->setEditText(folder);
    m_name->setText(name);
    m_name->selectAll();
    check();
}

void SaveItemDialog::setEditor(SavedEditor &editor)
{
    m_editor = &editor;
    m_editor->insertInto(*m_form, rowsOfPlace);
    orderTabs();
    connect(m_editor, &SavedEditor::changed, this, &SaveItemDialog::check);
    check();
}

void SaveItemDialog::askForSecrets()
{
    m_secrets = new QCheckBox(tr("Write &passwords, tokens and cookies, too, readable in the file"), this);
    m_secrets->setObjectName(QStringLiteral("secrets"));
    m_form->insertRow(rowsOfPlace, m_secrets);
    orderTabs();
}

/// Tab goes down the rows, though some were made after the buttons.
void SaveItemDialog::orderTabs()
{
    QList<QWidget *> widgets;
    for (int row = 0; row < m_form->rowCount(); ++row)
        collect(m_form->itemAt(row, QFormLayout::FieldRole), widgets); // also of a row of one widget
    widgets.append(m_save);
    for (qsizetype i = 1; i < widgets.size(); ++i)
        setTabOrder(widgets.at(i - 1), widgets.at(i));
}

QString SaveItemDialog::name() const { return m_name->text().trimmed(); }

QString SaveItemDialog::folder() const { return client::SavedItems::cleanFolder(m_folder->currentText()); }

bool SaveItemDialog::keepsSecrets() const { return m_secrets != nullptr && m_secrets->isChecked(); }

void SaveItemDialog::check()
{
    const bool isOld = m_purpose == Purpose::Edit && name() == m_oldName && folder() == m_oldFolder;
    const bool isTaken = m_purpose != Purpose::Folder && !isOld && m_items.find(folder(), name()) >= 0;
    const bool replaces = isTaken && m_purpose == Purpose::Save;
    m_save->setText(replaces ? tr("&Replace") : tr("&Save"));
    const QString problem = m_editor == nullptr ? QString() : m_editor->problem();
    m_save->setEnabled(!name().isEmpty() && (!isTaken || replaces) && problem.isEmpty());
    if (!problem.isEmpty())
        m_note->setText(problem);
    else if (replaces)
        m_note->setText(tr("There is one of that name already. It will be replaced."));
    else if (isTaken)
        m_note->setText(tr("There is one of that name already. Choose another name."));
    else
        m_note->setText({});
}

} // namespace ui
