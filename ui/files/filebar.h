// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/tint.h"

#include <QFrame>
#include <QString>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ui {

/// The quiet bar about work with a file: how far it is, then what came of it, and a button for what one would
/// do next.
class FileBar : public QFrame
{
    Q_OBJECT

public:
    explicit FileBar(QWidget *parent = nullptr);

    [[nodiscard]] QString sentence() const;
    /// Of the button; empty where there is none.
    [[nodiscard]] QString action() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

public slots:
    /// The work has begun. What is done within half a second shows no progress.
    void begin(const QString &sentence);
    /// At once, since the user asks.
    void showProgress();
    /// From 0 to 1,000; less than 0: nobody knows.
    void setProgress(int permille);
    /// It went well. `action`: the text of a button, if there is to be one.
    void tellDone(const QString &sentence, const QString &action = {});
    /// It did not.
    void tellTrouble(const QString &sentence, const QString &action = {});
    /// Hides it; work that goes on stays in sight.
    void dismiss();
    /// The work has ended without a word.
    void end();

signals:
    void cancelRequested();
    void actionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(Mood mood, const QString &sentence, const QString &action);
    void dress();

    QLabel *m_icon;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_action;
    QToolButton *m_dismiss;
    QTimer m_soon; ///< until progress is shown
    Mood m_mood = Mood::Off;
    bool m_busy = false;
    bool m_dressing = false;
};

} // namespace ui
