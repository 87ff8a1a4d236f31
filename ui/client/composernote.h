// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// The line beneath the message field, while there is something to say about the message: what is wrong in
/// it, or how far it is.
class ComposerNote : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerNote(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

public slots:
    /// Empty: there is nothing to say.
    void tell(const QString &text);
    /// With a button that ends it; permille < 0: it is not known how much there is.
    void tellProgress(const QString &text, const QString &stop, int permille = -1);

signals:
    void stopChosen();

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};

} // namespace ui
