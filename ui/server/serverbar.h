// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/status.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class IconButton;
class StateLabel;
class TroubleBar;

/// The server in one line: its state, its address, who is connected, and the way to start and stop it.
class ServerBar : public QWidget
{
    Q_OBJECT

public:
    explicit ServerBar(QWidget *parent = nullptr);

    /// "ws://localhost:8000", or empty while there is none.
    [[nodiscard]] QString address() const;
    /// Puts a button for that action at the bar's end.
    void addButton(QAction &action);
    [[nodiscard]] const server::Status &status() const { return m_status; }

public slots:
    void setStatus(const server::Status &status);
    /// The port to listen on from the next start.
    void setPort(quint16 port);
    void copyAddress();
    /// Asks for a start on the port in the port field.
    void start();
    /// Puts away what the bar reports, as Esc does.
    void dismissTrouble();

signals:
    /// port 0: any free one
    void startRequested(quint16 port);
    void stopRequested();
    void pageRequested();
    /// status() has changed.
    void statusChanged();

private:
    void buildRow();
    void onToggleClicked();
    void onTroubleAction();
    void showState();
    void showAddress();
    void showButtons();
    void showTrouble(const server::Status &before);

    server::Status m_status;
    StateLabel *m_state;
    QLineEdit *m_address;
    IconButton *m_copy;
    IconButton *m_page;
    QLabel *m_clients;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QPushButton *m_toggle;
    QHBoxLayout *m_row;
    QLabel *m_reachable;
    TroubleBar *m_trouble;
};

} // namespace ui
