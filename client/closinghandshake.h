// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/ending.h"

#include <QString>
#include <QtGlobal>

#include <chrono>

namespace client {

/// RFC 6455's closing handshake (section 7) as the client sees it: which Close went which way, who began,
/// until when the next step is waited for, and how the connection ended.
///
///              order(), broken()               sent()
///       Open ---------------------> Ordered ----------> Sent
///         |                            |                  |
///         | received()                 | received()       | received()
///         |                            v                  v
///         +----------------------> Answering ---------> Done
///                                               sent()
///
/// ended() leads from each to Ended. In Ordered and Answering our Close waits behind what is to be sent
/// before it; in Sent the server's is awaited, in Done the end of the connection, which is the server's to
/// make (section 7.1.1). What is not drawn changes nothing.
///
/// Pure: it knows no socket and no timer. `now` is the time since any moment, but always the same one.
class ClosingHandshake
{
public:
    using Nanoseconds = std::chrono::nanoseconds;

    enum class State : quint8 { Open, Ordered, Answering, Sent, Done, Ended };

    /// What took the connection away, where it was no Close.
    struct Loss {
        enum class By : quint8 { Network, Deadline, Order };

        By by = By::Network;
        bool isWithinMessage = false; ///< half a message had come
        QString trouble{}; ///< what the network says, without a full stop; empty: the server just ended it
    };

    /// Each step may take as long as `timeout`.
    explicit ClosingHandshake(std::chrono::milliseconds timeout)
        : m_timeout(timeout)
    {
    }

    [[nodiscard]] State state() const { return m_state; }
    /// Whether the connection is to end: nothing new is sent then but what order() and received() ask for.
    [[nodiscard]] bool isClosing() const { return m_state != State::Open; }

    /// The user wants it. False: it is under way already; else our Close is to be sent.
    [[nodiscard]] bool order(Nanoseconds now);
    /// The server's Close has come. False: ours is under way already; else the same is to be sent in answer.
    [[nodiscard]] bool received(quint16 code, const QString &reason, Nanoseconds now);
    /// The server broke `rule`, so that nothing more is read. False: as above; else a Close with that code
    /// and the rule as its reason is to be sent.
    [[nodiscard]] bool broken(quint16 code, const QString &rule, Nanoseconds now);
    /// Our Close has gone to the network.
    void sent(Nanoseconds now);
    /// Some of what waits before our Close has gone: it is not late as long as that goes on.
    void progressed(Nanoseconds now);

    /// How long the next step may still take; 0: it is late, and the connection is to be dropped. Only while
    /// isClosing().
    [[nodiscard]] Nanoseconds wait(Nanoseconds now) const;

    /// The connection is no more. `loss` counts where no Close of the server had come. To be asked once.
    [[nodiscard]] Ending ended(const Loss &loss);

private:
    void step(State state, Nanoseconds now);
    [[nodiscard]] Ending lost(const Loss &loss) const;
    [[nodiscard]] QString sentenceOf(const Loss &loss) const;

    std::chrono::milliseconds m_timeout;
    State m_state = State::Open;
    Nanoseconds m_deadline{0};
    ClosedBy m_closedBy = ClosedBy::Nobody;
    quint16 m_code = 0; ///< of the Close received, or for the rule broken
    QString m_reason;
    QString m_rule; ///< that the server broke; empty: none
};

} // namespace client
