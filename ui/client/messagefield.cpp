// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/messagefield.h"

#include "ui/widgets/figures.h"

#include <QDropEvent>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

namespace ui {

namespace {

constexpr int mostLines = 5;
constexpr qsizetype longLine = 4'000;
// A key in a line that is longer than this waits 10 ms for its layout, and in a megabyte 300 ms.
constexpr qsizetype tooLongLine = 1 << 15;
constexpr qsizetype tooLongMessage = 1 << 21;

bool hasLine(const QString &text, qsizetype longest)
{
    qsizetype begin = 0;
    while (text.size() - begin >= longest) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), begin);
        if ((end < 0 ? text.size() : end) - begin >= longest)
            return true;
        if (end < 0)
            return false;
        begin = end + 1;
    }
    return false;
}

/// As a text document has it.
QString withLineFeeds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QChar end :
         {QChar(QLatin1Char('\r')), QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        text.replace(end, QLatin1Char('\n'));
    return text;
}

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

QString MessageField::message() const { return isAside() ? m_aside : textOf(*document()); }

QString MessageField::textOf(const QTextDocument &document)
{
    // toPlainText() would turn no-break spaces into blanks.
    return document.toRawText()
        .replace(QChar::ParagraphSeparator, QLatin1Char('\n'))
        .replace(QChar::LineSeparator, QLatin1Char('\n'));
}

void MessageField::setMessage(const QString &message)
{
    if (isTooLong(message)) {
        putAside(message);
        return;
    }
    m_aside.clear();
    setReadOnly(false);
    wrapFor(message);
    setPlainText(message);
    moveCursor(QTextCursor::End);
}

bool MessageField::isTooLong(const QString &message)
{
    return message.size() > tooLongMessage || hasLine(message, tooLongLine);
}

void MessageField::putAside(const QString &message)
{
    m_aside = withLineFeeds(message);
    setReadOnly(true);
    setPlainText(
        tr("%1 characters, kept aside and sent whole. Backspace removes them.").arg(grouped(m_aside.size())));
}

/// The message with `text` in the place of what is selected.
QString MessageField::withInserted(const QString &text) const
{
    const QTextCursor cursor = textCursor();
    return message().replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), text);
}

QMimeData *MessageField::createMimeDataFromSelection() const
{
    if (!isAside())
        return QPlainTextEdit::createMimeDataFromSelection();
    auto *whole = new QMimeData;
    whole->setText(m_aside);
    return whole;
}

void MessageField::insertFromMimeData(const QMimeData *source)
{
    // A clipboard that nobody owns any more takes its data away while it is asked.
    const QPointer<const QMimeData> stillThere(source);
    const QString text = source->hasText() && stillThere ? source->text() : QString();
    if (!stillThere || text.isEmpty())
        return;
    if (isTooLong(text)) {
        setMessage(isAside() ? text : withInserted(text));
        return;
    }
    wrapFor(text);
    QPlainTextEdit::insertFromMimeData(source);
}

void MessageField::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile()) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    QDragLeaveEvent leave; // takes the cursor away that showed where a text would go
    dragLeaveEvent(&leave);
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    emit fileDropped(urls.constFirst().toLocalFile());
}

// To look for the end of a word takes a time that grows with the square of the word's length: for a megabyte
// without a blank it would be minutes.
void MessageField::wrapFor(const QString &text)
{
    if (hasLine(text, longLine))
        setWordWrapMode(QTextOption::WrapAnywhere);
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
    if (isAside() && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        setMessage({});
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        // Esc is the window's: it closes what was opened.
        if (event->key() == Qt::Key_Escape)
            event->ignore();
        else if (!walks(*event))
            QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if ((event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) == 0)
        emit submitted();
    else if (!isAside())
        textCursor().insertBlock();
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
