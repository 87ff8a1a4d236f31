// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/engine.h"

#include "server/accepteddescriptor.h"
#include "server/descriptorlimit.h"
#include "server/freedmemory.h"
#include "server/journal.h"
#include "server/push.h"
#include "server/worker.h"

#ifdef Q_OS_LINUX
#include "server/epolldispatcher.h"
#endif

#include <algorithm>
#include <memory>

namespace server {

namespace {

/// Descriptors that are kept for anything but connections.
constexpr int ReservedDescriptors = 64;

int threadCount(const Config &config)
{
    return config.threads > 0 ? config.threads : std::clamp(QThread::idealThreadCount() - 1, 1, 4);
}

int maxConnections(const Config &config)
{
    const int possible = std::max(1, raiseDescriptorLimit() - ReservedDescriptors);
    return config.limits.connections > 0 ? std::min(config.limits.connections, possible) : possible;
}

} // namespace

Engine::Engine(const Config &config, Journal &journal)
    : m_config(config)
    , m_listener(std::make_unique<Listener>())
{
    keepFreedMemory();
    m_shared.maxConnections = maxConnections(config);
    if (!prepareTls())
        return;
    seatWorkers(journal);
    startListening();
}

Engine::~Engine()
{
    // The first thread first, since it hands descriptors to the others.
    for (const Seat &seat : m_seats) {
        seat.thread->quit();
        m_ended.acquire(); // what it had is gone, also to the eyes of a tool that cannot look into Qt
        seat.thread->wait();
    }
}

bool Engine::prepareTls()
{
    if (!m_config.tls || m_tls.load(*m_config.tls))
        return true;
    // Nobody has connected to the signal yet.
    QMetaObject::invokeMethod(
        this, [this] { emit failed(m_tls.errorString(), false); }, Qt::QueuedConnection);
    return false;
}

void Engine::seatWorkers(Journal &journal)
{
    m_seats.resize(static_cast<std::size_t>(threadCount(m_config)));
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        Seat &seat = m_seats[i];
        seat.thread = std::make_unique<QThread>();
        seat.thread->setObjectName(QStringLiteral("server %1").arg(i + 1));
#ifdef Q_OS_LINUX
        // Qt's own asks the kernel about every descriptor at every turn.
        seat.thread->setEventDispatcher(new EpollDispatcher);
#endif
        seat.journal = std::make_unique<Journal>(
            journal.handover(), m_config.reportWhole ? wire::Keep::Whole : wire::Keep::Within);
        connect(seat.journal.get(), &Journal::written, &journal, &Journal::written, Qt::DirectConnection);
        seat.worker =
            std::make_unique<Worker>(m_config, *seat.journal, m_shared, m_config.tls ? &m_tls : nullptr);
        seat.worker->moveToThread(seat.thread.get());
        connect(seat.worker.get(), &Worker::drained, this, &Engine::onDrained);
        connect(seat.worker.get(), &Worker::listed, this,
                [this, i](const QList<ConnectionInfo> &connections) {
                    onListed(static_cast<qsizetype>(i), connections);
                });
        // A worker's sockets and timers must end in their own thread.
        connect(
            seat.thread.get(), &QThread::finished, seat.worker.get(),
            [this, i] {
                if (i == 0)
                    m_listener.reset();
                m_seats[i].worker.reset();
                m_ended.release();
            },
            Qt::DirectConnection);
    }
    for (const Seat &seat : m_seats)
        seat.thread->start();
}

void Engine::startListening()
{
    m_listener->moveToThread(m_seats.front().thread.get());
    connect(m_listener.get(), &Listener::accepted, m_listener.get(),
            [this](qintptr descriptor) { adopt(descriptor); });
    QMetaObject::invokeMethod(m_listener.get(), [this] {
        // Said in our own thread, where nobody has connected to the signals yet.
        if (m_listener->listen(m_config))
            QMetaObject::invokeMethod(this, [this, port = m_listener->port()] { emit listening(port); });
        else
            QMetaObject::invokeMethod(this,
                                      [this, error = m_listener->errorString(),
                                       inUse = m_listener->addressInUse()] { emit failed(error, inUse); });
    });
}

/// Runs in the first thread.
void Engine::adopt(qintptr descriptor)
{
    const auto least =
        std::min_element(m_seats.begin(), m_seats.end(), [](const Seat &left, const Seat &right) {
            return left.worker->load() < right.worker->load();
        });
    Worker *worker = least->worker.get();
    worker->addLoad();
    // An order that its thread no longer obeys closes it.
    auto accepted = std::make_shared<AcceptedDescriptor>(descriptor);
    QMetaObject::invokeMethod(worker, [worker, accepted] { worker->adopt(accepted->take()); });
}

void Engine::drain()
{
    Listener *listener = m_listener.get();
    QMetaObject::invokeMethod(listener, [this, listener] {
        listener->close();
        // Only now no descriptor is on its way any more.
        for (const Seat &seat : m_seats)
            QMetaObject::invokeMethod(seat.worker.get(), &Worker::drain);
    });
}

/// Has each worker do that in its own thread; who does not have the connection does nothing.
template<typename Order>
void Engine::tellWorkers(const Order &order)
{
    for (const Seat &seat : m_seats)
        QMetaObject::invokeMethod(seat.worker.get(), [order, worker = seat.worker.get()] { order(*worker); });
}

void Engine::close(quint64 id, quint16 code, const QString &reason)
{
    tellWorkers([=](Worker &worker) { worker.close(id, code, reason); });
}

void Engine::drop(quint64 id)
{
    tellWorkers([=](Worker &worker) { worker.drop(id); });
}

void Engine::send(const Push &push)
{
    tellWorkers([=](Worker &worker) { worker.send(push); });
}

void Engine::list()
{
    tellWorkers([](Worker &worker) { worker.list(); });
}

void Engine::onListed(qsizetype seat, const QList<ConnectionInfo> &connections)
{
    m_lists.insert(seat, connections);
    if (m_lists.size() < static_cast<qsizetype>(m_seats.size()))
        return;
    QList<ConnectionInfo> all;
    for (const QList<ConnectionInfo> &part : std::as_const(m_lists))
        all += part;
    m_lists.clear();
    std::sort(all.begin(), all.end(),
              [](const ConnectionInfo &left, const ConnectionInfo &right) { return left.id < right.id; });
    emit listed(all);
}

void Engine::onDrained()
{
    if (++m_drainedCount == m_seats.size())
        emit drained();
}

} // namespace server
