// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"
#include "server/listener.h"
#include "server/peer.h"
#include "server/shared.h"
#include "server/tlscontext.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QThread>

#include <memory>
#include <semaphore>
#include <vector>

namespace server {

class Journal;
class Worker;
struct Push;

/// The threads of one run of the server, from start to stop: the workers in them, and the listener in the
/// first.
///
/// Lives in the thread of EchoServer; the destructor ends the threads and waits for them.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// Reads the certificate if there is to be TLS, and starts to listen; answers with listening() or
    /// failed().
    Engine(const Config &config, Journal &journal);
    ~Engine() override;

    /// Stops to accept and closes every connection with 1001; answers with drained().
    void drain();
    /// What Worker can do with one connection or many, whichever thread they are in.
    void close(quint64 id, quint16 code, const QString &reason);
    void drop(quint64 id);
    void send(const Push &push);
    /// Answers with listed().
    void list();
    /// How many WebSocket connections are open.
    [[nodiscard]] int connectionCount() const { return m_shared.connections.load(); }
    /// SHA-256 of the certificate as DER; empty without TLS.
    [[nodiscard]] QByteArray fingerprint() const { return m_tls.fingerprint(); }

signals:
    void listening(quint16 port);
    void failed(const QString &error, bool addressInUse);
    /// The open connections, in the order in which they came.
    void listed(const QList<server::ConnectionInfo> &connections);
    void drained();

private:
    struct Seat {
        std::unique_ptr<QThread> thread;
        std::unique_ptr<Journal> journal;
        std::unique_ptr<Worker> worker; ///< lives in the thread
    };

    [[nodiscard]] bool prepareTls();
    template<typename Order>
    void tellWorkers(const Order &order);
    void seatWorkers(Journal &journal);
    void startListening();
    void adopt(qintptr descriptor);
    void onListed(qsizetype seat, const QList<ConnectionInfo> &connections);
    void onDrained();

    const Config m_config;
    Shared m_shared;
    TlsContext m_tls; ///< loaded where the configuration asks for TLS
    std::vector<Seat> m_seats;
    std::unique_ptr<Listener> m_listener; ///< lives in the first thread
    QHash<qsizetype, QList<ConnectionInfo>> m_lists;
    std::size_t m_drainedCount = 0;
    std::counting_semaphore<> m_ended{0}; ///< each thread's last act
};

} // namespace server
