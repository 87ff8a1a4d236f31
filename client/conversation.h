// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"
#include "client/event.h"
#include "client/roundtrips.h"
#include "client/state.h"
#include "client/tally.h"
#include "server/wire/pen.h"

#include <QList>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>

class QWebSocket;

namespace client {

/// The client's work in its own thread: one socket per attempt to connect, and what happens on it.
///
///     Disconnected --open()--> Connecting --handshake done--> Connected --close()--> Closing
///          ^                       |                              |                     |
///          +----failed, cancelled--+-----closed by the peer-------+-------closed--------+
///
/// Made in any thread, then moved to its own; every function belongs to that thread.
class Conversation : public QObject
{
    Q_OBJECT

public:
    Conversation(wire::Handover<Event> &handover, Tally &tally);
    ~Conversation() override;

    void open(const Config &config);
    void followRedirect();
    void close(quint16 code, const QString &reason);
    void cancel();
    void abort();
    void stopReconnecting();
    void sendText(const QByteArray &text);
    void sendBinary(const QByteArray &bytes);
    void ping(const QByteArray &payload);
    void adjust(const Config &config);

signals:
    /// The first event of a batch was handed over.
    void happened();
    void stateChanged(const client::State &state);

private:
    void dial();
    void onConnected();
    void onDisconnected();
    void onError();
    void onSslErrors(const QList<QSslError> &errors);
    void onHandshakeTimeout();
    void onCloseTimeout();
    void onReceived(const QByteArray &payload, bool binary);
    void end(const State &state);
    void fail(Problem problem, const QString &why);
    void refuse(const QString &why);
    [[nodiscard]] bool readyToSend();
    void recordMessage(EventKind kind, const QByteArray &payload, bool binary, qint64 roundTrip = 0);
    void record(Event event);
    void setState(const State &state);

    struct Disposal {
        void operator()(QWebSocket *socket) const;
    };

    wire::Pen<Event> m_pen;
    Tally &m_tally;
    Config m_config;
    State m_state;
    quint64 m_attempt = 0;
    std::unique_ptr<QWebSocket, Disposal> m_socket;
    QTimer m_deadline; ///< of the handshake while connecting, of the closing handshake while closing
    RoundTrips m_roundTrips;
    bool m_closeSeen = false; ///< a Close frame was sent or received: QWebSocket says 1000 without one, too
};

} // namespace client
