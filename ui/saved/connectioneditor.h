// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/savedconnection.h"
#include "ui/saved/savededitor.h"

class QCheckBox;
class QDialog;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// The address and the options of a saved connection, to be changed; nothing is connected by it.
///
/// Where there are secrets, it asks whether they are to be written.
class ConnectionEditor : public SavedEditor
{
    Q_OBJECT

public:
    ConnectionEditor(const QJsonObject &fields, QDialog &dialog);

    void insertInto(QFormLayout &form, int row) override;
    [[nodiscard]] QJsonObject fields() const override;
    [[nodiscard]] QString problem() const override;

private:
    [[nodiscard]] client::SavedConnection connection() const;
    void editOptions();
    void showConnection();

    QDialog &m_dialog;
    client::SavedConnection m_connection; ///< but for what the fields below hold
    QLineEdit *m_url;
    QLabel *m_options;
    QPushButton *m_change;
    QCheckBox *m_secrets;
};

} // namespace ui
