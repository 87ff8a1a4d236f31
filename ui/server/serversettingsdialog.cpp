// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/serversettingsdialog.h"

#include "ui/server/admissionsettings.h"
#include "ui/server/listensettings.h"
#include "ui/server/numbersettings.h"
#include "ui/server/tlssettings.h"
#include "ui/widgets/figures.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

ServerSettingsDialog::ServerSettingsDialog(server::Config config, server::Config defaults, TlsCheck tlsCheck,
                                           QWidget *parent)
    : QDialog(parent)
    , m_before(std::move(config))
    , m_defaults(std::move(defaults))
    , m_tabs(new QTabWidget(this))
    , m_consequence(new QLabel(this))
{
    setWindowTitle(tr("Server settings"));
    m_consequence->setWordWrap(true);
    m_consequence->setObjectName(QStringLiteral("consequence"));
    addPage(new ListenSettings(m_defaults.page, this), tr("&General"));
    addPage(new AdmissionSettings(this), tr("&Who may connect"));
    addPage(new TlsSettings(std::move(tlsCheck), this), tr("Secu&re (wss)"));
    addPage(new NumberSettings(sizeSettings(), m_defaults, this), tr("L&imits"));
    addPage(new NumberSettings(timeSettings(), m_defaults, this), tr("&Times"));

    // Tab comes to them after the pages.
    m_buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Restore defaults"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_consequence);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { fill(m_defaults); });
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
    fill(m_before);
}

void ServerSettingsDialog::addPage(SettingsPage *page, const QString &title)
{
    m_pages.append(page);
    m_tabs->addTab(page, title);
    connect(page, &SettingsPage::edited, this, &ServerSettingsDialog::judge);
}

void ServerSettingsDialog::fill(const server::Config &config)
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->setConfig(config);
    judge();
}

server::Config ServerSettingsDialog::config() const
{
    server::Config config = m_before;
    for (const SettingsPage *page : m_pages)
        page->writeTo(config);
    return config;
}

void ServerSettingsDialog::setOpenConnections(int count)
{
    m_openConnections = count;
    judge();
}

void ServerSettingsDialog::judge()
{
    const bool isValid = std::all_of(m_pages.cbegin(), m_pages.cend(),
                                     [](const SettingsPage *page) { return page->isValid(); });
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isValid);
    if (!isValid) {
        // What is wrong may be on another page than the one in sight.
        for (const SettingsPage *page : std::as_const(m_pages)) {
            if (!page->isValid())
                m_consequence->setText(
                    tr("Something on the page \"%1\" cannot be taken as it is.")
                        .arg(m_tabs->tabText(m_tabs->indexOf(page)).remove(QLatin1Char('&'))));
        }
    } else if (config() == m_before) {
        m_consequence->setText(tr("Nothing has been changed."));
    } else if (m_openConnections < 0) {
        m_consequence->setText(tr("This takes effect when the server starts."));
    } else if (m_openConnections == 0) {
        m_consequence->setText(tr("OK restarts the server; no client is connected."));
    } else {
        m_consequence->setText(
            tr("OK restarts the server and closes %1 open connections.", nullptr, m_openConnections)
                .arg(grouped(m_openConnections)));
    }
}

} // namespace ui
