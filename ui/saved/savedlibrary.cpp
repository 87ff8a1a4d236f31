// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/savedlibrary.h"

#include "client/compose/composedmessage.h"
#include "client/compose/saveditems.h"
#include "ui/client/clientpanel.h"
#include "ui/client/composer.h"
#include "ui/saved/keptfiles.h"
#include "ui/saved/saveddialog.h"
#include "ui/saved/saveitemdialog.h"
#include "ui/widgets/iconbutton.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QHash>
#include <QJsonObject>

namespace ui {

namespace {

// A menu is to be seen at a glance; the dialog has the rest, and a search.
constexpr qsizetype mostInMenu = 100;
constexpr int longestInMenu = 50;

QString menuText(const QString &name)
{
    QString shown = name.size() <= longestInMenu ? name : name.left(longestInMenu - 1) + QChar(0x2026);
    return shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// The menu of that folder within `root`; those above it are made, too.
QMenu *menuOf(const QString &folder, QMenu &root, QHash<QString, QMenu *> &menus)
{
    if (folder.isEmpty())
        return &root;
    QMenu *&menu = menus[folder];
    if (menu == nullptr) {
        const qsizetype slash = folder.lastIndexOf(QLatin1Char('/'));
        QMenu *outer = menuOf(slash < 0 ? QString() : folder.left(slash), root, menus);
        menu = menus[folder] = outer->addMenu(menuText(folder.mid(slash + 1)));
    }
    return menus[folder];
}

} // namespace

SavedLibrary::SavedLibrary(const WindowActions &actions, const CurrentPanel &panel, KeptFiles &files,
                           QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_panel(panel)
    , m_window(window)
    , m_messages(panel, files.messages())
    , m_connections(panel, files.connections())
{
    connect(actions.savedMessages, &QAction::triggered, this, [this] { open(m_messages); });
    connect(actions.saveMessage, &QAction::triggered, this, [this] { save(m_messages); });
    connect(actions.savedConnections, &QAction::triggered, this, [this] { open(m_connections); });
    connect(actions.saveConnection, &QAction::triggered, this, [this] { save(m_connections); });
    connect(&m_menu, &QMenu::aboutToShow, this, &SavedLibrary::fillMenu);
}

void SavedLibrary::addButton(ClientPanel &panel)
{
    auto *button = new IconButton("saved", tr("Saved messages"),
                                  tr("Saved messages: pick one, or save this one"), &panel);
    button->setObjectName(QStringLiteral("saved"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(&m_menu);
    panel.composer().addButton(*button);
}

void SavedLibrary::fillMenu()
{
    // The submenus of before are the menu's children, not only its entries.
    qDeleteAll(m_menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_menu.clear();
    m_menu.addAction(m_actions.saveMessage);
    m_menu.addAction(m_actions.savedMessages);
    m_menu.addSeparator();
    QHash<QString, QMenu *> menus;
    const QList<client::SavedItem> shown = m_messages.items().items().mid(0, mostInMenu);
    for (const client::SavedItem &item : shown) {
        QAction *action = menuOf(item.folder, m_menu, menus)->addAction(menuText(item.name));
        connect(action, &QAction::triggered, this, [this, fields = item.fields] { m_messages.load(fields); });
    }
}

void SavedLibrary::open(SavedKind &kind)
{
    auto *dialog = new SavedDialog(kind, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SavedLibrary::save(SavedKind &kind)
{
    SaveItemDialog *dialog = ask(kind, kind.currentName());
    if (kind.hasSecrets())
        dialog->askForSecrets();
    connect(dialog, &QDialog::accepted, this,
            [this, &kind, dialog] { put(kind, *dialog, kind.current(dialog->keepsSecrets())); });
    dialog->open();
}

void SavedLibrary::saveMessage(const client::ComposedMessage &message)
{
    SaveItemDialog *dialog = ask(m_messages, SavedMessages::nameFor(message));
    QJsonObject fields;
    client::writeMessage(message, fields);
    connect(dialog, &QDialog::accepted, this, [this, dialog, fields] { put(m_messages, *dialog, fields); });
    dialog->open();
}

SaveItemDialog *SavedLibrary::ask(SavedKind &kind, const QString &name)
{
    auto *dialog =
        new SaveItemDialog(SaveItemDialog::Purpose::Save, kind.words().save, kind.items(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPlace({}, name);
    return dialog;
}

void SavedLibrary::put(SavedKind &kind, const SaveItemDialog &answer, const QJsonObject &fields)
{
    kind.items().put({.folder = answer.folder(), .name = answer.name(), .fields = fields});
    if (!kind.write())
        m_panel().tell(kind.errorString());
}

} // namespace ui
