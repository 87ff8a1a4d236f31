// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/client.h"

#include "client/conversation.h"

#include <chrono>

namespace client {

using namespace std::chrono_literals;

namespace {
/// A batch is gathered this long: about one frame of a screen.
constexpr auto BatchTime = 16ms;
} // namespace

Client::Client(QObject *parent)
    : QObject(parent)
    , m_handover(std::make_unique<wire::Handover<Event>>())
    , m_conversation(std::make_unique<Conversation>(*m_handover))
{
    m_thread.setObjectName(QStringLiteral("client"));
    Conversation *conversation = m_conversation.get();
    conversation->moveToThread(&m_thread);
    m_delivery.setSingleShot(true);
    m_delivery.setInterval(BatchTime);
    connect(&m_delivery, &QTimer::timeout, this, &Client::deliver);
    connect(conversation, &Conversation::happened, this, [this] { m_delivery.start(); });
    connect(conversation, &Conversation::stateChanged, this, &Client::setState);
    // A conversation's socket and timer must end in their own thread.
    connect(
        &m_thread, &QThread::finished, conversation, [this] { m_conversation.reset(); },
        Qt::DirectConnection);
    m_thread.start();
}

Client::~Client()
{
    m_thread.quit();
    m_thread.wait();
}

void Client::connectTo(const Config &config)
{
    Conversation *conversation = m_conversation.get();
    QMetaObject::invokeMethod(conversation, [conversation, config] { conversation->open(config); });
}

void Client::disconnectFromServer() { QMetaObject::invokeMethod(m_conversation.get(), &Conversation::close); }

void Client::sendText(const QString &text)
{
    Conversation *conversation = m_conversation.get();
    QMetaObject::invokeMethod(conversation, [conversation, text] { conversation->sendText(text); });
}

void Client::setState(const State &state)
{
    // What led to a state is shown before the state.
    deliver();
    m_state = state;
    emit stateChanged(state);
}

void Client::deliver()
{
    auto [events, dropped] = m_handover->take();
    if (dropped > 0)
        events.prepend({.at = events.isEmpty() ? qint64(0) : events.constFirst().at,
                        .kind = EventKind::EventsDropped,
                        .size = static_cast<qint64>(dropped)});
    if (!events.isEmpty())
        emit eventsHappened(events);
}

} // namespace client
