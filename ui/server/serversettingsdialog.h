// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"
#include "ui/server/tlscheck.h"

#include <QDialog>
#include <QList>

class QDialogButtonBox;
class QLabel;
class QTabWidget;

namespace ui {

class SettingsPage;

/// Everything that can be chosen for the server, on a few pages.
///
/// What is taken is config() once the dialog has been accepted; it cannot be accepted while anything is
/// wrong.
class ServerSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `defaults` is what "Restore defaults" fills in; its page is the built-in one.
    ServerSettingsDialog(server::Config config, server::Config defaults, TlsCheck tlsCheck = {},
                         QWidget *parent = nullptr);

    [[nodiscard]] server::Config config() const;

public slots:
    /// How many connections a restart would close; below 0: the server does not run.
    void setOpenConnections(int count);

private:
    void addPage(SettingsPage *page, const QString &title);
    void fill(const server::Config &config);
    void judge();

    const server::Config m_before;
    const server::Config m_defaults;
    QList<SettingsPage *> m_pages;
    QTabWidget *m_tabs;
    QLabel *m_consequence;
    QDialogButtonBox *m_buttons = nullptr;
    int m_openConnections = -1;
};

} // namespace ui
