// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/state.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class MessageField;
class MessageList;
class StateLabel;
class Timeline;
class TroubleBar;

/// One outgoing connection: where to, its state, what was said, and the field to say more.
class ClientPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClientPanel(Timeline &timeline, QWidget *parent = nullptr);

    [[nodiscard]] const client::State &state() const { return m_state; }
    [[nodiscard]] MessageList &messages() const { return *m_messages; }
    [[nodiscard]] QStringList urlHistory() const;
    /// Newest first.
    void setUrlHistory(const QStringList &urls);

public slots:
    void setState(const client::State &state);
    /// The own server's address; the URL field moves with it while it stands there and nothing is connected.
    void setOwnServer(const QString &address);
    /// Connects to what the URL field says, after ending the connection that there is.
    void connectToUrl();
    void disconnectFromServer();
    /// Sends what the message field holds. While there is no connection the text stays and the bar says why.
    void send();
    void editUrl();
    void editMessage();
    void dismissTrouble();

signals:
    void connectRequested(const QString &url);
    void disconnectRequested();
    void sendRequested(const QString &text);

private:
    void buildRows();
    void onToggleClicked();
    void showState();
    void showHint();
    void showOutcome(const client::State &before);
    [[nodiscard]] bool endedBadly() const;
    [[nodiscard]] QString outcome() const;
    void remember(const QString &url);

    client::State m_state;
    QString m_nextUrl; // to connect to as soon as the present connection has ended
    QString m_ownServer;
    bool m_endedByUser = false;
    QComboBox *m_url;
    StateLabel *m_stateLabel;
    QPushButton *m_toggle;
    TroubleBar *m_trouble;
    MessageList *m_messages;
    MessageField *m_field;
    QPushButton *m_send;
};

} // namespace ui
