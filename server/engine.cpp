// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/engine.h"

namespace server {

Engine::Engine(const Config &config, Journal &journal)
    : m_worker(std::make_unique<Worker>(config, journal))
{
    m_thread.setObjectName(QStringLiteral("server"));
    Worker *worker = m_worker.get();
    worker->moveToThread(&m_thread);
    connect(worker, &Worker::listening, this, &Engine::listening);
    connect(worker, &Worker::failed, this, &Engine::failed);
    connect(worker, &Worker::listed, this, &Engine::listed);
    connect(worker, &Worker::drained, this, &Engine::drained);
    // A worker's sockets and timers must end in their own thread.
    connect(
        &m_thread, &QThread::finished, worker, [this] { m_worker.reset(); }, Qt::DirectConnection);
    m_thread.start();
    QMetaObject::invokeMethod(worker, &Worker::listen);
}

Engine::~Engine()
{
    m_thread.quit();
    m_thread.wait();
}

void Engine::drain() { QMetaObject::invokeMethod(m_worker.get(), &Worker::drain); }

void Engine::list() { QMetaObject::invokeMethod(m_worker.get(), &Worker::list); }

} // namespace server
