// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QSocketNotifier;
class QTcpServer;

namespace server {

/// Listens on every address of a configuration, all on one port, and passes on the descriptors of what
/// connects.
///
/// Where the process runs out of descriptors it waits a moment instead of asking for more again and again.
class Listener : public QObject
{
    Q_OBJECT

public:
    explicit Listener(QObject *parent = nullptr);
    ~Listener() override;

    /// Listens as `config` says. On failure nothing is left open, and errorString() and addressInUse() say
    /// why. An IPv6 address is passed over where the machine has no IPv6 and another address could be had.
    [[nodiscard]] bool listen(const Config &config);
    void close();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString errorString() const { return m_errorString; }
    [[nodiscard]] bool addressInUse() const { return m_addressInUse; }

signals:
    /// A TCP connection was accepted; the receiver owns the descriptor, which does not block.
    void accepted(qintptr descriptor);

private:
    /// QTcpServer binds and listens; its way to accept spins where there are no descriptors.
    struct Socket {
        std::unique_ptr<QTcpServer> server;
        std::unique_ptr<QSocketNotifier> notifier;
    };

    bool listenOnAll(const Config &config);
    bool listenOn(const QHostAddress &address, quint16 port);
    [[nodiscard]] static QString problemOf(const QTcpServer &server);
    void accept(int listening);
    void rest();

    std::vector<Socket> m_sockets;
    QTimer m_rest; ///< runs while there are no descriptors
    QString m_errorString;
    bool m_addressInUse = false;
};

} // namespace server
