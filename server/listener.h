// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"

#include <QObject>

#include <memory>
#include <vector>

class QTcpServer;

namespace server {

/// Listens on every address of a configuration, all on one port, and passes on the descriptors of what
/// connects.
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
    /// A TCP connection was accepted; the receiver owns the descriptor.
    void accepted(qintptr descriptor);

private:
    bool listenOnAll(const Config &config);
    bool listenOn(const QHostAddress &address, quint16 port);
    [[nodiscard]] static QString problemOf(const QTcpServer &server);

    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    QString m_errorString;
    bool m_addressInUse = false;
};

} // namespace server
