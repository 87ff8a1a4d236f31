// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/helpdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

namespace {

QString withoutMnemonic(QString text)
{
    text.truncate(text.indexOf(QLatin1Char('\t')) < 0 ? text.size() : text.indexOf(QLatin1Char('\t')));
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026)).toHtmlEscaped();
}

QString row(const QString &key, const QString &meaning)
{
    return QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>").arg(key, meaning);
}

QString rowsOf(const QMenu &menu)
{
    QString rows;
    for (const QAction *action : menu.actions()) {
        if (!action->shortcut().isEmpty())
            rows += row(action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(),
                        withoutMnemonic(action->text()));
    }
    return rows;
}

} // namespace

HelpDialog::HelpDialog(const QList<QMenu *> &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys and help"));
    QString page =
        QStringLiteral("<p>%1</p><p>%2</p><table>")
            .arg(tr("EchoBench is a WebSocket echo server and a client in one window. Type a message and "
                    "press Enter: the client sends it, the server answers with an echo."),
                 tr("To use another client, such as a page in a browser, point it at the server's address "
                    "in the first line. To talk to another server, enter its address in the second."));
    page += row(tr("Enter", "the key"), tr("Send the message"));
    page += row(tr("Shift+Enter, Ctrl+Enter", "the keys"), tr("New line in the message"));
    page += row(tr("Up, Down", "the keys"), tr("Go through the messages that were sent"));
    page += row(tr("Alt+1 to Alt+9", "the keys"), tr("Go to that tab"));
    page += row(tr("Alt and an underlined letter", "the keys"), tr("Press or go to what has that letter"));
    for (const QMenu *menu : menus) {
        const QString rows = rowsOf(*menu);
        if (!rows.isEmpty())
            page += QStringLiteral("<tr><td colspan='2'><br/><u>%1</u></td></tr>")
                        .arg(withoutMnemonic(menu->title())) %
                    rows;
    }
    page += QStringLiteral("</table>");

    auto *text = new QTextBrowser(this);
    text->setHtml(page);
    text->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 32);
}

} // namespace ui
