// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/helpcommands.h"

#include "ui/helpdialog.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>
#include <QStyle>
#include <QWidget>

namespace ui {

HelpCommands::HelpCommands(const WindowActions &actions, QWidget &window)
    : QObject(&window)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.keys, &QAction::triggered, this, &HelpCommands::showKeys);
    connect(actions.about, &QAction::triggered, this, &HelpCommands::showAbout);
    connect(actions.aboutQt, &QAction::triggered, this, [this] { QMessageBox::aboutQt(&m_window); });
}

void HelpCommands::showKeys()
{
    auto *help = new HelpDialog(m_actions.menus(), &m_window);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
}

void HelpCommands::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About EchoBench"),
                        tr("<h3>EchoBench %1</h3><p>A WebSocket echo server and client in one window.</p>"
                           "<p>Built with Qt %2, running with Qt %3.</p>")
                            .arg(QCoreApplication::applicationVersion().toHtmlEscaped(),
                                 QStringLiteral(QT_VERSION_STR), QString::fromLatin1(qVersion())),
                        QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const int size = m_window.style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, &m_window);
    box->setIconPixmap(m_window.windowIcon().pixmap(QSize(size, size), m_window.devicePixelRatioF()));
    box->open();
}

} // namespace ui
