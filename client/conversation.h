// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/attempt.h"
#include "client/channel.h"
#include "client/config.h"
#include "client/mailbox.h"
#include "client/numbering.h"
#include "client/reconnector.h"
#include "client/recorder.h"
#include "client/state.h"

#include <QObject>

#include <memory>

namespace client {

/// The client's work in its own thread: the state machine that Client draws. One Attempt after another, as
/// the user or the Reconnector wants it, and a Channel for each that succeeds.
///
/// Made in any thread, then moved to its own; every function belongs to that thread.
class Conversation : public QObject
{
    Q_OBJECT

public:
    /// Each change of the state goes to `states`.
    Conversation(wire::Handover<Event> &handover, Mailbox<State> &states, Tally &tally, Numbering &numbering);
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
    /// There are states to take.
    void stateChanged();

private:
    void attempt();
    void onOpened();
    void onEnded(const Ending &ending);
    void fail(Problem problem, const QString &error);
    void drop();
    void send(wire::Opcode opcode, const QByteArray &payload);
    [[nodiscard]] bool isConnected(const QString &otherwise);
    [[nodiscard]] State next(Phase phase) const;
    void setState(const State &state);
    void wake() { emit stateChanged(); }

    struct Later {
        void operator()(QObject *object) const;
    };

    Recorder m_recorder;
    Mailbox<State> &m_states;
    Numbering &m_numbering;
    Reconnector m_reconnector;
    Config m_config;
    State m_state;
    quint64 m_connection = 0;
    std::unique_ptr<Attempt, Later> m_attempt;
    std::unique_ptr<Channel, Later> m_channel;
};

} // namespace client
