// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/server/settingspage.h"
#include "ui/server/tlscheck.h"

#include <QString>

class QComboBox;
class QLabel;

namespace ui {

class FieldNote;
class FileInput;

/// Whether the server speaks TLS, and by which certificate.
class TlsSettings : public SettingsPage
{
    Q_OBJECT

public:
    /// Without a check nothing is said of the files.
    explicit TlsSettings(TlsCheck check, QWidget *parent = nullptr);

    void setConfig(const server::Config &config) override;
    void writeTo(server::Config &config) const override;
    [[nodiscard]] bool isValid() const override;

private:
    enum Choice { Off, SelfSigned, Files };

    void buildRows();
    [[nodiscard]] server::Tls chosen() const;
    void onEdited();
    void judge();
    void showFingerprint(const QByteArray &sha256);

    const TlsCheck m_check;
    QComboBox *m_choice;
    FileInput *m_certificate;
    FileInput *m_key;
    QLabel *m_fingerprint;
    FieldNote *m_choiceNote;
    FieldNote *m_certificateNote;
    FieldNote *m_keyNote;
};

} // namespace ui
