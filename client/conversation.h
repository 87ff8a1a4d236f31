// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/channel.h"
#include "client/config.h"
#include "client/dialer.h"
#include "client/numbering.h"
#include "client/openinghandshake.h"
#include "client/reconnectpolicy.h"
#include "client/recorder.h"
#include "client/state.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace client {

/// The client's work in its own thread: the state machine that Client draws. One attempt after another, each
/// with a Dialer, an OpeningHandshake and a Channel of its own.
///
/// Made in any thread, then moved to its own; every function belongs to that thread.
class Conversation : public QObject
{
    Q_OBJECT

public:
    Conversation(wire::Handover<Event> &handover, Tally &tally, Numbering &numbering);
    ~Conversation() override;

    [[nodiscard]] Recorder &recorder() { return m_recorder; }

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
    void stateChanged(const client::State &state);

private:
    void attempt();
    void onDialed();
    void onAnswer();
    void judgeAnswer();
    void onOpened();
    void onRefused();
    void onDeadline();
    void onEnded(const Ending &ending);
    void cannotConnect(Problem problem, const QString &why);
    void fail(Problem problem, const QString &error);
    void finish(State state);
    void drop();
    void send(wire::Opcode opcode, const QByteArray &payload);
    [[nodiscard]] bool isConnected(const QString &otherwise);
    [[nodiscard]] State next(Phase phase) const;
    [[nodiscard]] std::shared_ptr<const HandshakeInfo> handshakeInfo() const;
    void setState(const State &state);

    struct Later {
        void operator()(QObject *object) const;
    };

    Recorder m_recorder;
    Numbering &m_numbering;
    ReconnectPolicy m_policy;
    QTimer m_wait;            ///< for the next attempt
    int m_attempt = 0;        ///< of a reconnect
    qint64 m_connectedAt = 0; ///< 0: not yet
    Config m_config;
    State m_state;
    quint64 m_connection = 0;
    QTimer m_deadline; ///< of the opening handshake
    std::unique_ptr<Dialer, Later> m_dialer;
    std::optional<OpeningHandshake> m_handshake;
    Socket m_socket; ///< while handshaking; before and after it is another's
    std::unique_ptr<Channel, Later> m_channel;
};

} // namespace client
