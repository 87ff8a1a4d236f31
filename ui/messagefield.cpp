// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/messagefield.h"

#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

namespace ui {

namespace {

constexpr int mostLines = 5;
constexpr qsizetype longLine = 4'000;

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

void MessageField::setMessage(const QString &message)
{
    wrapFor(message);
    setPlainText(message);
    moveCursor(QTextCursor::End);
}

void MessageField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        wrapFor(source->text());
    QPlainTextEdit::insertFromMimeData(source);
}

// To look for the end of a word takes a time that grows with the square of the word's length: for a megabyte
// without a blank it would be minutes.
void MessageField::wrapFor(const QString &text)
{
    if (text.size() < longLine)
        return;
    qsizetype begin = 0;
    while (begin >= 0 && begin < text.size()) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), begin);
        if ((end < 0 ? text.size() : end) - begin >= longLine) {
            setWordWrapMode(QTextOption::WrapAnywhere);
            return;
        }
        begin = end < 0 ? -1 : end + 1;
    }
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
        else if (!walks(*event))
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

bool MessageField::walks(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    QTextCursor cursor = textCursor();
    if (event.key() == Qt::Key_Up && !cursor.movePosition(QTextCursor::Up)) {
        emit olderWanted();
        return true;
    }
    if (event.key() == Qt::Key_Down && !cursor.movePosition(QTextCursor::Down)) {
        emit newerWanted();
        return true;
    }
    return false;
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
    if (document()->isEmpty() && wordWrapMode() != QTextOption::WrapAtWordBoundaryOrAnywhere)
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
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
