// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/saved/savededitor.h"

class QDialog;
class QPlainTextEdit;

namespace ui {

/// The content of a saved message, to be changed.
class MessageEditor : public SavedEditor
{
    Q_OBJECT

public:
    MessageEditor(const QJsonObject &fields, QDialog &dialog);

    void insertInto(QFormLayout &form, int row) override;
    [[nodiscard]] QJsonObject fields() const override;

private:
    const QJsonObject m_fields;
    QPlainTextEdit *m_content;
    QString m_before; ///< as the field shows it
};

} // namespace ui
