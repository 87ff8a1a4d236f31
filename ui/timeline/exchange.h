// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace ui {

/// One message between the client and this program's own server, as both ends saw it on the one clock.
///
/// A stamp is 0 as long as nothing is known of that; a message of the server's own accord has only the last
/// two.
struct Exchange {
    quint64 sequence = 0;   ///< in the timeline, of the row that told of it first
    quint64 connection = 0; ///< the client's
    qint64 clientSent = 0;
    qint64 serverReceived = 0;
    qint64 serverSent = 0;
    qint64 clientReceived = 0;

    /// What a way took whose stamps crossed: a thread that is interrupted stamps late, and the other end
    /// was faster.
    static constexpr qint64 crossed = 1;

    [[nodiscard]] bool isPush() const { return serverSent != 0 && serverReceived == 0; }
    /// Nanoseconds, as the others; 0: not known.
    [[nodiscard]] qint64 wayThere() const { return between(clientSent, serverReceived); }
    [[nodiscard]] qint64 inServer() const { return between(serverReceived, serverSent); }
    [[nodiscard]] qint64 wayBack() const { return between(serverSent, clientReceived); }
    [[nodiscard]] qint64 roundTrip() const { return between(clientSent, clientReceived); }

private:
    [[nodiscard]] static qint64 between(qint64 from, qint64 to)
    {
        return from == 0 || to == 0 ? 0 : qMax(crossed, to - from);
    }
};

} // namespace ui
