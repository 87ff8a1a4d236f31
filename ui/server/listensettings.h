// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/server/settingspage.h"

#include <QHostAddress>
#include <QList>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class FieldNote;

/// Where the server listens, and what it answers.
class ListenSettings : public SettingsPage
{
    Q_OBJECT

public:
    /// `page` is what the built-in page's switch switches on.
    explicit ListenSettings(QByteArray page, QWidget *parent = nullptr);

    void setConfig(const server::Config &config) override;
    void writeTo(server::Config &config) const override;
    [[nodiscard]] bool isValid() const override;

private:
    enum Reach { ThisMachine, Network, OneAddress };

    [[nodiscard]] QList<QHostAddress> addresses() const;
    void onEdited();
    void judge();

    const QByteArray m_page;
    QSpinBox *m_port;
    QComboBox *m_reach;
    QLineEdit *m_address;
    QLineEdit *m_prefix;
    QCheckBox *m_hasPage;
    FieldNote *m_reachNote;
};

} // namespace ui
