// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTabWidget;

namespace ui {

class NetworkOptions;
class OptionsPage;
class RequestOptions;

/// Everything about a connection but its address, on three pages.
class OptionsDialog : public QDialog
{
    Q_OBJECT

public:
    OptionsDialog(const client::Config &config, bool keepSecrets, QWidget *parent = nullptr);

    /// When the options take effect, where they are not a panel's.
    void setNote(const QString &sentence);
    /// With the address that it was given.
    [[nodiscard]] client::Config config() const;
    /// Whether passwords, tokens and cookies are to be remembered, too.
    [[nodiscard]] bool keepsSecrets() const;
    void editAuthentication();
    void editProxy();

private:
    void display(const client::Config &config);
    void edit(OptionsPage &page, QWidget &field);

    client::Config m_config;
    QTabWidget *m_tabs;
    RequestOptions *m_request;
    NetworkOptions *m_network;
    QList<OptionsPage *> m_pages;
    QCheckBox *m_keepSecrets;
    QLabel *m_note;
};

} // namespace ui
