// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/linesview.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCursor>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextLayout>
#include <QTimerEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

namespace {

constexpr int margin = 4;         // as text fields have it
constexpr int fittingPause = 60;  // ms
constexpr int draggingPause = 50; // ms
constexpr int fewestColumns = 20;
constexpr qsizetype quicklyBroken = 100'000; // lines

} // namespace

LinesView::LinesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void LinesView::setLines(std::shared_ptr<Lines> lines)
{
    m_lines = std::move(lines);
    m_caret = {};
    m_widest = 0;
    if (m_lines)
        m_lines->fit(columns(), hasPictures());
    fitScrollBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    viewport()->update();
}

int LinesView::columns() const
{
    // As if the scroll bar were there: it must not depend on where lines are broken.
    const int bar = verticalScrollBar()->isVisible()
                        ? 0
                        : style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int width = viewport()->width() - bar - 2 * margin - 1; // a part of a pixel counts as one
    const qreal advance = QFontMetricsF(font()).horizontalAdvance(QLatin1Char('0'));
    return qMax(fewestColumns, static_cast<int>(width / qMax(1.0, advance)));
}

bool LinesView::hasPictures() const { return fontMetrics().inFont(QChar(0x240a)); }

/// Breaks the lines anew; what was on top stays there.
void LinesView::fit()
{
    m_fitting.stop();
    if (!m_lines)
        return;
    const qsizetype top = m_lines->offset({verticalScrollBar()->value(), 0});
    const qsizetype caret = m_lines->offset(m_caret.place());
    if (m_lines->fit(columns(), hasPictures())) {
        m_caret.moveTo({m_lines->lineAt(caret), 0});
        fitScrollBars();
        verticalScrollBar()->setValue(static_cast<int>(m_lines->lineAt(top)));
    }
    viewport()->update();
}

void LinesView::fitScrollBars()
{
    const auto count = static_cast<int>(m_lines ? m_lines->count() : 0);
    const auto page = static_cast<int>(linesInSight());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, qMax(0, count - page));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth());
    horizontalScrollBar()->setRange(0, qMax(0, m_widest + 2 * margin - viewport()->width()));
}

qsizetype LinesView::linesInSight() const { return qMax(1, (viewport()->height() - margin) / lineHeight()); }

QString LinesView::textInSight() const
{
    if (!m_lines)
        return {};
    const qsizetype from = verticalScrollBar()->value();
    const qsizetype to = qMin(from + linesInSight(), m_lines->count());
    QStringList texts;
    for (qsizetype line = from; line < to; ++line)
        texts.append(m_lines->line(line));
    return texts.join(QLatin1Char('\n'));
}

void LinesView::layOut(QTextLayout &layout, const QString &text) const
{
    layout.setFont(font());
    layout.setText(text);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
}

void LinesView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_lines)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    const LinePlace from = m_caret.from();
    const LinePlace to = m_caret.to();
    int widest = m_widest;
    QPointF at(margin - horizontalScrollBar()->value(), margin / 2);
    for (qsizetype line = verticalScrollBar()->value();
         line < m_lines->count() && at.y() < viewport()->height(); ++line) {
        const QString text = m_lines->line(line);
        QTextLayout layout;
        layOut(layout, text);
        QList<QTextLayout::FormatRange> selections;
        if (line >= from.line && line <= to.line && from != to) {
            const qsizetype first = line == from.line ? from.column : 0;
            const qsizetype end = line == to.line ? to.column : text.size();
            QTextCharFormat format;
            const auto group = hasFocus() ? QPalette::Active : QPalette::Inactive;
            format.setBackground(palette().brush(group, QPalette::Highlight));
            format.setForeground(palette().brush(group, QPalette::HighlightedText));
            selections.append({static_cast<int>(first), static_cast<int>(end - first), format});
        }
        layout.draw(&painter, at, selections);
        if (hasFocus() && line == m_caret.place().line)
            layout.drawCursor(&painter, at, static_cast<int>(m_caret.place().column));
        widest = qMax(widest, static_cast<int>(layout.lineAt(0).naturalTextWidth()) + 1);
        at.ry() += lineHeight();
    }
    if (QAccessible::isActive())
        setAccessibleDescription(textInSight());
    if (std::exchange(m_widest, widest) != widest)
        QMetaObject::invokeMethod(this, &LinesView::fitScrollBars, Qt::QueuedConnection);
}

