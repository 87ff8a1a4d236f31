// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/entrant.h"
#include "server/transport.h"
#include "server/wire/headscanner.h"
#include "server/wire/refusal.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace wire {
struct RequestHead;
}

namespace server {

struct Context;

/// Where a TCP connection says what it wants: lets a WebSocket handshake pass, and answers anything else in
/// HTTP.
///
/// Belongs to its worker's thread, which calls tick() now and then.
class Door final : private Transport::Owner
{
public:
    /// Who is told what becomes of it. Must not destroy the door from inside a call.
    class Keeper
    {
    public:
        virtual ~Keeper() = default;
        /// Whether one more WebSocket may be opened; if so its place is taken.
        [[nodiscard]] virtual bool admit() = 0;
        /// A correct handshake has come through; the door is done.
        virtual void onPassed(Door &door, Entrant entrant) = 0;
        /// The connection has ended; the door is done.
        virtual void onEnded(Door &door) = 0;
    };

    Door(std::unique_ptr<Transport> transport, const Context &context, Keeper &keeper);
    ~Door() override;

    /// Ends what has taken too long. `now` is a stamp of wire::now().
    void tick(qint64 now);

private:
    void onReadable() override;
    void onProgress() override {}
    void onBroken() override;

    void takeHead(QByteArrayView bytes);
    void judge();
    void answerUpgrade(const wire::RequestHead &head);
    void answerPlain(const wire::RequestHead &head);
    void refuse(int status, const QString &why);
    void refuse(const wire::Refusal &refusal);
    void answer(int status, const QByteArray &response, const QString &why = {});
    void pass(const wire::RequestHead &head);
    void end();
    [[nodiscard]] Peer peer() const;
    [[nodiscard]] QString requestLine() const;

    std::unique_ptr<Transport> m_transport;
    const Context &m_context;
    Keeper &m_keeper;
    QByteArray m_bytes;
    wire::HeadScanner m_scanner;
    qint64 m_deadline; ///< of the request, then of the answer
    bool m_answered = false;
    bool m_done = false;
};

} // namespace server
