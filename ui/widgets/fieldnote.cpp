// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/fieldnote.h"

#include "ui/widgets/tint.h"

#include <QEvent>

namespace ui {

FieldNote::FieldNote(QWidget *field, const QString &note)
    : QLabel(field->parentWidget())
    , m_field(field)
    , m_note(note)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    showText();
}

void FieldNote::setNote(const QString &note)
{
    m_note = note;
    showText();
}

void FieldNote::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    showText();
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Setting the own palette sends the same event again.
    if (event->type() == QEvent::PaletteChange && !m_dressing)
        showText();
}

void FieldNote::showText()
{
    m_dressing = true;
    setText(hasProblem() ? m_problem : m_note);
    m_field->setAccessibleDescription(text());
    // Not the field's own, which may be one of fixed width.
    QFont own = parentWidget() != nullptr ? parentWidget()->font() : QFont();
    own.setBold(hasProblem());
    setFont(own);
    const QPalette around = parentWidget() != nullptr ? parentWidget()->palette() : QPalette();
    QPalette palette;
    palette.setColor(QPalette::WindowText,
                     hasProblem() ? tint(around, Mood::Trouble) : around.color(QPalette::PlaceholderText));
    setPalette(palette);
    m_dressing = false;
}

} // namespace ui
