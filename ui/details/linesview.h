// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/details/linecaret.h"
#include "ui/details/lines.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <memory>

class QTextLayout;

namespace ui {

/// Shows lines of text in the fixed-width font, draws only those in sight, and lets them be selected and
/// copied.
class LinesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LinesView(QWidget *parent = nullptr);

    /// Null: nothing.
    void setLines(std::shared_ptr<Lines> lines);
    [[nodiscard]] const Lines *lines() const { return m_lines.get(); }

    /// How many characters fit beside each other, and whether there are pictures of control characters.
    [[nodiscard]] int columns() const;
    [[nodiscard]] bool hasPictures() const;

    [[nodiscard]] bool hasSelection() const { return m_caret.hasSelection(); }
    [[nodiscard]] QString selectedText() const;
    /// The lines in sight, as they are drawn.
    [[nodiscard]] QString textInSight() const;

public slots:
    void copy();
    void selectAll();

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void fit();
    void fitScrollBars();
    void layOut(QTextLayout &layout, const QString &text) const;
    void moveCaret(LinePlace place, bool select);
    void reveal(LinePlace place);
    void drag(QPoint at);
    [[nodiscard]] LinePlace placeAt(QPoint at) const;
    [[nodiscard]] int lineHeight() const { return fontMetrics().lineSpacing(); }
    [[nodiscard]] qsizetype linesInSight() const;

    std::shared_ptr<Lines> m_lines;
    LineCaret m_caret;
    QBasicTimer m_fitting; // a window being resized breaks no long text at every step
    QBasicTimer m_dragging;
    int m_widest = 0;
};

} // namespace ui
