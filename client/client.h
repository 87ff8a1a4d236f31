// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"
#include "client/event.h"
#include "client/state.h"
#include "server/wire/handover.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>

#include <memory>

namespace client {

class Conversation;

/// The client's face: one outgoing WebSocket conversation at a time, commands in, facts out.
///
/// The network's work is done in a thread of its own. Events arrive in batches, at most one about every 16
/// ms.
class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(QObject *parent = nullptr);
    /// Drops the connection and waits for the thread.
    ~Client() override;

    [[nodiscard]] const State &state() const { return m_state; }

public slots:
    /// Connects; a connection or attempt that is there is dropped first. stateChanged() tells how it goes.
    void connectTo(const client::Config &config);
    /// Starts the closing handshake with 1000, or cancels the attempt to connect.
    void disconnectFromServer();
    /// Sends a text. Only while connected; else nothing is sent and a Failed event says so.
    void sendText(const QString &text);

signals:
    void stateChanged(const client::State &state);
    void eventsHappened(const QList<client::Event> &events);

private:
    void setState(const State &state);
    void deliver();

    std::unique_ptr<wire::Handover<Event>> m_handover;
    std::unique_ptr<Conversation> m_conversation; ///< lives in m_thread
    QThread m_thread;
    QTimer m_delivery;
    State m_state;
};

} // namespace client
