// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/server/settingspage.h"

class QLineEdit;

namespace ui {

class FieldNote;

/// Who may connect to the server, and which subprotocols it agrees to.
class AdmissionSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit AdmissionSettings(QWidget *parent = nullptr);

    void setConfig(const server::Config &config) override;
    void writeTo(server::Config &config) const override;
    [[nodiscard]] bool isValid() const override;

private:
    QLineEdit *makeField(const char *name, const QString &placeholder);
    void onEdited();
    void judge();

    QLineEdit *m_origins;
    QLineEdit *m_hosts;
    QLineEdit *m_subprotocols;
    FieldNote *m_originsNote;
    FieldNote *m_hostsNote;
    FieldNote *m_subprotocolsNote;
};

} // namespace ui
