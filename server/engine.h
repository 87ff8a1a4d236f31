// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"
#include "server/worker.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace server {

class Journal;

/// The threads of one run of the server, from start to stop, with the workers in them.
///
/// Lives in the thread of EchoServer; the destructor ends the threads and waits for them.
class Engine : public QObject
{
    Q_OBJECT

public:
    Engine(const Config &config, Journal &journal);
    ~Engine() override;

    void drain();
    void list();
    [[nodiscard]] int connectionCount() const { return m_worker->connectionCount(); }

signals:
    void listening(quint16 port);
    void failed(const QString &error, bool addressInUse);
    void listed(const QList<server::ConnectionInfo> &connections);
    void drained();

private:
    std::unique_ptr<Worker> m_worker; ///< lives in m_thread
    QThread m_thread;
};

} // namespace server
