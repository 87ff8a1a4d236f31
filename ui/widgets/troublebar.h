// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// A quiet bar inside a panel: what went wrong there, and a button that mends it.
class TroubleBar : public QFrame
{
    Q_OBJECT

public:
    explicit TroubleBar(QWidget *parent = nullptr);

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString action() const;

public slots:
    /// Shows the bar. Without the text of an action it has no button but the one that dismisses it.
    void tell(const QString &sentence, const QString &action = {}, bool hasDetails = false);
    /// Hides the bar.
    void dismiss();

signals:
    /// The user pressed the action's button. The bar stays; who mends it dismisses it.
    void actionChosen();
    /// The user wants to see more about it.
    void detailsChosen();
    void dismissed();

protected:
    /// Another sentence in the place of the one that was told, and no alert.
    void reword(const QString &sentence);
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_details;
    QToolButton *m_dismiss;
    bool m_dressing = false;
};

} // namespace ui
