// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class FieldNote;

/// With which code and reason the client is to close; every code is explained, and one that may not be sent
/// cannot be chosen.
class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CloseDialog(QWidget *parent = nullptr);

    /// 1005: a Close without a code.
    [[nodiscard]] quint16 code() const;
    [[nodiscard]] QString reason() const;

private:
    void fillCodes();
    void buildForm();
    void showChoice();
    void limitReason(const QString &reason);

    QComboBox *m_codes;
    QSpinBox *m_own;
    FieldNote *m_meaning;
    QLineEdit *m_reason;
    FieldNote *m_size;
    QPushButton *m_close = nullptr;
};

} // namespace ui
