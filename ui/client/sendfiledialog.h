// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QRadioButton;

namespace ui {

class FileInput;

/// Which file to send, and whether as a text or a binary message.
class SendFileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SendFileDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    [[nodiscard]] bool isBinary() const;

private:
    FileInput *m_file;
    QRadioButton *m_binary;
};

} // namespace ui
