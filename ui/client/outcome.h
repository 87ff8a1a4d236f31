// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/state.h"

#include <QString>

namespace ui {

/// What a button can do about it.
enum class Remedy : quint8 {
    None,
    ConnectNow,
    ConnectAgain,
    ConnectInstead, ///< to what the address that was typed may have meant
    ChangeOptions,  ///< then connect
    AcceptCertificate,
    FollowRedirect,
    StopReconnecting
};

/// What the trouble bar says about the client.
struct Outcome {
    QString sentence{}; ///< empty: all is well
    Remedy remedy = Remedy::None;
    bool hasDetails = false; ///< an answer of the server or a certificate is there to look at

    bool operator==(const Outcome &) const = default;
};

/// Why there is no connection, why it ended, or what is wrong with it. `now` is wire::now().
[[nodiscard]] Outcome outcomeOf(const client::State &state, qint64 now);

/// Whether a connection that ended with that code ended as it should.
[[nodiscard]] bool endedWell(quint16 code);

/// "1001 (Going Away)"
[[nodiscard]] QString closeCodeText(quint16 code);

/// How the connection ended: the code and its meaning, the reason, who closed first, whether it was clean.
/// Empty where there was none.
[[nodiscard]] QString endingText(const client::State &state);

/// The remedy's button; empty for none.
[[nodiscard]] QString remedyText(Remedy remedy);

} // namespace ui
