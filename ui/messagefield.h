// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A text field of one line that grows to five; Enter submits, Shift+Enter and Ctrl+Enter make a new line.
class MessageField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageField(QWidget *parent = nullptr);

    /// The text as it was typed: no-break spaces stay what they are.
    [[nodiscard]] QString message() const;
    void setMessage(const QString &message);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Enter was pressed.
    void submitted();
    /// Up was pressed in the first line, Down in the last.
    void olderWanted();
    void newerWanted();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wrapFor(const QString &text);
    void fit();
    [[nodiscard]] bool walks(const QKeyEvent &event);
    [[nodiscard]] int heightOf(int lines) const;
    [[nodiscard]] int linesShown() const;
};

} // namespace ui
