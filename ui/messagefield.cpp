// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/messagefield.h"

#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

namespace ui {

namespace {

constexpr int mostLines = 5;

} // namespace

MessageField::MessageField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &MessageField::fit);
    fit();
}

QString MessageField::message() const
{
    // toPlainText() would turn no-break spaces into blanks.
    return document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, QLatin1Char('\n'))
        .replace(QChar::LineSeparator, QLatin1Char('\n'));
}

QSize MessageField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, heightOf(linesShown())};
}

QSize MessageField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, heightOf(linesShown())};
}

void MessageField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        // Esc is the window's: it closes what was opened.
        if (event->key() == Qt::Key_Escape)
            event->ignore();
        else
            QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if ((event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) != 0)
        textCursor().insertBlock();
    else
        emit submitted();
    ensureCursorVisible();
    event->accept();
}

void MessageField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void MessageField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void MessageField::fit()
{
    const int height = heightOf(linesShown());
    if (height == maximumHeight() && height == minimumHeight())
        return;
    setFixedHeight(height);
    updateGeometry();
    setVerticalScrollBarPolicy(linesShown() < mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

int MessageField::heightOf(int lines) const
{
    const double margins = 2 * document()->documentMargin();
    return lines * fontMetrics().lineSpacing() + static_cast<int>(margins) + 2 * frameWidth();
}

// Counts no farther than needed: a pasted megabyte has many lines.
int MessageField::linesShown() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += qMax(1, block.lineCount());
    return qBound(1, lines, mostLines);
}

} // namespace ui
