// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"
#include "server/event.h"
#include "server/push.h"
#include "server/status.h"
#include "server/wire/handover.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

namespace server {

class Engine;
class Journal;

/// The echo backend's face: commands in, facts out, all in the thread it lives in.
///
/// The work is done in threads of its own, which run from start() until the server is stopped again. Events
/// arrive in batches, at most one about every 16 ms.
class EchoServer : public QObject
{
    Q_OBJECT

public:
    explicit EchoServer(QObject *parent = nullptr);
    /// Drops every connection and waits for the threads; stop() and wait for stopped() to close them
    /// properly.
    ~EchoServer() override;

    [[nodiscard]] const Status &status() const { return m_status; }

public slots:
    /// Starts to listen. statusChanged() tells how it went. Does nothing unless the server is stopped.
    void start(const server::Config &config);
    /// Stops to accept, closes every connection with 1001, ends the threads; stopped() follows within some
    /// five seconds, at once if the server was stopped already.
    void stop();
    /// Starts the closing handshake of one connection. The reason is cut to what a Close frame holds. Nothing
    /// happens where the code may not be sent, or the connection has ended.
    void closeConnection(quint64 id, quint16 code, const QString &reason);
    /// Ends one connection at once and without a Close: its peer sees 1006.
    void dropConnection(quint64 id);
    /// Sends a message. A MessageSent event tells of each connection that got it, MessageNotSent of each
    /// whose queue is full.
    void send(const server::Push &push);
    /// Whoever takes the events cannot keep up. As long as he is behind, messages of a flood are left out,
    /// which saves the time to write them down, and an EventsDropped of their connection says how many; not
    /// while all is to be reported. Of a connection that says no more than a few things at once all are told.
    void setReaderBehind(bool behind);
    /// Lists the open connections twice a second while `watched`.
    void watchConnections(bool watched);
    /// From now on also of a flood all messages and all bytes of long ones are reported, or no more, where
    /// Config does not say so anyway.
    void reportWhole(bool whole);

signals:
    void statusChanged(const server::Status &status);
    void eventsHappened(const server::Events &events);
    void connectionsListed(const QList<server::ConnectionInfo> &connections);
    void stopped();

private:
    void onListening(quint16 port);
    void onFailed(const QString &error, bool addressInUse);
    void onDrained();
    void deliver();
    void refresh();
    void setStatus(const Status &status);
    void record(EventKind kind, quint16 code = 0, const QString &detail = {}, const QByteArray &payload = {});

    std::unique_ptr<wire::Handover<Event>> m_handover;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Engine> m_engine; ///< while not stopped
    Status m_status;
    QString m_host;            ///< in Status::url
    bool m_stopWanted = false; ///< stop() came while starting
    QTimer m_delivery;
    QTimer m_listing;
};

} // namespace server
