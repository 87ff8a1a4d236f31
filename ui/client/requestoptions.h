// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/client/optionspage.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ui {

class HeaderTable;

/// What the opening handshake's request says: headers, origin, subprotocols, authentication, cookies.
class RequestOptions : public OptionsPage
{
    Q_OBJECT

public:
    explicit RequestOptions(QWidget *parent = nullptr);

    [[nodiscard]] QWidget &authentication() const { return *m_authentication; }
    void display(const client::Config &config) override;
    void read(client::Config &config) const override;

private:
    void showAuthentication();

    HeaderTable *m_headers;
    QLineEdit *m_origin;
    QLineEdit *m_subprotocols;
    QLineEdit *m_cookies;
    QComboBox *m_authentication;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_token;
    QFormLayout *m_form;
};

} // namespace ui
