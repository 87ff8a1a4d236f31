// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/echoserver.h"

#include "server/engine.h"
#include "server/journal.h"
#include "server/wire/clock.h"
#include "server/wire/closecode.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace server {

using namespace std::chrono_literals;

namespace {

/// A batch is gathered this long: about one frame of a screen.
constexpr auto BatchTime = 16ms;
constexpr auto ListingInterval = 500ms;

bool reachesBeyondThisMachine(const Config &config)
{
    return std::any_of(config.addresses.begin(), config.addresses.end(),
                       [](const QHostAddress &address) { return !address.isLoopback(); });
}

/// The name that a program on this machine reaches the server by.
QString hostOf(const Config &config)
{
    for (const QHostAddress &address : config.addresses)
        if (address.isLoopback() || address == QHostAddress(QHostAddress::Any) ||
            address == QHostAddress(QHostAddress::AnyIPv4))
            return QStringLiteral("localhost");
    const QHostAddress first = config.addresses.value(0);
    const bool bracketed = first.protocol() == QAbstractSocket::IPv6Protocol;
    return bracketed ? QLatin1Char('[') + first.toString() + QLatin1Char(']') : first.toString();
}

} // namespace

EchoServer::EchoServer(QObject *parent)
    : QObject(parent)
    , m_handover(std::make_unique<wire::Handover<Event>>())
    , m_journal(std::make_unique<Journal>(*m_handover))
{
    m_delivery.setSingleShot(true);
    m_delivery.setInterval(BatchTime);
    connect(&m_delivery, &QTimer::timeout, this, &EchoServer::deliver);
    connect(
        m_journal.get(), &Journal::written, this, [this] { m_delivery.start(); }, Qt::QueuedConnection);
    m_listing.setInterval(ListingInterval);
    connect(&m_listing, &QTimer::timeout, this, &EchoServer::refresh);
}

EchoServer::~EchoServer() = default;

void EchoServer::start(const Config &config)
{
    if (m_status.phase != Phase::Stopped)
        return;
    m_stopWanted = false;
    m_host = hostOf(config);
    setStatus({.phase = Phase::Starting, .port = config.port, .reachable = reachesBeyondThisMachine(config)});
    m_engine = std::make_unique<Engine>(config, *m_journal);
    connect(m_engine.get(), &Engine::listening, this, &EchoServer::onListening);
    // Queued, since these two end the engine that says so.
    connect(m_engine.get(), &Engine::failed, this, &EchoServer::onFailed, Qt::QueuedConnection);
    connect(m_engine.get(), &Engine::drained, this, &EchoServer::onDrained, Qt::QueuedConnection);
    connect(m_engine.get(), &Engine::listed, this, &EchoServer::connectionsListed);
}

void EchoServer::stop()
{
    switch (m_status.phase) {
    case Phase::Stopped:
        emit stopped();
        break;
    case Phase::Starting:
        m_stopWanted = true;
        break;
    case Phase::Listening: {
        Status status = m_status;
        status.phase = Phase::Stopping;
        setStatus(status);
        m_engine->drain();
        break;
    }
    case Phase::Stopping:
        break;
    }
}

void EchoServer::closeConnection(quint64 id, quint16 code, const QString &reason)
{
    if (m_engine && wire::closecode::isLegal(code))
        m_engine->close(id, code, QString::fromUtf8(wire::closecode::cutReason(reason)));
}

void EchoServer::dropConnection(quint64 id)
{
    if (m_engine)
        m_engine->drop(id);
}

void EchoServer::send(const Push &push)
{
    if (m_engine)
        m_engine->send(push);
}

void EchoServer::setReaderBehind(bool behind) { m_handover->setBehind(behind); }

void EchoServer::watchConnections(bool watched)
{
    if (!watched) {
        m_listing.stop();
    } else if (!m_listing.isActive()) {
        m_listing.start();
        refresh();
    }
}

void EchoServer::reportWhole(bool whole) { m_handover->setWhole(whole); }

void EchoServer::onListening(quint16 port)
{
    record(EventKind::Started, port, {}, m_engine->fingerprint());
    Status status = m_status;
    status.phase = Phase::Listening;
    status.port = port;
    status.fingerprint = m_engine->fingerprint();
    const QString scheme = status.fingerprint.isEmpty() ? QStringLiteral("ws") : QStringLiteral("wss");
    status.url = QStringLiteral("%1://%2:%3").arg(scheme, m_host).arg(port);
    setStatus(status);
    if (m_stopWanted)
        stop();
}

void EchoServer::onFailed(const QString &error, bool addressInUse)
{
    m_engine.reset();
    record(EventKind::Failed, 0, error);
    deliver();
    setStatus({.port = m_status.port, .portTaken = addressInUse, .error = error});
    if (m_stopWanted)
        emit stopped();
}

void EchoServer::onDrained()
{
    if (!m_engine)
        return;
    m_engine.reset();
    record(EventKind::Stopped);
    deliver();
    emit connectionsListed({});
    setStatus({.port = m_status.port});
    emit stopped();
}

void EchoServer::deliver()
{
    auto [events, dropped] = m_handover->take();
    if (dropped > 0)
        events.prepend({.at = events.isEmpty() ? wire::now() : events.constFirst().at,
                        .kind = EventKind::EventsDropped,
                        .size = static_cast<qint64>(dropped)});
    if (!events.isEmpty())
        emit eventsHappened(events);
    if (m_engine && m_engine->connectionCount() != m_status.connections) {
        Status status = m_status;
        status.connections = m_engine->connectionCount();
        setStatus(status);
    }
}

void EchoServer::refresh()
{
    if (m_status.phase == Phase::Listening)
        m_engine->list();
}

void EchoServer::setStatus(const Status &status)
{
    if (m_status == status)
        return;
    m_status = status;
    emit statusChanged(status);
}

void EchoServer::record(EventKind kind, quint16 code, const QString &detail, const QByteArray &payload)
{
    m_journal->record({.at = wire::now(), .kind = kind, .code = code, .payload = payload, .detail = detail});
}

} // namespace server
