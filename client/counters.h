// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QtGlobal>

namespace client {

/// What went over the present connection, or the last one. Exact, whatever events were let go unseen.
struct Counters {
    quint64 messagesSent = 0;
    quint64 bytesSent = 0; ///< of messages' payload
    quint64 messagesReceived = 0;
    quint64 bytesReceived = 0;
    quint64 messagesReceivedBefore = 0; ///< over all the connections before it
    qint64 bytesWaiting = 0;            ///< payload that was to be sent and has not gone to the network yet

    bool operator==(const Counters &) const = default;
};

} // namespace client

Q_DECLARE_METATYPE(client::Counters)
