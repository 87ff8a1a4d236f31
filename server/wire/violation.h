// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QtGlobal>

namespace wire {

/// A rule that the peer broke: the code to close with, and a sentence short enough for a Close frame's
/// reason.
struct Violation {
    quint16 closeCode = 0; ///< 0: none
    QString why;
};

} // namespace wire
