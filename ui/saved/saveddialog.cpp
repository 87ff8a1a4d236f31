// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/saveddialog.h"

#include "ui/saved/savedchanges.h"
#include "ui/saved/savedkind.h"
#include "ui/saved/savedtransfer.h"
#include "ui/saved/savedtree.h"
#include "ui/widgets/hint.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

// A look at it; a text field takes seconds for a megabyte.
constexpr qsizetype longestPreview = 20'000;

QString jsonFilter() { return SavedDialog::tr("JSON files (*.json);;All files (*)"); }

} // namespace

SavedDialog::SavedDialog(SavedKind &kind, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_changes(new SavedChanges(kind, *this))
    , m_search(new QLineEdit(this))
    , m_tree(new SavedTree(this))
    , m_hint(new Hint(m_tree))
    , m_preview(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
{
    setWindowTitle(kind.words().title);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->installEventFilter(this);
    m_tree->setAccessibleName(kind.words().title);
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Content"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 20); // its longest word may be wider
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_search, 0, 0);
    grid->addWidget(m_tree, 1, 0);
    grid->addWidget(m_preview, 2, 0);
    grid->addWidget(m_note, 3, 0, 1, 2);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 1);
    buildButtons(*grid);
    connect(m_search, &QLineEdit::textChanged, this, &SavedDialog::showItems);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &SavedDialog::use);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SavedDialog::showCurrent);
    connect(m_changes, &SavedChanges::changed, this, [this](const QString &said) {
        showItems();
        m_note->setText(said);
    });
    connect(m_changes, &SavedChanges::refused, m_note, &QLabel::setText);
    connect(m_changes, &SavedChanges::placed, m_tree, &SavedTree::select);
    showItems();
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 26);
}

QPushButton *SavedDialog::addButton(const char *name, const QString &text, const QString &toolTip,
                                    void (SavedDialog::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(toolTip);
    connect(button, &QPushButton::clicked, this, slot);
    button->setMinimumWidth(button->sizeHint().width() + 2 * fontMetrics().averageCharWidth());
    m_buttons->addWidget(button);
    return button;
}

void SavedDialog::addKey(const QKeySequence &key, QWidget *where, void (SavedDialog::*slot)())
{
    auto *shortcut = new QShortcut(key, where);
    shortcut->setContext(where == this ? Qt::WindowShortcut : Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, slot);
}

// Made in the order in which Tab walks through them.
void SavedDialog::buildButtons(QGridLayout &grid)
{
    const SavedKind::Words words = m_kind.words();
    m_buttons = new QVBoxLayout;
    m_load = addButton("load", tr("&Load"), tr("Put it into the window (Enter)"), &SavedDialog::load);
    m_load->setDefault(true);
    m_use = addButton("use", words.use, tr("Do it at once (double click or Ctrl+Enter)"), &SavedDialog::use);
    addButton("save", tr("&Save current…"), tr("Save what is in the window now"), &SavedDialog::saveCurrent);
    m_edit = addButton("edit", tr("&Edit…"), words.editHint, &SavedDialog::edit);
    addButton("folder", tr("New &folder…"), {}, &SavedDialog::addFolder);
    m_remove =
        addButton("remove", tr("&Delete"), tr("Delete it; that can be undone (Del)"), &SavedDialog::remove);
    m_undo = addButton("undo", tr("&Undo"), tr("Take back the last change (Ctrl+Z)"), &SavedDialog::undo);
    m_buttons->addStretch(1);
    addButton("import", tr("&Import…"), tr("Add what a file holds"), &SavedDialog::chooseImport);
    m_export =
        addButton("export", tr("E&xport…"), tr("Write all of it into a file"), &SavedDialog::chooseExport);
    addButton("close", tr("Cl&ose"), {}, &SavedDialog::reject);
    grid.addLayout(m_buttons, 0, 1, 3, 1);
    addKey(Qt::CTRL | Qt::Key_Return, this, &SavedDialog::use);
    addKey(Qt::CTRL | Qt::Key_Enter, this, &SavedDialog::use);
    addKey(Qt::Key_F2, this, &SavedDialog::edit);
    addKey(QKeySequence::Delete, m_tree, &SavedDialog::remove);
    addKey(QKeySequence::Undo, m_tree, &SavedDialog::undo);
}

QString SavedDialog::note() const { return m_note->text(); }

bool SavedDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_tree, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

const client::SavedItem *SavedDialog::currentItem() const
{
    const qsizetype index = m_tree->currentIndexInItems();
    return index < 0 ? nullptr : &m_kind.items().items().at(index);
}

void SavedDialog::showItems()
{
    m_tree->display(m_kind.items(), m_search->text(), m_kind.searched());
    const bool isEmpty = m_kind.items().items().isEmpty();
    m_hint->setText(isEmpty ? m_kind.words().empty : tr("Nothing that is saved matches the search."));
    m_hint->setVisible(m_tree->topLevelItemCount() == 0);
    m_tree->setAccessibleDescription(m_hint->isHidden() ? QString() : m_hint->text());
    m_note->clear();
    m_export->setEnabled(!isEmpty);
    m_undo->setEnabled(m_changes->canUndo());
    showCurrent();
}

void SavedDialog::showCurrent()
{
    const client::SavedItem *item = currentItem();
    QString preview = item == nullptr ? QString() : m_kind.preview(item->fields);
    if (preview.size() > longestPreview)
        preview = preview.left(longestPreview - 1) + QChar(0x2026);
    m_preview->setPlainText(preview);
    m_load->setEnabled(item != nullptr);
    m_use->setEnabled(item != nullptr);
    const bool any = item != nullptr || m_tree->isFolderCurrent();
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
}

void SavedDialog::load()
{
    const client::SavedItem *item = currentItem();
    if (item == nullptr)
        return;
    const QJsonObject fields = item->fields;
    accept();
    m_kind.load(fields);
}

void SavedDialog::use()
{
    const client::SavedItem *item = currentItem();
    if (item == nullptr)
        return;
    const client::SavedItem used = *item;
    if (m_kind.endsWithUse())
        accept();
    const QString problem = m_kind.use(used.fields);
    m_note->setText(problem.isEmpty() ? tr("Sent: %1").arg(used.name) : problem);
}

void SavedDialog::saveCurrent() { m_changes->saveCurrent(m_tree->currentFolder()); }

void SavedDialog::edit()
{
    if (const qsizetype index = m_tree->currentIndexInItems(); index >= 0)
        m_changes->editItem(index);
    else if (m_tree->isFolderCurrent())
        m_changes->editFolder(m_tree->currentFolder());
}

void SavedDialog::addFolder() { m_changes->addFolder(m_tree->currentFolder()); }

void SavedDialog::remove()
{
    if (const qsizetype index = m_tree->currentIndexInItems(); index >= 0)
        m_changes->removeItem(index);
    else if (m_tree->isFolderCurrent())
        m_changes->removeFolder(m_tree->currentFolder());
}

void SavedDialog::undo() { m_changes->undo(); }

void SavedDialog::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import"), {}, jsonFilter());
    if (!path.isEmpty())
        importFrom(path);
}

void SavedDialog::importFrom(const QString &path)
{
    const SavedImport imported = importSaved(m_kind, path);
    if (imported.after)
        m_changes->change(*imported.after, imported.said);
    else
        m_note->setText(imported.said);
}

void SavedDialog::chooseExport()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export"), QStringLiteral("echobench.json"), jsonFilter());
    if (!path.isEmpty())
        exportTo(path);
}

void SavedDialog::exportTo(const QString &path) { m_note->setText(exportSaved(m_kind, path)); }

} // namespace ui
