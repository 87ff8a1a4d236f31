// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

class FieldNote;

/// What a ping is to carry: at most 125 bytes.
class PingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PingDialog(const QString &payload, QWidget *parent = nullptr);

    [[nodiscard]] QString payload() const;

private:
    void showSize();

    QLineEdit *m_payload;
    FieldNote *m_size;
    QPushButton *m_send;
};

} // namespace ui
