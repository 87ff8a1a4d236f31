// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/state.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class StateLabel;

/// Where to connect to, whether it is connected, and the buttons that change it.
class ClientBar : public QWidget
{
    Q_OBJECT

public:
    explicit ClientBar(QWidget *parent = nullptr);

    [[nodiscard]] QString url() const;
    void setUrl(const QString &url);
    /// Whether the cursor is in the address.
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] const StateLabel &stateLabel() const { return *m_state; }
    /// Newest first.
    [[nodiscard]] QStringList history() const;
    void setHistory(const QStringList &urls);
    void remember(const QString &url);

    /// `trouble` is why it ended; empty: it ended well, or not.
    void setState(const client::State &state, const QString &trouble);
    /// Which sections of the options are not the defaults, in words.
    void markOptions(const QStringList &changed, bool answersPings);

public slots:
    void edit();

signals:
    /// url() or history() is another.
    void changed();
    /// Enter was pressed in the address, or Connect.
    void connectChosen();
    /// The button was pressed while there is something to end.
    void endChosen();
    void optionsChosen();
    void detailsChosen();
    /// The address became a command line of curl, websocat or wscat.
    void commandPasted(const QString &line);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildRow();
    void hideCompletions();
    void onEdited(const QString &text);
    void onToggleClicked();
    void dress(const char *iconName, const QString &text, const QString &toolTip);

    qsizetype m_length = 0; ///< of the address before the last edit
    client::Phase m_phase = client::Phase::Disconnected;
    QComboBox *m_url;
    QLabel *m_note;
    StateLabel *m_state;
    QPushButton *m_toggle;
    QToolButton *m_details;
    QToolButton *m_options;
};

} // namespace ui
