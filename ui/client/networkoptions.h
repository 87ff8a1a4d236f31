// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/client/optionspage.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace ui {

class FileInput;
class Hint;

/// What the connection goes over: the proxy, and how TLS knows the server and proves who we are.
class NetworkOptions : public OptionsPage
{
    Q_OBJECT

public:
    explicit NetworkOptions(QWidget *parent = nullptr);

    [[nodiscard]] QWidget &proxy() const { return *m_proxy; }
    void display(const client::Config &config) override;
    void read(client::Config &config) const override;

private:
    [[nodiscard]] QWidget *buildTls();
    [[nodiscard]] QWidget *buildProxy();
    void showProxy();
    void showAccepted();
    void removeAccepted();

    FileInput *m_caFile;
    FileInput *m_certificateFile;
    FileInput *m_keyFile;
    QLineEdit *m_keyPassword;
    QListWidget *m_acceptedList;
    Hint *m_noneAccepted;
    QPushButton *m_removeAccepted;
    QList<QByteArray> m_accepted;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUser;
    QLineEdit *m_proxyPassword;
    QFormLayout *m_proxyForm;
};

} // namespace ui
