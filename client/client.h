// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"
#include "client/counters.h"
#include "client/event.h"
#include "client/mailbox.h"
#include "client/numbering.h"
#include "client/state.h"
#include "client/tally.h"
#include "server/wire/handover.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <semaphore>

namespace client {

class Conversation;

/// The client's face: one outgoing WebSocket conversation at a time, commands in, facts out.
///
///       connectTo()          TCP, TLS            101               Close sent, or received
///     ------------> Connecting -----> Handshaking ----> Connected -------------------------> Closing
///                     |  ^                 |                | lost, aborted                      |
///                     |  |                 |                |                                    |
///           failed,   v  |      failed,    v                v                                    v
///     Disconnected <-----|-----------------+----------------+----------- the connection's end ---+
///          |  ^          |
///          |  +-- stopReconnecting(), cancel() -- Waiting
///          |             |                          |  ^
///          |             +------- the wait is over -+  |
///          +-- reconnect is on, and it may help --------+
///
/// A command that its phase does not allow changes nothing, and a Failed event says so. connectTo() is
/// allowed in every phase: what is there is dropped first. The network's work is done in a thread of its own.
/// Events arrive in batches, at most one about every 16 ms; what led to a state is told before the state.
class Client : public QObject
{
    Q_OBJECT

public:
    /// Clients that share a numbering never give two connections the same number.
    explicit Client(std::shared_ptr<Numbering> numbering = std::make_shared<Numbering>(),
                    QObject *parent = nullptr);
    /// Tells the server with 1001 that it goes, drops the connection and waits for the thread.
    ~Client() override;

    [[nodiscard]] const State &state() const { return m_state; }
    /// As they are now.
    [[nodiscard]] Counters counters() const { return m_tally.counters(); }

public slots:
    /// Connects; a connection or attempt that is there is dropped first. stateChanged() tells how it goes.
    void connectTo(const client::Config &config);
    /// Connects to State::redirect. Cookies and authentication go along only to the same host and port.
    void followRedirect();
    /// Starts the closing handshake with a code that wire::closecode::isLegal(), or 1005 for none; the reason
    /// is cut to 123 bytes. What was to be sent is sent first. While connecting or waiting, it cancels.
    void disconnectFromServer(quint16 code = 1000, const QString &reason = {});
    /// Gives up an attempt to connect, or the wait for the next.
    void cancel();
    /// Drops the connection without a Close.
    void abort();
    /// Ends the wait for the next attempt, and makes no further ones for this connection.
    void stopReconnecting();

    /// Sends a message. Only while connected; else nothing is sent and a Failed event says so. Counters tell
    /// how much of it is still waiting for the network.
    void sendText(const QString &text);
    /// A text that is there as UTF-8. Not sent if it is not valid.
    void sendUtf8(const QByteArray &text);
    void sendBinary(const QByteArray &bytes);
    /// At most 125 bytes; longer ones are not sent.
    void ping(const QByteArray &payload = {});
    /// Takes over, for the connection that there is, what Config names as changeable.
    void adjust(const client::Config &config);
    /// From now on also of a flood of long messages all bytes are reported, or no more; see wire::Keep.
    void reportWhole(bool whole);

signals:
    void stateChanged(const client::State &state);
    void eventsHappened(const client::Events &events);
    /// At most about every 16 ms.
    void countersChanged(const client::Counters &counters);
    /// Wakes the conversation's thread: there are orders.
    void ordered(QPrivateSignal);

private:
    using Order = std::function<void()>;

    /// Has the conversation do it, in its thread.
    void order(Order order);
    void wake();
    void obey();
    void takeStates();
    void deliver();

    const std::shared_ptr<Numbering> m_numbering;
    std::unique_ptr<wire::Handover<Event>> m_handover;
    Tally m_tally;
    Mailbox<Order> m_orders;                      ///< to the conversation
    Mailbox<State> m_states;                      ///< from it
    std::unique_ptr<Conversation> m_conversation; ///< lives in m_thread
    QThread m_thread;
    std::binary_semaphore m_isLeaving{0}; ///< nothing more is asked of m_conversation
    std::binary_semaphore m_ended{0};     ///< the thread's last act
    QTimer m_delivery;
    State m_state;
    Counters m_counters; ///< as last told
};

} // namespace client
