// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace ui {

/// The line beneath a field: what the field is for or, while that is wrong, what is wrong with what it holds.
class FieldNote : public QLabel
{
    Q_OBJECT

public:
    /// The note becomes the field's accessible description, too.
    FieldNote(QWidget *field, const QString &note);

    void setNote(const QString &note);
    /// Empty: there is none, and the note is shown.
    void setProblem(const QString &problem);
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();

    QWidget *m_field;
    QString m_note;
    QString m_problem;
    bool m_dressing = false;
};

} // namespace ui
