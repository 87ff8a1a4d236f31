// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/clientorders.h"

#include "server/wire/closecode.h"

#include <utility>

namespace ui {

void ClientOrders::setState(const client::State &state)
{
    const client::Phase before = std::exchange(m_phase, state.phase);
    if (client::isAttempting(m_phase) && before == client::Phase::Disconnected)
        m_endedByUser = false;
}

void ClientOrders::proceed()
{
    if (m_phase == client::Phase::Disconnected && !m_next.isEmpty())
        emit connectRequested(std::exchange(m_next, {}));
}

bool ClientOrders::isUsersDoing() const { return m_endedByUser && m_phase == client::Phase::Disconnected; }

void ClientOrders::connectTo(const QUrl &url)
{
    if (m_phase == client::Phase::Disconnected) {
        emit connectRequested(url);
        return;
    }
    if (m_phase != client::Phase::Closing)
        end();
    m_next = url;
}

void ClientOrders::end()
{
    m_next.clear();
    m_endedByUser = true;
    switch (m_phase) {
    case client::Phase::Disconnected:
        break;
    case client::Phase::Connecting:
    case client::Phase::Handshaking:
        emit cancelRequested();
        break;
    case client::Phase::Waiting:
        emit stopReconnectingRequested();
        break;
    case client::Phase::Connected:
        emit disconnectRequested(wire::closecode::Normal, {});
        break;
    case client::Phase::Closing:
        emit abortRequested();
        break;
    }
}

void ClientOrders::close(quint16 code, const QString &reason)
{
    m_endedByUser = true;
    emit disconnectRequested(code, reason);
}

void ClientOrders::abort()
{
    m_next.clear();
    m_endedByUser = true;
    emit abortRequested();
}

} // namespace ui
