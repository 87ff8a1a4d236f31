// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/client.h"

#include "client/conversation.h"

#include <chrono>
#include <optional>
#include <utility>

namespace client {

using namespace std::chrono_literals;

namespace {
/// A batch is gathered this long: about one frame of a screen.
constexpr auto BatchTime = 16ms;
} // namespace

Client::Client(std::shared_ptr<Numbering> numbering, QObject *parent)
    : QObject(parent)
    , m_numbering(std::move(numbering))
    , m_handover(std::make_unique<wire::Handover<Event>>())
    , m_conversation(std::make_unique<Conversation>(*m_handover, m_states, m_tally, *m_numbering))
{
    m_thread.setObjectName(QStringLiteral("client"));
    Conversation *conversation = m_conversation.get();
    conversation->moveToThread(&m_thread);
    m_delivery.setSingleShot(true);
    m_delivery.setInterval(BatchTime);
    connect(&m_delivery, &QTimer::timeout, this, &Client::deliver);
    connect(&conversation->recorder(), &Recorder::happened, this, [this] { m_delivery.start(); });
    connect(conversation, &Conversation::stateChanged, this, &Client::takeStates);
    connect(this, &Client::ordered, conversation, [this] { obey(); });
    // A conversation's socket and timer must end in their own thread.
    connect(
        &m_thread, &QThread::finished, conversation,
        [this] {
            m_isLeaving.acquire();
            m_conversation.reset();
            m_ended.release();
        },
        Qt::DirectConnection);
    m_thread.start();
}

Client::~Client()
{
    // Both order what the two threads do here also to the eyes of a tool that cannot look into Qt.
    m_isLeaving.release();
    m_thread.quit();
    m_ended.acquire();
    m_thread.wait();
}

void Client::order(Order order)
{
    if (m_orders.put(std::move(order)))
        wake();
}

/// Nothing goes along, here and in what else is called so: see tests/tsan.supp.
void Client::wake() { emit ordered(QPrivateSignal()); }

/// Runs in the conversation's thread.
void Client::obey()
{
    while (const std::optional<Order> order = m_orders.take())
        (*order)();
}

void Client::connectTo(const Config &config)
{
    order([this, config] { m_conversation->open(config); });
}

void Client::followRedirect()
{
    order([this] { m_conversation->followRedirect(); });
}

void Client::disconnectFromServer(quint16 code, const QString &reason)
{
    order([this, code, reason] { m_conversation->close(code, reason); });
}

void Client::cancel()
{
    order([this] { m_conversation->cancel(); });
}

void Client::abort()
{
    order([this] { m_conversation->abort(); });
}

void Client::stopReconnecting()
{
    order([this] { m_conversation->stopReconnecting(); });
}

void Client::sendText(const QString &text) { sendUtf8(text.toUtf8()); }

void Client::sendUtf8(const QByteArray &text)
{
    order([this, text] { m_conversation->sendText(text); });
}

void Client::sendBinary(const QByteArray &bytes)
{
    order([this, bytes] { m_conversation->sendBinary(bytes); });
}

void Client::ping(const QByteArray &payload)
{
    order([this, payload] { m_conversation->ping(payload); });
}

void Client::adjust(const Config &config)
{
    order([this, config] { m_conversation->adjust(config); });
}

void Client::reportWhole(bool whole) { m_handover->setWhole(whole); }

void Client::takeStates()
{
    // One by one: who is told may run an event loop, and so lead here again.
    while (const std::optional<State> state = m_states.take()) {
        // What led to a state is shown before the state.
        deliver();
        m_state = *state;
        emit stateChanged(*state);
    }
}

void Client::deliver()
{
    m_conversation->recorder().acknowledge();
    auto [events, dropped] = m_handover->take();
    if (dropped > 0)
        events.prepend({.at = events.isEmpty() ? qint64(0) : events.constFirst().at,
                        .kind = EventKind::EventsDropped,
                        .size = static_cast<qint64>(dropped)});
    if (!events.isEmpty())
        emit eventsHappened(events);
    const Counters counters = m_tally.counters();
    if (std::exchange(m_counters, counters) != counters)
        emit countersChanged(counters);
}

} // namespace client