bool LinesView::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange)
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return QAbstractScrollArea::event(event);
}

void LinesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBars();
    if (m_lines && m_lines->count() < quicklyBroken)
        fit();
    else
        m_fitting.start(fittingPause, this);
}

void LinesView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LinesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

LinePlace LinesView::placeAt(QPoint at) const
{
    const qsizetype row = (at.y() - margin / 2) / lineHeight() - (at.y() < margin / 2 ? 1 : 0);
    const qsizetype line = std::clamp<qsizetype>(verticalScrollBar()->value() + row, 0, m_lines->count() - 1);
    QTextLayout layout;
    layOut(layout, m_lines->line(line));
    return {line, layout.lineAt(0).xToCursor(at.x() - margin + horizontalScrollBar()->value())};
}

QString LinesView::selectedText() const { return m_lines ? m_caret.selectedText(*m_lines) : QString(); }

void LinesView::copy()
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void LinesView::selectAll()
{
    if (!m_lines)
        return;
    m_caret.selectAll(*m_lines);
    viewport()->update();
}

void LinesView::reveal(LinePlace place)
{
    const int top = verticalScrollBar()->value();
    const auto line = static_cast<int>(place.line);
    const auto page = static_cast<int>(linesInSight());
    verticalScrollBar()->setValue(std::clamp(top, line - page + 1, line));
    QTextLayout layout;
    layOut(layout, m_lines->line(place.line));
    const int x = static_cast<int>(layout.lineAt(0).cursorToX(static_cast<int>(place.column)));
    const int left = horizontalScrollBar()->value();
    horizontalScrollBar()->setValue(std::clamp(left, x + 2 * margin - viewport()->width(), x));
}

void LinesView::moveCaret(LinePlace place, bool select)
{
    m_caret.moveTo(place, select);
    reveal(place);
    viewport()->update();
}

void LinesView::keyPressEvent(QKeyEvent *event)
{
    static constexpr std::array keys{Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,   Qt::Key_Down,
                                     Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (m_lines && std::find(keys.begin(), keys.end(), event->key()) != keys.end()) {
        const bool toEnd = event->modifiers().testFlag(Qt::ControlModifier);
        moveCaret(m_caret.moved(*m_lines, event->key(), toEnd, linesInSight()),
                  event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LinesView::mousePressEvent(QMouseEvent *event)
{
    if (m_lines && event->button() == Qt::LeftButton)
        moveCaret(placeAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LinesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_lines || event->button() != Qt::LeftButton)
        return;
    m_caret.selectWord(*m_lines, placeAt(event->position().toPoint()));
    viewport()->update();
}

void LinesView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_lines && event->buttons().testFlag(Qt::LeftButton))
        drag(event->position().toPoint());
}

/// Beyond an edge it goes on by itself.
void LinesView::drag(QPoint at)
{
    moveCaret(placeAt(at), true);
    if (viewport()->rect().contains(at))
        m_dragging.stop();
    else if (!m_dragging.isActive())
        m_dragging.start(draggingPause, this);
}

void LinesView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragging.stop();
    // What X11 keeps of each selection is made at once: not of one that nobody made to paste it elsewhere.
    if (m_lines && event->button() == Qt::LeftButton && hasSelection() &&
        m_caret.to().line - m_caret.from().line < quicklyBroken &&
        QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
}

void LinesView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_fitting.timerId())
        fit();
    else if (event->timerId() == m_dragging.timerId())
        drag(viewport()->mapFromGlobal(QCursor::pos()));
}

void LinesView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("&Copy"), this, &LinesView::copy)->setEnabled(hasSelection());
    menu.addAction(tr("Select &all"), this, &LinesView::selectAll)->setEnabled(m_lines != nullptr);
    menu.exec(event->globalPos());
}

} // namespace ui
