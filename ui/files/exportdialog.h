// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QButtonGroup;

namespace ui {

/// Asks which rows to export.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice {
        QString text;
        qint64 rows = 0;
    };

    /// The choice at `preferred` is checked, unless it has no rows.
    ExportDialog(const QList<Choice> &choices, int preferred, QWidget *parent = nullptr);

    /// Which of the choices.
    [[nodiscard]] int chosen() const;

private:
    QButtonGroup *m_choices;
};

} // namespace ui
