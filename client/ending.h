// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/state.h"

#include <QString>

namespace client {

/// How an open connection came to its end.
struct Ending {
    quint16 code = 0; ///< as State::closeCode
    QString reason{};
    ClosedBy closedBy = ClosedBy::Nobody;
    bool clean = false;
    Problem problem = Problem::None;
    QString error{};
};

} // namespace client
