// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>

namespace client {

enum class Phase : quint8 { Disconnected, Connecting, Connected, Closing };

/// A snapshot of the client for display.
struct State {
    Phase phase = Phase::Disconnected;
    QString url{};         ///< the connection's, or the last one's
    QString error{};       ///< why the last attempt or connection failed; empty: it did not
    quint16 closeCode = 0; ///< of the last connection, while disconnected; 0: there was none
    QString closeReason{};

    bool operator==(const State &) const = default;
};

} // namespace client

Q_DECLARE_METATYPE(client::State)
