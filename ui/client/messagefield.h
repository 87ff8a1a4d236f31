// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A text field of one line that grows to five; Enter submits, Shift+Enter and Ctrl+Enter make a new line.
///
/// A line that is so long that each key would wait for its layout is kept aside, with all the message: a
/// sentence stands for it, and it is submitted, copied or removed as a whole.
class MessageField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageField(QWidget *parent = nullptr);

    /// The text as it was typed: no-break spaces stay what they are.
    [[nodiscard]] QString message() const;
    [[nodiscard]] static QString textOf(const QTextDocument &document);
    void setMessage(const QString &message);
    /// Whether it would be kept aside.
    [[nodiscard]] static bool isTooLong(const QString &message);
    [[nodiscard]] bool isAside() const { return !m_aside.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Enter was pressed.
    void submitted();
    /// Up was pressed in the first line, Down in the last.
    void olderWanted();
    void newerWanted();
    /// A file was dropped on it; texts and several files are inserted as they would be elsewhere.
    void fileDropped(const QString &path);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void putAside(const QString &message);
    [[nodiscard]] QString withInserted(const QString &text) const;
    void wrapFor(const QString &text);
    void fit();
    [[nodiscard]] bool walks(const QKeyEvent &event);
    [[nodiscard]] int heightOf(int lines) const;
    [[nodiscard]] int linesShown() const;

    QString m_aside; ///< the message, where it is kept aside
};

} // namespace ui
